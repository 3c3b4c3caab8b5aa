import type { FactorGroup, FactorId } from '../catalogue/factors';
import type { CheckIn } from './check-in';
import type { BandVersionId } from './ids';
import type { Instant } from './time';
import type { Week } from './week';

export type Position = 'below' | 'inside' | 'above';
export type FeltView = 'mostly-too-full' | 'mostly-manageable' | 'mostly-room-left' | 'mixed';
export type Holding = 'few' | 'some' | 'many';
export type FactorsView =
  | { readonly kind: 'factors'; readonly factors: readonly FactorId[] }
  | { readonly kind: 'group'; readonly group: FactorGroup }
  | { readonly kind: 'none' };

/** What the gate lets through of one round: the closed alphabet of PRIVACY.md, as data. A missing part is not shown. */
export interface Shown {
  readonly position?: Position;
  readonly felt?: FeltView;
  readonly holding?: Holding;
  readonly factors?: FactorsView;
}

/** One round as everyone may see it: written once, at the close, and never again. */
export interface Publication {
  readonly week: Week;
  readonly at: Instant;
  readonly practice: boolean;
  readonly shown: Shown;
  /** The band the position was read against. */
  readonly band?: { readonly id: BandVersionId; readonly lower: number; readonly upper: number };
  /** How many published positions in a row are the same, this one included; weeks without one neither count nor break. */
  readonly times: number;
  /** Lines their writers chose to share, in an order that says nothing. */
  readonly lines: readonly string[];
}

const mostLines = 3;

/** How often a position has now been published in a row, after the last publication that had one; 0 without a position. */
export function timesRunning(position: Position | undefined, previous: Publication | undefined): number {
  if (position === undefined) return 0;
  return previous?.shown.position === position ? previous.times + 1 : 1;
}

/** At most three of the lines their writers chose to share, ordered by a keyed digest: by nothing people can see. */
export function sharedLines(
  lines: readonly CheckIn['line'][],
  digest: (text: string) => string,
): readonly string[] {
  return lines
    .flatMap((line) =>
      line?.shared ? [{ text: line.text, place: digest(JSON.stringify(['line', line.text])) }] : [],
    )
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .slice(0, mostLines)
    .map(({ text }) => text);
}
