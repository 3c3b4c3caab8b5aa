import type { CaseTypeId } from '../catalogue/case-types';
import type { ValueId } from '../catalogue/values';
import type { BandVersionId } from './ids';
import type { LocalDate } from './time';
import type { Week } from './week';

/** One side of the band: cases per 36 available hours, with the values it follows from and one sentence why. */
export interface Limit {
  readonly cases: number;
  readonly values: readonly ValueId[];
  readonly reason: string;
}

/** A band as agreed on one moment. Versions are never edited: a change is a new version. */
export interface BandVersion {
  readonly id: BandVersionId;
  readonly lower: Limit;
  readonly upper: Limit;
  /** Which case types count in the average; at least one. */
  readonly counts: readonly CaseTypeId[];
  readonly state: 'concept' | 'in-use';
  readonly from: Week;
  /** When team and municipality look at the band again. */
  readonly lookAgain: LocalDate;
  readonly agreed: { readonly team: string; readonly municipality: string };
  readonly madeAt: LocalDate;
}

/** The most a limit may be, and the most characters of a reason and of who agreed; more is a slip of the pen. */
export const bandLimits = { cases: 200, reason: 140, agreed: 80 } as const;

/** All versions of a team's band, oldest first; empty is "no band yet". */
export interface Bands {
  readonly versions: readonly BandVersion[];
}

/** The newest version that is in force in a week; none before the first one's own week. */
export function bandInForce(bands: Bands, week: Week): BandVersion | undefined {
  return bands.versions.findLast((version) => version.from <= week);
}

/** What is read otherwise from one version to the next; undefined when a place means the same under both. */
export function bandChange(
  before: BandVersion,
  after: BandVersion,
): 'limits' | 'counts' | 'both' | undefined {
  const limits = before.lower.cases !== after.lower.cases || before.upper.cases !== after.upper.cases;
  const counted = new Set(before.counts);
  const counts = counted.size !== new Set(after.counts).size || after.counts.some((one) => !counted.has(one));
  if (limits && counts) return 'both';
  return limits ? 'limits' : counts ? 'counts' : undefined;
}
