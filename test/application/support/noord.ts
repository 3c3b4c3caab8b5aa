import { foundTeam, type TeamPlan } from '../../../src/application/found-team';
import type { CheckIn, OwnRecord } from '../../../src/domain/check-in';
import type { DeliveryId } from '../../../src/domain/delivery';
import type { PersonId, TeamKey } from '../../../src/domain/ids';
import { put, type Scope } from '../../../src/ports/store';
import type { Contents } from '../../support/memory-store';
import { aTeamPlan, someone } from '../../support/plans';
import { openPlace, processOn, tenant } from './process';
import { moment } from './set-clock';

/** The colleagues of team Noord, in the order of the roster. */
export const colleagues = ['Anna', 'Bert', 'Carla', 'Dirk', 'Esra', 'Freek', 'Gijs'] as const;
export type Colleague = (typeof colleagues)[number];

/** Everyone with a part in Noord: Karin leads it and carries no cases. */
export const everyone = ['Karin', ...colleagues, 'Wout', 'Marga'] as const;
export type Somebody = (typeof everyone)[number];

/** The round most tests play in: open from Wednesday 18 November 2026 12:00 until Tuesday 24 November 11:30. */
export const week = '2026-W47';
export const times = {
  week,
  opensAt: moment('2026-11-18 12:00'),
  closesAt: moment('2026-11-24 11:30'),
  viewAt: moment('2026-11-24 12:00'),
} as const;

export const key: TeamKey = { tenant, team: 'team-1' };
export const teamScope: Scope = { of: 'team', ...key };

/** People get their ids in the order in which they are founded: the lead, the members, the guide, the manager. */
export function idOf(somebody: Somebody): PersonId {
  return `person-${everyone.indexOf(somebody) + 1}`;
}

/** Noord as it is founded: live, with consent and a band of 14 to 18. */
export const plan: TeamPlan = aTeamPlan(
  'Noord',
  colleagues.map((name) => someone(name)),
  { guide: someone('Wout', { member: false }), manager: someone('Marga', { member: false }) },
);

/** A delivery as the platform knows it: a person can be in two teams. */
export function toPlatform(delivery: DeliveryId): DeliveryId {
  return `${key.team}.${delivery}`;
}

/** Someone who takes part and has answered before, so that the form is whole. */
export const takesPart: OwnRecord = { takingPart: 'yes', answered: 3, history: [], sameRuns: 0 };

/** An answer as it is kept. */
export function checkIn(part: Partial<CheckIn> = {}): CheckIn {
  return {
    felt: 'manageable',
    cases: { kind: 'types', counts: { guidance: 16 } },
    factors: [],
    hours: 36,
    at: times.opensAt,
    ...part,
  };
}

/** Noord just founded: nobody has heard from the bot. */
export async function foundedNoord(
  at = moment('2026-11-16 09:00'),
  planned: TeamPlan = plan,
): Promise<Contents> {
  const place = openPlace(at);
  await foundTeam(processOn(place), planned);
  return place.store.contents();
}

/** Noord with everyone taking part and these answers in its open round. */
export async function openNoord(
  founded: Contents,
  answers: Partial<Record<Colleague, CheckIn>> = {},
): Promise<Contents> {
  const { store } = openPlace(times.opensAt, founded);
  const given = Object.fromEntries(
    colleagues.flatMap((name) => (answers[name] === undefined ? [] : [[idOf(name), answers[name]] as const])),
  );
  const owns = colleagues.map((name) => `own/${idOf(name)}` as const);
  await store.change(teamScope, ['open-rounds', `round/${week}`, ...owns], () => ({
    writes: [
      put(`round/${week}`, { ...times, practice: false, state: 'open', answers: given }),
      put('open-rounds', { weeks: [week] }),
      ...colleagues.map((name) => put(`own/${idOf(name)}`, ownWith(answers[name]))),
    ],
    wakeAt: times.opensAt,
    result: undefined,
  }));
  return store.contents();
}

/** What someone keeps who gave this answer in the open round, or none. */
export function ownWith(answer: CheckIn | undefined): OwnRecord {
  return answer === undefined ? takesPart : { ...takesPart, history: [{ week, checkIn: answer }] };
}

/** The same with these people taking no part, whatever they said before. */
export async function withoutPart(begin: Contents, names: readonly Colleague[]): Promise<Contents> {
  const { store } = openPlace(times.opensAt, begin);
  const owns = names.map((name) => `own/${idOf(name)}` as const);
  await store.change(teamScope, owns, () => ({
    writes: owns.map((own) => put(own, { ...takesPart, takingPart: 'no' })),
    result: undefined,
  }));
  return store.contents();
}
