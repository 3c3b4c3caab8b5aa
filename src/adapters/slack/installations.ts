import { webApi } from '@slack/bolt';

/** The bot in one workspace: its id there, and the token with which it speaks. */
export interface Installation {
  readonly team: string;
  readonly botToken: string;
  readonly botUser: string;
}

/** The workspaces in which the bot is installed. */
export interface Installations {
  find(team: string): Promise<Installation | undefined>;
}

/** One workspace, learnt from Slack by its token. Throws what Slack says about a token it does not take. */
export async function oneWorkspace(
  botToken: string,
  options: webApi.WebClientOptions = {},
): Promise<Installations> {
  const { team_id: team, user_id: botUser } = await new webApi.WebClient(botToken, options).auth.test();
  if (team === undefined || botUser === undefined) throw new Error('Slack did not say whose token this is.');
  const installation: Installation = { team, botToken, botUser };
  return { find: async (asked) => (asked === team ? installation : undefined) };
}
