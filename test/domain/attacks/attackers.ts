import { blind, counts, type Guess, scaled, sumsOf, totalsOf } from './beliefs';
import { highest, limits, lowest, type Seen, type Setting, type Sight } from './game';
import { track } from './tracker';

/** Works out the target's count from everything seen. */
export type Attacker = (seen: readonly Seen[], setting: Setting) => Guess;

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
  readonly choose: (seen: readonly Seen[]) => number;
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
