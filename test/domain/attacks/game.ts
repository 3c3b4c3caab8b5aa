import { type Bases, noBases, publish } from '../../../src/domain/gate';
import type { Position } from '../../../src/domain/publication';
import type { Chance } from './chance';
import { bandOf, carrying, roundOf } from './rounds';

/** The world of the game: everyone works 36 hours and carries 12 to 20 families, most often 16. */
export const lowest = 12;
export const highest = 20;
export const limits = { lower: 15, upper: 17 } as const;
export const weeks = 26;

/** How often the target answers in time. */
export const inTime = 0.8;

const band = bandOf(limits.lower, limits.upper);

/** What people can see of the team: a position, or with the mutant a mean with one decimal. */
export type Sight = { readonly position: Position } | { readonly mean: number } | undefined;

/** One week as the attacker has it, who is also told whether the target answered in time, late or not at all. */
export interface Seen {
  readonly own: number;
  readonly target: 'in time' | 'late' | 'away';
  readonly atClose: Sight;
  /** After a late answer; with a gate that writes once the same as at the close. */
  readonly afterwards: Sight;
}

/** What is known before the game: how many others there are, and how often each of them changes. */
export interface Setting {
  readonly others: number;
  readonly drift: number;
}

/** Publishes one week of counts; the last of the room is the one who may be late. */
export interface Publisher {
  atClose(inTime: readonly (number | undefined)[]): Sight;
  afterLate(everyone: readonly (number | undefined)[], atClose: Sight): Sight;
}

/** The gate itself. Late answers are in no publication, so what is seen afterwards is what was seen. */
export function theGate(): Publisher {
  let bases: Bases = noBases;
  return {
    atClose: (inTime) => {
      const room = inTime.map((count) => (count === undefined ? undefined : carrying(count)));
      const after = publish(roundOf(room, { band, bases, countsHolding: false, factorCatalogue: [] }));
      bases = after.bases;
      const { position } = after.publication.shown;
      return position && { position };
    },
    afterLate: (_, atClose) => atClose,
  };
}

/** The mutant: a mean with one decimal, made again when a late answer comes in. */
export function oneDecimal(): Publisher {
  const mean = (counts: readonly (number | undefined)[]): Sight => {
    const given = counts.filter((count) => count !== undefined);
    return { mean: Math.round((given.reduce((sum, count) => sum + count, 0) / given.length) * 10) / 10 };
  };
  return { atClose: mean, afterLate: mean };
}

export interface Played {
  readonly target: number;
  readonly seen: readonly Seen[];
}

/**
 * Plays 26 weeks in which everyone but the attacker drifts, and the target answers late in the last one.
 * The attacker chooses their own count before each round from all they saw, and must name the target's last count.
 */
export function play(
  publisher: Publisher,
  { others, drift }: Setting,
  chance: Chance,
  choose: (seen: readonly Seen[]) => number,
): Played {
  const draw = () => chance.between(lowest / 2, highest / 2) + chance.between(lowest / 2, highest / 2);
  const moved = (count: number) => (chance.happens(drift) ? stepped(count, chance) : count);
  let target = draw();
  let counts: readonly number[] = Array.from({ length: others }, draw);
  const seen: Seen[] = [];
  for (let week = 1; week <= weeks; week += 1) {
    target = moved(target);
    counts = counts.map(moved);
    const own = choose(seen);
    const when = week < weeks && chance.happens(inTime) ? 'in time' : week === weeks ? 'late' : 'away';
    const atClose = publisher.atClose([own, ...counts, when === 'in time' ? target : undefined]);
    const afterwards = when === 'late' ? publisher.afterLate([own, ...counts, target], atClose) : atClose;
    seen.push({ own, target: when, atClose, afterwards });
  }
  return { target, seen };
}

/**
 * A change is by one family, and towards rarer counts it happens less often: so that a team in which everyone
 * changed for years looks like one that just began, and what is known before the first round stays true.
 */
function stepped(count: number, chance: Chance): number {
  const to = count + (chance.happens(0.5) ? 1 : -1);
  return chance.happens(oftenness(to) / oftenness(count)) ? to : count;
}

/** How often a count occurs beside others: that of the sum of two equal dice. */
export function oftenness(count: number): number {
  return Math.max(0, 1 + Math.min(count - lowest, highest - count));
}

/** The side of the band one person is on. */
export function sideOf(count: number): Position {
  if (count < limits.lower) return 'below';
  return count > limits.upper ? 'above' : 'inside';
}
