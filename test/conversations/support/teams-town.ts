import type { PersonPlan, TeamPlan } from '../../../src/application/found-team';
import type { Workplace } from '../../../src/domain/ids';

/** The one tenant of the conversations, and who the bot is in it. */
export const town = {
  tenant: '7e4a0000-0000-4000-8000-00000000c171',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  bot: '28:b0700000-0000-4000-8000-0000000000b0',
  botName: 'Bandbreedte',
  team: '19:gemeente@thread.tacv2',
} as const;

/** The tenant as a workplace of the bot. */
export const townWorkplace: Workplace = { platform: 'teams', id: town.tenant };

/** The object id of somebody in the tenant, made of the name they go by. */
export function objectIdOf(name: string): string {
  return `0b1ec700-0000-4000-8000-${Buffer.from(name.toLowerCase()).toString('hex').padEnd(12, '0')}`;
}

/** The id Teams gives somebody towards this bot. */
export function userOf(name: string): string {
  return `29:1${name.toLowerCase()}`;
}

/** The conversation of the bot with somebody. */
export function privateWith(name: string): string {
  return `a:1${name.toLowerCase()}`;
}

/** The channel in which a team talks. */
export function channelOf(team: string): string {
  return `19:${team.toLowerCase()}@thread.tacv2`;
}

/** A chat of everybody in the tenant, which is in no team. */
export const groupChat = '19:0b1ec7@thread.v2';

/** Everybody a plan names, once for each place they have in it. */
export function peopleOf({ lead, members, guide, manager }: TeamPlan): readonly PersonPlan[] {
  return [lead, ...members, guide, manager].filter((one) => one !== undefined);
}

function personInTeams(plan: PersonPlan): PersonPlan {
  return { ...plan, account: { workplace: townWorkplace, user: objectIdOf(plan.name) } };
}

/** The same team with its people and its channel in Teams. */
export function teamInTeams(plan: TeamPlan): TeamPlan {
  return {
    ...plan,
    channel: { workplace: townWorkplace, channel: channelOf(plan.name) },
    lead: personInTeams(plan.lead),
    members: plan.members.map(personInTeams),
    ...(plan.guide && { guide: personInTeams(plan.guide) }),
    ...(plan.manager && { manager: personInTeams(plan.manager) }),
  };
}
