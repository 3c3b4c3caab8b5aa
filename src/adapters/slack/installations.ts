import type { webApi } from '@slack/bolt';
import type { Self } from './self';

/** The bot in one workspace: who it is there, and the Web API with its token. */
export interface Installation {
  readonly self: Self;
  readonly client: webApi.WebClient;
}

/** The workspaces in which the bot is installed. */
export interface Installations {
  find(team: string): Promise<Installation | undefined>;
}

/** One workspace; every other one is a stranger. */
export function oneWorkspace(installation: Installation): Installations {
  return { find: async (team) => (team === installation.self.team ? installation : undefined) };
}
