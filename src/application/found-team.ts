import type { CaseTypeId } from '../catalogue/case-types';
import { caseTypes } from '../catalogue/case-types';
import type { FactorId } from '../catalogue/factors';
import { suggestedShortlist } from '../catalogue/factors';
import type { HouseholdWord } from '../catalogue/household-word';
import type { Locale } from '../catalogue/localised';
import type { ValueId } from '../catalogue/values';
import type { BandVersion } from '../domain/band';
import type { Account, ChannelRef, PersonId, TeamId } from '../domain/ids';
import type { Member } from '../domain/member';
import type { Rhythm } from '../domain/rhythm';
import { defaultRhythm } from '../domain/rhythm';
import { leastFloor } from '../domain/roster';
import type { Consent, Team } from '../domain/team';
import type { Instant, Weekday } from '../domain/time';
import { put } from '../ports/store';
import { channelName } from './find-team';
import { joinPerson } from './join-person';
import { teamScope } from './setting';
import type { World } from './world';

/** Someone who is to be in a team, by their account. */
export interface PersonPlan {
  readonly name: string;
  readonly account: Account;
  readonly locale?: Locale;
  readonly workingDays: readonly Weekday[];
  readonly hours: number;
  readonly ownCases?: boolean;
  /** False for a lead or guide who carries no cases and is asked nothing. */
  readonly member: boolean;
}

/** A team as it is to begin. */
export interface TeamPlan {
  readonly name: string;
  readonly locale: Locale;
  readonly householdWord: HouseholdWord;
  readonly channel: ChannelRef;
  readonly phase: 'new' | 'live';
  readonly lead: PersonPlan;
  readonly members: readonly PersonPlan[];
  readonly guide?: PersonPlan;
  readonly manager?: PersonPlan;
  readonly rhythm?: Rhythm;
  readonly caseTypes?: readonly CaseTypeId[];
  readonly shortlist?: readonly FactorId[];
  readonly values?: readonly ValueId[];
  readonly purpose?: string;
  readonly definition?: string;
  readonly consent?: Consent;
  readonly band?: Omit<BandVersion, 'id'>;
  readonly contacts?: Team['contacts'];
}

/** Founds a team with its people and its channel. Who is known already stays the same person, and what there is stays the same team. */
export async function foundTeam(world: World, plan: TeamPlan, id = world.ids.team()): Promise<Team> {
  const now = world.clock.now();
  const lead = await joinPerson(world, plan.lead, id);
  const members: Member[] = plan.lead.member ? [memberFrom(plan.lead, lead, now)] : [];
  for (const one of plan.members) members.push(memberFrom(one, await joinPerson(world, one, id), now));
  const others: Team['others'][number][] = [];
  if (plan.guide !== undefined)
    others.push({ person: await joinPerson(world, plan.guide, id), role: 'guide' });
  if (plan.manager !== undefined)
    others.push({ person: await joinPerson(world, plan.manager, id), role: 'manager' });
  const team = teamFrom(plan, id, lead, members, others, now);
  const name = channelName(plan.channel);
  await world.store.change({ of: 'tenant', tenant: world.tenant }, [name], () => ({
    writes: [put(name, { team: id })],
    result: undefined,
  }));
  return world.store.change(teamScope({ tenant: world.tenant, team: id }), ['team', 'bands'], (records) =>
    records.team === undefined
      ? {
          writes: [
            put('team', team),
            ...(plan.band === undefined
              ? []
              : [put('bands', { versions: [{ id: 'band-1', ...plan.band }] })]),
          ],
          wakeAt: now,
          result: team,
        }
      : { writes: [], result: records.team },
  );
}

function teamFrom(
  plan: TeamPlan,
  id: TeamId,
  lead: PersonId,
  members: readonly Member[],
  others: Team['others'],
  now: Instant,
): Team {
  return {
    id,
    name: plan.name,
    locale: plan.locale,
    householdWord: plan.householdWord,
    phase: plan.phase === 'live' ? { kind: 'live', since: now } : { kind: 'new' },
    rhythm: plan.rhythm ?? defaultRhythm,
    channel: plan.channel,
    lead,
    members,
    others,
    caseTypes: plan.caseTypes ?? caseTypes.filter(({ standard }) => standard).map((type) => type.id),
    shortlist: plan.shortlist ?? suggestedShortlist,
    values: plan.values ?? [],
    ...(plan.purpose !== undefined && { purpose: plan.purpose }),
    ...(plan.definition !== undefined && { definition: plan.definition }),
    floor: leastFloor,
    ...(plan.consent !== undefined && { consent: plan.consent }),
    contacts: plan.contacts ?? [],
    managersSeeView: false,
  };
}

/** A consultant who joins a roster now. */
function memberFrom(plan: PersonPlan, person: PersonId, now: Instant): Member {
  const { workingDays, hours, ownCases = true } = plan;
  return { person, workingDays, hours, ownCases, joinedAt: now };
}
