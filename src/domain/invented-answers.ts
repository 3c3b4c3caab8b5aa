import type { CaseTypeId } from '../catalogue/case-types';
import type { FactorId } from '../catalogue/factors';
import type { BandVersion } from './band';
import type { CheckIn, Felt } from './check-in';
import type { PersonId } from './ids';
import type { Member } from './member';
import { fullWeek } from './position';
import type { Team } from './team';
import type { Instant } from './time';

/** With fewer people practice would show no team view, which is the last thing one wants to see first. */
const peopleInPractice = 7;

/** Colleagues the bot plays in practice, so many that a team view can be made. */
export function inventedMembers(team: Team, at: Instant): readonly Member[] {
  const there = team.members.filter(({ leftAt }) => leftAt === undefined).length;
  const missing = Math.max(0, Math.max(peopleInPractice, team.floor + 2) - there);
  return Array.from({ length: missing }, (_, index) => ({
    person: inventedId(index + 1),
    workingDays: [1, 2, 3, 4],
    hours: 32,
    ownCases: true,
    joinedAt: at,
    invented: true,
  }));
}

function inventedId(nth: number): PersonId {
  return `person-invented-${nth}`;
}

/**
 * An invented answer for the nth colleague: the first practice week is busy, so that the talk can be tried,
 * the later ones are calm, so that the way back can be.
 */
export function inventedAnswer(
  team: Team,
  member: Member,
  nth: number,
  busy: boolean,
  band: BandVersion | undefined,
  at: Instant,
): CheckIn {
  const aim =
    band === undefined
      ? fullWeek / 2
      : busy
        ? band.upper.cases + 2
        : (band.lower.cases + band.upper.cases) / 2;
  // Rounded over all colleagues together: each rounded alone the same way, a narrow band would be missed every week.
  const upTo = (colleagues: number) => Math.round((aim * member.hours * colleagues) / fullWeek);
  const total = Math.max(1, upTo(nth + 1) - upTo(nth));
  const felt: Felt = busy && nth % 4 !== 3 ? 'too-full' : 'manageable';
  return {
    felt,
    cases: { kind: 'types', counts: spread(team.caseTypes, band?.counts ?? team.caseTypes, total) },
    factors: busy ? inventedFactors(team.shortlist, nth) : [],
    hours: member.hours,
    at,
  };
}

/** The total goes to the first counted type but one, a fifth of it to the second: a spread that looks like work. */
function spread(
  types: readonly CaseTypeId[],
  counted: readonly CaseTypeId[],
  total: number,
): Readonly<Partial<Record<CaseTypeId, number>>> {
  const [main, side] = counted.includes('holding')
    ? ([counted.find((type) => type !== 'holding'), 'holding'] as const)
    : [counted[0], counted[1]];
  const aside = side === undefined || main === undefined ? 0 : Math.floor(total / 5);
  const counts: Partial<Record<CaseTypeId, number>> = Object.fromEntries(types.map((type) => [type, 0]));
  if (main !== undefined) counts[main] = total - aside;
  if (side !== undefined) counts[side] = main === undefined ? total : aside;
  return counts;
}

function inventedFactors(shortlist: readonly FactorId[], nth: number): readonly FactorId[] {
  return [shortlist[0], shortlist[1 + (nth % 2)]].filter((factor) => factor !== undefined);
}
