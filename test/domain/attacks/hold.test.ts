import fc from 'fast-check';
import { publish } from '../../../src/domain/gate';
import { history, play, questions } from './histories';
import { faults } from './hold-faults';
import { faithful, gateWith, mutants } from './mutants';
import { carrying, roundOf } from './rounds';

const runs = { numRuns: 1000, seed: 20_261_118 };

describe('over the weeks of any team', () => {
  test('a view is computed over five people or the floor of the team, after three changes, and else stands', () => {
    fc.assert(
      fc.property(history, (weeks) => {
        expect([...faults(publish, weeks)]).toEqual([]);
      }),
      runs,
    );
  });

  test('the gate does what a second writing of the rule does', () => {
    const second = gateWith(faithful);
    fc.assert(
      fc.property(history, (weeks) => {
        const [one, other] = [play(publish, weeks), play(second, weeks)];
        expect(one.map(({ after }) => after)).toEqual(other.map(({ after }) => after));
      }),
      runs,
    );
  });

  test('each question is published as if it were the only one', () => {
    fc.assert(
      fc.property(history, (weeks) => {
        for (const { round, after } of play(publish, weeks).slice(-2)) {
          for (const question of questions) {
            const own = round.bases.questions[question];
            const alone = publish({ ...round, bases: { questions: { ...(own && { [question]: own }) } } });
            expect(alone.publication.shown[question]).toEqual(after.publication.shown[question]);
            expect(alone.bases.questions[question]).toEqual(after.bases.questions[question]);
          }
        }
      }),
      runs,
    );
  });

  test.each([
    'a floor of four',
    'no hold',
    'a threshold of two',
    'a threshold of four',
    'a hold against the last basis only',
    'a hold against three bases',
    'the floor before the hold',
    'a new band read on held answers',
    'a difference in what counts taken for a difference in answers',
    'a difference in the roster taken for a difference in answers',
  ] as const)('%s breaks the rule', (mutant) => {
    const sound = fc.check(
      fc.property(history, (weeks) => faults(gateWith(mutants[mutant]), weeks).size === 0),
      { ...runs, endOnFailure: true },
    );
    expect(sound.failed).toBe(true);
  });

  test('a basis older than the last four computed ones holds nothing, which a fifth basis would', () => {
    const weeks = ([4, 10, 14, 18, 30, 4] as const).map((cases) => {
      const { answers, roster, band } = roundOf(Array.from({ length: 5 }, () => carrying(cases)));
      return { answers, roster, floor: 5, countsHolding: false, ...(band !== undefined && { band }) };
    });
    expect([...faults(publish, weeks)]).toEqual([]);
    expect([...faults(gateWith(mutants['a hold against five bases']), weeks)]).toContain('not computed');
  });
});
