import type { TeamPlan } from '../../../src/application/found-team';
import { peopleOf, privateWith, town } from './slack-town';

/** A conversation of the workspace: a channel of a team, or somebody's own with the bot. */
export interface Conversation {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  /** Everybody in it but the bot. */
  readonly members: readonly string[];
}

/** Who lives in a workspace, and where they talk. */
export interface Residents {
  /** The name somebody goes by. */
  nameOf(user: string): string | undefined;
  conversation(id: string): Conversation | undefined;
  /** What `users.info` says of somebody (docs.slack.dev/reference/objects/user-object). */
  profileOf(user: string): object | undefined;
}

/** The people of these teams, whose accounts and channels are Slack's. */
export function residentsOf(teams: readonly TeamPlan[]): Residents {
  const names = new Map(
    teams.flatMap(peopleOf).map(({ account, name }): [string, string] => [account.user, name]),
  );
  const channels = teams.map(
    (team): Conversation => ({
      id: team.channel.channel,
      name: team.name,
      isPrivate: false,
      members: [...new Set(peopleOf(team).map(({ account }) => account.user))],
    }),
  );
  const privates = [...names].map(
    ([user, name]): Conversation => ({ id: privateWith(user), name, isPrivate: true, members: [user] }),
  );
  const conversations = new Map([...channels, ...privates].map((one) => [one.id, one]));
  return {
    nameOf: (user) => names.get(user),
    conversation: (id) => conversations.get(id),
    profileOf(user) {
      const name = names.get(user);
      if (name === undefined) return undefined;
      return {
        id: user,
        team_id: town.team,
        name: name.toLowerCase(),
        real_name: name,
        deleted: false,
        is_bot: false,
        is_restricted: false,
        is_ultra_restricted: false,
        locale: 'nl-NL',
        profile: { real_name: name, display_name: name },
      };
    },
  };
}
