import type { CaseTypeId } from '../catalogue/case-types';
import type { CheckIn } from './check-in';
import type { Position } from './publication';

/** The hours of the full week a band is agreed for (METHOD E8). */
export const fullWeek = 36;

/** What one person brings to the position. */
export interface Load {
  readonly cases: number;
  readonly hours: number;
}

/** The part of a band that a position depends on. */
export interface ReadAgainst {
  readonly lower: number;
  readonly upper: number;
  readonly counts: readonly CaseTypeId[];
}

/** The cases and hours of someone who counts for the position; nobody counts without hours or without cases of their own. */
export function loadOf(checkIn: CheckIn, counted: readonly CaseTypeId[]): Load | undefined {
  const cases = countedCases(checkIn, counted);
  return cases > 0 && checkIn.hours > 0 ? { cases, hours: checkIn.hours } : undefined;
}

function countedCases({ cases }: CheckIn, counted: readonly CaseTypeId[]): number {
  if (cases.kind === 'types') {
    return [...new Set(counted)].reduce((sum, type) => sum + (cases.counts[type] ?? 0), 0);
  }
  return cases.kind === 'total' ? cases.total : 0;
}

/** Where all cases together stand against a band per 36 hours; a limit itself is inside. Exact for limits of up to two decimals. */
export function readPosition(loads: Iterable<Load>, band: Omit<ReadAgainst, 'counts'>): Position {
  let cases = 0;
  let hours = 0;
  for (const load of loads) {
    cases += load.cases;
    hours += load.hours;
  }
  // In hundredths of a limit both sides are whole or half numbers, which a double holds exactly.
  const carried = fullWeek * cases * 100;
  if (carried < Math.round(band.lower * 100) * hours) return 'below';
  if (carried > Math.round(band.upper * 100) * hours) return 'above';
  return 'inside';
}
