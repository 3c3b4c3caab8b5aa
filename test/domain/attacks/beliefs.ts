import { highest, limits, lowest, oftenness, type Sight, sideOf } from './game';

/** How likely each count of the target is, from the lowest on. */
export type Guess = readonly number[];

export const span = highest - lowest + 1;

export const counts = Array.from({ length: span }, (_, index) => lowest + index);

/** What anyone may think before the first round; counts are drawn as the sum of two equal dice. */
export const blind: Guess = scaled(counts.map(oftenness));

export function bestCount(guess: Guess): number {
  return lowest + guess.indexOf(Math.max(...guess));
}

export function bestSide(guess: Guess): string {
  const sides = (['inside', 'below', 'above'] as const).map((side) => ({
    side,
    weight: counts.reduce((sum, count, at) => sum + (sideOf(count) === side ? (guess[at] ?? 0) : 0), 0),
  }));
  return sides.reduce((best, other) => (other.weight > best.weight ? other : best)).side;
}

export function scaled(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? weights.map((weight) => weight / sum) : blind;
}

/** The totals of so many people that a sight leaves possible, both ends included. */
export function totalsOf(sight: NonNullable<Sight>, people: number): readonly [number, number] {
  if ('mean' in sight) {
    const edge = 0.05 + 1e-9;
    return [Math.ceil((sight.mean - edge) * people), Math.floor((sight.mean + edge) * people)];
  }
  switch (sight.position) {
    case 'below':
      return [0, limits.lower * people - 1];
    case 'inside':
      return [limits.lower * people, limits.upper * people];
    case 'above':
      return [limits.upper * people + 1, Number.POSITIVE_INFINITY];
  }
}

/** Sums of so many others, by how likely they are before the first round. */
export function sumsOf(others: number): Float64Array {
  let sums = Float64Array.of(1);
  for (let one = 0; one < others; one += 1) sums = convolved(sums, blind);
  return sums;
}

function convolved(one: ArrayLike<number>, other: ArrayLike<number>): Float64Array<ArrayBuffer> {
  const result = new Float64Array(one.length + other.length - 1);
  for (let left = 0; left < one.length; left += 1) {
    const weight = one[left] ?? 0;
    if (weight === 0) continue;
    for (let right = 0; right < other.length; right += 1) {
      result[left + right] = (result[left + right] ?? 0) + weight * (other[right] ?? 0);
    }
  }
  return result;
}
