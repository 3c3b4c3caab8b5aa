import {
  highest,
  inTime,
  limits,
  lowest,
  oftenness,
  type Seen,
  type Setting,
  type Sight,
  sideOf,
} from './game';

/** How likely each count of the target is, from the lowest on. */
export type Guess = readonly number[];

/** Works out the target's count from everything seen. */
export type Attacker = (seen: readonly Seen[], setting: Setting) => Guess;

const span = highest - lowest + 1;

/** Sums of others that go farther in a week are left out: at most six people move, and by one. */
const farthestSum = 6;

const counts = Array.from({ length: span }, (_, index) => lowest + index);

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

function scaled(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? weights.map((weight) => weight / sum) : blind;
}

/** The totals of so many people that a sight leaves possible, both ends included. */
function totalsOf(sight: NonNullable<Sight>, people: number): readonly [number, number] {
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
function sumsOf(others: number): Float64Array {
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
  see(seen: Seen): void;
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

function solving(trust: 'every sight' | 'changes'): Attacker {
  return (seen, setting) => {
    const tracker = track(setting, trust, true);
    for (const week of seen) tracker.see(week);
    return tracker.target();
  };
}

/** Counts that explain two sights of the same others, one with the target and one without. */
function explaining(
  { others }: Setting,
  pairs: readonly (readonly [withTarget: Sight, own: number, without: Sight, ownThen: number])[],
): Guess {
  const sums = sumsOf(others);
  const upTo = sums.map((_, at) => sums.slice(0, at + 1).reduce((total, weight) => total + weight, 0));
  const within = (low: number, high: number) => {
    const [first, last] = [
      Math.max(0, low - others * lowest),
      Math.min(sums.length - 1, high - others * lowest),
    ];
    return first > last ? 0 : (upTo[last] ?? 0) - (upTo[first - 1] ?? 0);
  };
  return scaled(
    pairs.reduce<Guess>((guess, [withTarget, own, without, ownThen]) => {
      if (!withTarget || !without) return guess;
      const [low, high] = totalsOf(without, others + 1);
      const [lowWith, highWith] = totalsOf(withTarget, others + 2);
      return guess.map((weight, at) => {
        const known = own + lowest + at;
        const possible = within(
          Math.max(low - ownThen, lowWith - known),
          Math.min(high - ownThen, highWith - known),
        );
        return weight * (possible + 1e-3);
      });
    }, blind),
  );
}

/** Takes two weeks in a row, of which the target was in one, for the same week. */
const differencing: Attacker = (seen, setting) =>
  explaining(
    setting,
    seen.slice(1).flatMap((now, index) => {
      const before = seen[index];
      if (!before || (now.target === 'in time') === (before.target === 'in time')) return [];
      return now.target === 'in time'
        ? [[now.atClose, now.own, before.atClose, before.own] as const]
        : [[before.atClose, before.own, now.atClose, now.own] as const];
    }),
  );

/** Compares what is seen before and after a late answer. */
const lateAnswer: Attacker = (seen, setting) =>
  explaining(
    setting,
    seen
      .filter(({ target, afterwards }) => target === 'late' && afterwards && 'mean' in afterwards)
      .map(({ own, atClose, afterwards }) => [afterwards, own, atClose, own] as const),
  );

/** Takes the average total of weeks with the target less that of weeks without; a position stands for a count amid it. */
const regression: Attacker = (seen, { others }) => {
  const amid = {
    below: limits.lower - 1,
    inside: (limits.lower + limits.upper) / 2,
    above: limits.upper + 1,
  };
  const totals = { with: [0], without: [0] };
  const add = (sight: Sight, own: number, isIn: boolean) => {
    if (sight === undefined) return;
    const mean = 'mean' in sight ? sight.mean : amid[sight.position];
    totals[isIn ? 'with' : 'without'].push(mean * (others + (isIn ? 2 : 1)) - own);
  };
  for (const { own, target, atClose, afterwards } of seen) {
    add(atClose, own, target === 'in time');
    if (target === 'late' && afterwards && 'mean' in afterwards) add(afterwards, own, true);
  }
  const average = ([, ...sums]: readonly number[]) =>
    sums.reduce((total, sum) => total + sum, 0) / sums.length;
  const difference = Math.round(average(totals.with) - average(totals.without));
  if (Number.isNaN(difference)) return blind;
  const likely = Math.min(highest, Math.max(lowest, difference));
  return counts.map((count) => (count === likely ? 1 : 0));
};

export const attackers = {
  differencing,
  'late answer': lateAnswer,
  'exact solver': solving('every sight'),
  'exact solver of changes': solving('changes'),
  regression,
} as const satisfies Record<string, Attacker>;

/** Someone who sets their own count so that the next position says most about the total, and knows only what is published. */
export function prober(setting: Setting): {
  choose(seen: readonly Seen[]): number;
  guess(seen: readonly Seen[]): Guess;
} {
  const tracker = track(setting, 'changes', false);
  const seeLast = (seen: readonly Seen[]) => seen.slice(-1).forEach(tracker.see);
  return {
    choose: (seen) => {
      seeLast(seen);
      const edge = seen.length % 2 === 0 ? limits.upper : limits.lower;
      return Math.max(1, edge * (setting.others + 2) - tracker.middle());
    },
    guess: (seen) => {
      seeLast(seen);
      return tracker.target();
    },
  };
}
