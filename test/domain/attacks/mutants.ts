import type { ClosedRound } from '../../../src/domain/gate';
import type { Asked, Basis, Given, Remembered } from '../../../src/domain/hold';
import { type Answered, askFactors, askFelt, askHolding, askPosition } from '../../../src/domain/questions';
import type { Gate } from './rounds';

/** A publication rule with everything that can be got wrong about it as a setting. */
export interface Rule {
  readonly floor: number;
  readonly fewestDifferent: number;
  /** How many computed bases are compared with. */
  readonly kept: number;
  readonly first: 'hold' | 'floor';
  /** What a new band does with answers that are held. */
  readonly newBand: 'rests' | 'is read at once';
  /** What counts as a difference when other case types count. */
  readonly differs: 'answers' | 'readings';
}

export const faithful: Rule = {
  floor: 5,
  fewestDifferent: 3,
  kept: 4,
  first: 'hold',
  newBand: 'rests',
  differs: 'answers',
};

/** Every way of being wrong that a test must notice, by what is wrong. */
export const mutants = {
  'a floor of four': { ...faithful, floor: 4 },
  'no hold': { ...faithful, fewestDifferent: 0 },
  'a threshold of one': { ...faithful, fewestDifferent: 1 },
  'a threshold of two': { ...faithful, fewestDifferent: 2 },
  'a threshold of four': { ...faithful, fewestDifferent: 4 },
  'a hold against the last basis only': { ...faithful, kept: 1 },
  'a hold against three bases': { ...faithful, kept: 3 },
  'a hold against five bases': { ...faithful, kept: 5 },
  'the floor before the hold': { ...faithful, first: 'floor' },
  'a new band read on held answers': { ...faithful, newBand: 'is read at once' },
  'a difference in what counts taken for a difference in answers': { ...faithful, differs: 'readings' },
} as const satisfies Record<string, Rule>;

type Memory<Value> = Remembered<Value> | undefined;

function count(asked: Asked<unknown>, basis: Basis, given: Given | undefined, rule: Rule): number {
  const people = new Set([...Object.keys(asked.basis), ...Object.keys(basis)]);
  let different = 0;
  for (const person of people) {
    const [now, then] = [new Map(Object.entries(asked.basis)), new Map(Object.entries(basis))];
    if (now.get(person) === then.get(person)) continue;
    const numbers = new Map(Object.entries(asked.given ?? {})).get(person);
    const before = new Map(Object.entries(given ?? {})).get(person);
    if (rule.differs === 'answers' && numbers && before) {
      const all = Object.keys({ ...numbers, ...before }).length;
      const both = Object.keys(numbers).filter((name) => name in before);
      if (all <= 2 * both.length && both.every((name) => numbers[name] === before[name])) continue;
    }
    different += 1;
  }
  return different;
}

function settle<Value>(asked: Asked<Value>, memory: Memory<Value>, teamFloor: number, rule: Rule) {
  const enough = Object.keys(asked.basis).length >= Math.max(teamFloor > 5 ? teamFloor : 0, rule.floor);
  const held = memory?.bases.some(
    (basis, index) => count(asked, basis, memory.given?.[index], rule) < rule.fewestDifferent,
  );
  if (rule.first === 'floor' && !enough) return { memory, value: undefined, anew: false };
  if (held) return { memory, value: memory?.value, anew: false };
  if (!enough) return { memory, value: undefined, anew: false };
  const value = asked.read();
  const bases = [...(memory?.bases ?? []), asked.basis].slice(-rule.kept);
  const given = asked.given && [...(memory?.given ?? []), asked.given].slice(-rule.kept);
  return { memory: { bases, value, ...(given && { given }) }, value, anew: true };
}

/** A small second writing of the gate that follows a rule to the letter; with the faithful rule it must equal the gate. */
export function gateWith(rule: Rule): Gate {
  return (round: ClosedRound) => {
    const { band, floor, digest } = round;
    const { position, felt, holding, factors } = round.bases.questions;
    const answered: Answered = Object.keys(round.answers)
      .sort()
      .flatMap((person) => {
        const checkIn = new Map(Object.entries(round.answers)).get(person);
        return checkIn ? [{ person, checkIn }] : [];
      });
    const against = band && { lower: band.lower.cases, upper: band.upper.cases, counts: band.counts };
    const placing = against && askPosition(answered, against, digest);
    const placed = placing && settle(placing, position, floor, rule);
    const readAgainst = placed?.anew ? against : position?.band;
    const same = JSON.stringify(readAgainst) === JSON.stringify(against);
    const rests = same || rule.newBand === 'rests';
    const place = rests ? same && placed?.value : placed?.value && placing?.read();
    const feeling = settle(askFelt(answered, digest), felt, floor, rule);
    const keeping = round.countsHolding
      ? settle(askHolding(answered, digest), holding, floor, rule)
      : { memory: holding, value: undefined };
    const weighing = settle(askFactors(answered, round.factorCatalogue, digest), factors, floor, rule);
    return {
      publication: {
        week: round.week,
        at: round.at,
        practice: round.practice,
        shown: {
          ...(place && { position: place }),
          ...(feeling.value && { felt: feeling.value }),
          ...(keeping.value && { holding: keeping.value }),
          ...(weighing.value && { factors: weighing.value }),
        },
        ...(place && band && { band: { id: band.id, lower: band.lower.cases, upper: band.upper.cases } }),
        times: place ? (place === round.previous?.shown.position ? round.previous.times + 1 : 1) : 0,
        lines: [],
      },
      bases: {
        questions: {
          ...(placed?.memory && readAgainst && { position: { ...placed.memory, band: readAgainst } }),
          ...(!placed && position && { position }),
          ...(feeling.memory && { felt: feeling.memory }),
          ...(keeping.memory && { holding: keeping.memory }),
          ...(weighing.memory && { factors: weighing.memory }),
        },
      },
    };
  };
}
