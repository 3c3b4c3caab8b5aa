import type { PersonPlan, TeamPlan } from '../../../src/application/found-team';
import type { Workplace } from '../../../src/domain/ids';

/** The one workspace of the conversations, and who the bot is in it. */
export const town = {
  team: 'T0TOWN',
  domain: 'gemeente-voorbeeld',
  app: 'A0BANDBRD',
  botUser: 'U0BANDBRD',
  botId: 'B0BANDBRD',
  botName: 'Bandbreedte',
} as const;

/** The workspace as a workplace of the bot. */
export const townWorkplace: Workplace = { platform: 'slack', id: town.team };

/** Slack's id of somebody, made of the name they go by. */
export function userOf(name: string): string {
  return `U0${name.toUpperCase()}`;
}

/** Slack's id of the channel in which a team talks. */
export function channelOf(team: string): string {
  return `C0${team.toUpperCase()}`;
}

/** Slack's id of the conversation of the bot with somebody. */
export function privateWith(user: string): string {
  return `D${user.slice(1)}`;
}

/** Everybody a plan names, once for each place they have in it. */
export function peopleOf({ lead, members, guide, manager }: TeamPlan): readonly PersonPlan[] {
  return [lead, ...members, guide, manager].filter((one) => one !== undefined);
}

function personInSlack(plan: PersonPlan): PersonPlan {
  return { ...plan, account: { workplace: townWorkplace, user: userOf(plan.account.user) } };
}

/** The same team with its people and its channel in Slack. */
export function teamInSlack(plan: TeamPlan): TeamPlan {
  return {
    ...plan,
    channel: { workplace: townWorkplace, channel: channelOf(plan.channel.channel) },
    lead: personInSlack(plan.lead),
    members: plan.members.map(personInSlack),
    ...(plan.guide && { guide: personInSlack(plan.guide) }),
    ...(plan.manager && { manager: personInSlack(plan.manager) }),
  };
}
