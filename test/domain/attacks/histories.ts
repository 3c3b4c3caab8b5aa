import fc from 'fast-check';
import type { CheckIn } from '../../../src/domain/check-in';
import { type Bases, type ClosedRound, noBases, type Question } from '../../../src/domain/gate';
import { bandOf, checkIn, countingTypes, fewFactors, type Gate, personAt, roundOf } from './rounds';

/** A week of a team as it was when its round closed. */
export type Week = Pick<ClosedRound, 'answers' | 'roster' | 'floor' | 'countsHolding'> &
  Partial<Pick<ClosedRound, 'band'>>;

const answers: readonly (CheckIn | undefined)[] = [
  undefined,
  checkIn({ felt: 'too-full', factors: ['many-problems'] }),
  countingTypes({ guidance: 9, holding: 1 }),
  {
    ...countingTypes({ guidance: 9, holding: 5 }),
    felt: 'too-full',
    factors: ['conflict-divorce', 'many-problems'],
  },
  { ...countingTypes({ guidance: 20, holding: 0 }, 28), felt: 'room-left', factors: ['no-fitting-help'] },
  { ...checkIn({ cases: { kind: 'total', total: 16 } }), felt: null },
  checkIn({ cases: { kind: 'none-of-my-own' }, factors: ['many-problems'] }),
];

const bands = [
  bandOf(14, 18),
  bandOf(14, 18, ['guidance'], 'band-2'),
  bandOf(16, 20, ['guidance'], 'band-3'),
  bandOf(14, 18, ['guidance', 'holding'], 'band-4'),
  undefined,
];

const place = fc.nat({ max: 8 });
const change = fc.record({ place, answer: fc.nat({ max: answers.length - 1 }) });

/** What can happen in a week: a few people change, sometimes the lead sets something, now and then someone leaves or joins. */
const event = fc.record({
  changes: fc.array(change, { maxLength: 5 }),
  band: fc.option(fc.nat({ max: bands.length - 1 }), { freq: 4 }),
  floor: fc.option(fc.constantFrom(3, 5, 6, 7), { freq: 4 }),
  holding: fc.option(fc.boolean(), { freq: 4 }),
  roster: fc.option(place, { freq: 4 }),
  /** A week in which everyone answers as in the week so many before. */
  again: fc.option(fc.integer({ min: 2, max: 6 }), { freq: 3 }),
});

/** Up to twelve weeks of a team of five to nine in which some weeks resemble earlier ones. */
export const history: fc.Arbitrary<readonly Week[]> = fc
  .record({
    start: fc.array(fc.integer({ min: 1, max: answers.length - 1 }), { minLength: 5, maxLength: 9 }),
    events: fc.array(event, { minLength: 4, maxLength: 12 }),
  })
  .map(({ start, events }) => {
    const state = { answers: [...start], off: new Set<number>(), band: 0, floor: 5, holding: true };
    const earlier: (readonly number[])[] = [];
    return events.map((happened) => {
      const again = happened.again === null ? undefined : earlier.at(-happened.again);
      if (again !== undefined) state.answers = [...again];
      for (const one of again ? [] : happened.changes)
        if (one.place < start.length) state.answers[one.place] = one.answer;
      if (happened.roster !== null && !state.off.delete(happened.roster)) state.off.add(happened.roster);
      earlier.push([...state.answers]);
      state.band = happened.band ?? state.band;
      state.floor = happened.floor ?? state.floor;
      state.holding = happened.holding ?? state.holding;
      const band = bands[state.band];
      const there = (at: number) => !state.off.has(at);
      const given = state.answers.flatMap((index, at) => {
        const answer = answers[index];
        return answer !== undefined && there(at) ? [[personAt(at), answer] as const] : [];
      });
      return {
        answers: Object.fromEntries(given),
        roster: state.answers.map((_, at) => personAt(at)).filter((_, at) => there(at)),
        floor: state.floor,
        countsHolding: state.holding,
        ...(band !== undefined && { band }),
      };
    });
  });

export const questions = ['position', 'felt', 'holding', 'factors'] as const satisfies readonly Question[];

/** One round as a gate left it, with what the gate remembered before. */
export interface Played {
  readonly week: Week;
  readonly before: Bases;
  readonly round: ClosedRound;
  readonly after: ReturnType<Gate>;
}

/** Plays a history through a gate, each round with what the gate remembers of those before. */
export function play(gate: Gate, weeks: readonly Week[]): readonly Played[] {
  const played: Played[] = [];
  let before = noBases;
  let previous: ReturnType<Gate>['publication'] | undefined;
  for (const week of weeks) {
    const { band: _, ...rest } = roundOf([], { factorCatalogue: fewFactors });
    const round = { ...rest, ...week, bases: before, ...(previous !== undefined && { previous }) };
    const after = gate(round);
    played.push({ week, before, round, after });
    before = after.bases;
    if (after.publication.shown.position !== undefined) previous = after.publication;
  }
  return played;
}

/** Whether a gate computed a question anew in a round. */
export function isAnew({ before, after }: Played, question: Question): boolean {
  const [then, now] = [before.questions[question], after.bases.questions[question]];
  return JSON.stringify(then?.bases) !== JSON.stringify(now?.bases);
}
