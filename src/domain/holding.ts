import type { CheckIn } from './check-in';
import type { Holding } from './publication';

/** One person's families kept because other help is not there, beside all families of that person. */
export interface Kept {
  readonly holding: number;
  readonly all: number;
}

/** What someone brings to the question of holding; only who counts per type and carries anything does. */
export function keptOf({ cases }: CheckIn): Kept | undefined {
  if (cases.kind !== 'types') return undefined;
  const all = Object.values(cases.counts).reduce((sum, count) => sum + count, 0);
  return all > 0 ? { holding: cases.counts.holding ?? 0, all } : undefined;
}

/** The share of all families kept in holding: few under a tenth, some up to a quarter, many over it. */
export function readHolding(people: Iterable<Kept>): Holding {
  let holding = 0;
  let all = 0;
  for (const kept of people) {
    holding += kept.holding;
    all += kept.all;
  }
  if (holding * 10 < all) return 'few';
  return holding * 4 > all ? 'many' : 'some';
}
