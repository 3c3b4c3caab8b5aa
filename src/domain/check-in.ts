import type { CaseTypeId } from '../catalogue/case-types';
import type { FactorId } from '../catalogue/factors';
import type { Instant } from './time';
import type { Week } from './week';

export const feltWeeks = ['too-full', 'manageable', 'room-left'] as const;

/** How the work week was for one person. It is about the week, never about health. */
export type Felt = (typeof feltWeeks)[number];

/** What one person carries. `total` is the second week's single number; `unknown` the first week's silence. */
export type Cases =
  | { readonly kind: 'types'; readonly counts: Readonly<Partial<Record<CaseTypeId, number>>> }
  | { readonly kind: 'total'; readonly total: number }
  | { readonly kind: 'none-of-my-own' }
  | { readonly kind: 'unknown' };

/** One person's answer to one week. Only that person ever sees it. */
export interface CheckIn {
  readonly felt: Felt | null;
  readonly cases: Cases;
  /** At most three; never carried forward. */
  readonly factors: readonly FactorId[];
  /** Working hours of this week, in halves, 0 to 60. */
  readonly hours: number;
  /** A line for the team, in it only after its writer has seen it as the others will. */
  readonly line?: { readonly text: string; readonly shared: boolean };
  readonly at: Instant;
}

/** What a person keeps privately in one team: their own last weeks and their own switches. */
export interface OwnRecord {
  readonly takingPart: 'not-said' | 'yes' | 'no';
  /** How many rounds this person has answered, counted to 3: the first form is the lightest, the third is the whole. */
  readonly answered: 0 | 1 | 2 | 3;
  /** Newest last; days of retention decide how many. */
  readonly history: readonly { readonly week: Week; readonly checkIn: CheckIn }[];
  /** Rounds in a row with the same numbers, for the one friendly "does this still fit?". */
  readonly sameRuns: number;
  /** When to ask again in one week, and how often that was asked for in it. */
  readonly later?: { readonly week: Week; readonly at: Instant; readonly nth: number };
  readonly skipped?: Week;
}
