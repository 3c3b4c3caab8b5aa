import type { ClosedRound } from '../../../src/domain/gate';
import type { Asked, Basis, Remembered } from '../../../src/domain/hold';
import { askFactors, askFelt, askHolding, askPosition, type Snapshot } from '../../../src/domain/questions';
import { type Gate, personAt } from './rounds';

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
  /** Whether leaving or joining the roster makes someone differ. */
  readonly roster: 'never differs' | 'differs';
}

export const faithful: Rule = {
  floor: 5,
  fewestDifferent: 3,
  kept: 4,
  first: 'hold',
  newBand: 'rests',
  differs: 'answers',
  roster: 'never differs',
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
  'a difference in the roster taken for a difference in answers': { ...faithful, roster: 'differs' },
} as const satisfies Record<string, Rule>;

type Memory<Value> = Remembered<Value> | undefined;

function count(now: Basis, then: Basis, rule: Rule): number {
  let different = 0;
  let askedTwice = 0;
  for (const person of new Set([...now.roster, ...then.roster])) {
    const both = now.roster.includes(person) && then.roster.includes(person);
    if (both) askedTwice += 1;
    if (!both && rule.roster === 'never differs') continue;
    if (now.people[person] === then.people[person]) continue;
    const [numbers, before] = [now.given?.[person], then.given?.[person]];
    if (rule.differs === 'answers' && numbers && before) {
      const all = Object.keys({ ...numbers, ...before }).length;
      const shared = Object.keys(numbers).filter((name) => name in before);
      if (all <= 2 * shared.length && shared.every((name) => numbers[name] === before[name])) continue;
    }
    different += 1;
  }
  return askedTwice < 3 && rule.roster === 'never differs' ? Number.POSITIVE_INFINITY : different;
}

function settle<Value>(asked: Asked<Value>, memory: Memory<Value>, teamFloor: number, rule: Rule) {
  const enough =
    Object.keys(asked.basis.people).length >= Math.max(teamFloor > 5 ? teamFloor : 0, rule.floor);
  const held = memory?.bases.some((basis) => count(asked.basis, basis, rule) < rule.fewestDifferent);
  if (rule.first === 'floor' && !enough) return { memory, value: undefined, anew: false };
  if (held) return { memory, value: memory?.value, anew: false };
  if (!enough) return { memory, value: undefined, anew: false };
  const value = asked.read();
  return {
    memory: { bases: [...(memory?.bases ?? []), asked.basis].slice(-rule.kept), value },
    value,
    anew: true,
  };
}

/** A small second writing of the gate that follows a rule to the letter; with the faithful rule it must equal the gate. */
export function gateWith(rule: Rule): Gate {
  return (round: ClosedRound) => {
    const { band, floor } = round;
    const { position, felt, holding, factors } = round.bases.questions;
    const places = Array.from({ length: 30 }, (_, place) => personAt(place));
    const snapshot: Snapshot = {
      roster: places.filter((person) => round.roster.includes(person) || round.answers[person]),
      answers: places.flatMap((person) => {
        const checkIn = round.answers[person];
        return checkIn ? [{ person, checkIn }] : [];
      }),
      digest: round.digest,
    };
    const against = band && { lower: band.lower.cases, upper: band.upper.cases, counts: band.counts };
    const placing = against && askPosition(snapshot, against);
    const placed = placing && settle(placing, position, floor, rule);
    const readAgainst = placed?.anew ? against : position?.band;
    const same = JSON.stringify(readAgainst) === JSON.stringify(against);
    const rests = same || rule.newBand === 'rests';
    const place = rests ? same && placed?.value : placed?.value && placing?.read();
    const feeling = settle(askFelt(snapshot), felt, floor, rule);
    const keeping = round.countsHolding
      ? settle(askHolding(snapshot), holding, floor, rule)
      : { memory: holding, value: undefined };
    const weighing = settle(askFactors(snapshot, round.factorCatalogue), factors, floor, rule);
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
