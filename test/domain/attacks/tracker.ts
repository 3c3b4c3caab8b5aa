import { blind, counts, type Guess, scaled, span, sumsOf, totalsOf } from './beliefs';
import { highest, inTime, lowest, oftenness, type Seen, type Setting, type Sight } from './game';

/** Sums of others that go farther in a week are left out: at most six people move, and by one. */
const farthestSum = 6;

/** Where one person's count goes in a week, from a count to each other. */
function stepsFrom(from: number, drift: number): Guess {
  const steps = counts.map((to) =>
    Math.abs(to - from) === 1 ? (drift / 2) * Math.min(1, oftenness(to) / oftenness(from)) : 0,
  );
  const moved = steps.reduce((sum, share) => sum + share, 0);
  return steps.map((share, at) => (lowest + at === from ? 1 - moved : share));
}

/** Where a sum of people goes in a week, taken for a normal walk around its mean with the memory of its parts. */
function sumSteps(people: number, step: readonly Guess[]): readonly Float64Array[] {
  const middle = (highest - lowest) / 2;
  const spread = blind.reduce((sum, weight, at) => sum + weight * (at - middle) ** 2, 0);
  const together = blind.reduce((sum, weight, at) => {
    const next = (step[at] ?? []).reduce((mean, share, to) => mean + share * (to - middle), 0);
    return sum + weight * (at - middle) * next;
  }, 0);
  const memory = together / spread;
  const noise = people * spread * (1 - memory ** 2);
  const places = Array.from({ length: people * (span - 1) + 1 }, (_, at) => at);
  return places.map((from) => {
    const mean = people * middle + memory * (from - people * middle);
    const weights = Float64Array.from(places, (to) => Math.exp(-((to - mean) ** 2) / (2 * noise + 1e-9)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  });
}

function applied(kernel: readonly Float64Array[], sums: Float64Array): Float64Array<ArrayBuffer> {
  const moved = new Float64Array(sums.length);
  sums.forEach((weight, from) => {
    const weights = kernel[from];
    if (weight < 1e-6 || weights === undefined) return;
    const first = Math.max(0, from - farthestSum);
    const last = Math.min(moved.length - 1, from + farthestSum);
    for (let to = first; to <= last; to += 1) moved[to] = (moved[to] ?? 0) + weight * (weights[to] ?? 0);
  });
  return moved;
}

/** What an exact solver holds for possible: every pair of the target's count and the sum of the others. */
export interface Tracker {
  readonly see: (seen: Seen) => void;
  target(): Guess;
  /** The total of target and others that is as likely passed as not. */
  middle(): number;
}

/**
 * Weighs every pair of target and sum of others by how well it explains each sight, and lets the others drift as they do.
 * It trusts every sight to be of this week, or only a changed one, which under a hold is certainly computed anew; and it
 * is told when the target answered, or knows only what is published.
 */
export function track(
  { others, drift }: Setting,
  trust: 'every sight' | 'changes',
  isTold: boolean,
): Tracker {
  const step = counts.map((from) => stepsFrom(from, drift));
  const start = sumsOf(others);
  let pairs = counts.map((_, at) => start.map((weight) => weight * (blind[at] ?? 0)));
  const kernel = sumSteps(others, step);
  let last: Sight;

  const weigh = (sight: NonNullable<Sight>, own: number, chanceIn: number) => {
    const [low, high] = totalsOf(sight, others + 1);
    const [lowWith, highWith] = totalsOf(sight, others + 2);
    let total = 0;
    for (const [at, sums] of pairs.entries()) {
      for (let sum = 0; sum < sums.length; sum += 1) {
        const without = own + others * lowest + sum;
        const all = without + lowest + at;
        const fitsWithout = without >= low && without <= high ? 1 - chanceIn : 0;
        const fitsWith = all >= lowWith && all <= highWith ? chanceIn : 0;
        // Never quite impossible, so that one wrong belief on a held sight does not end the search.
        const left = (sums[sum] ?? 0) * (fitsWith + fitsWithout + 1e-3);
        sums[sum] = left;
        total += left;
      }
    }
    for (const sums of pairs) for (const [sum, weight] of sums.entries()) sums[sum] = weight / total;
  };
  const drifted = () => {
    const othersMoved = pairs.map((sums) => applied(kernel, sums));
    pairs = counts.map((_, at) => {
      const moved = new Float64Array(start.length);
      for (let from = Math.max(0, at - 1); from <= Math.min(span - 1, at + 1); from += 1) {
        const share = step[from]?.[at] ?? 0;
        const sums = othersMoved[from] ?? moved;
        for (let sum = 0; sum < moved.length; sum += 1)
          moved[sum] = (moved[sum] ?? 0) + share * (sums[sum] ?? 0);
      }
      return moved;
    });
  };

  return {
    see: ({ own, target, atClose, afterwards }) => {
      if (drift > 0) drifted();
      const isFresh = trust === 'every sight' || JSON.stringify(atClose) !== JSON.stringify(last);
      const isRepublished = afterwards && 'mean' in afterwards && target === 'late';
      const chanceIn = isTold ? Number(target === 'in time') : isRepublished ? 0 : inTime;
      if (atClose && isFresh) weigh(atClose, own, chanceIn);
      if (isRepublished) weigh(afterwards, own, 1);
      last = atClose;
    },
    target: () => scaled(pairs.map((sums) => sums.reduce((total, weight) => total + weight, 0))),
    middle: () => {
      const totals = new Float64Array(start.length + span);
      for (const [at, sums] of pairs.entries()) {
        for (const [sum, weight] of sums.entries()) totals[at + sum] = (totals[at + sum] ?? 0) + weight;
      }
      const half = totals.reduce((total, weight) => total + weight, 0) / 2;
      let passed = 0;
      return (others + 1) * lowest + totals.findIndex((weight) => (passed += weight) >= half);
    },
  };
}
