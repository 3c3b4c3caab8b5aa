import type { Account, Workplace } from '../../domain/ids';

/** A Slack workspace. */
export function workspace(id: string): Workplace {
  return { platform: 'slack', id };
}

/** Someone in a Slack workspace: ids of people are only certain to be theirs within their own workspace. */
export function account(team: string, user: string): Account {
  return { workplace: workspace(team), user };
}
