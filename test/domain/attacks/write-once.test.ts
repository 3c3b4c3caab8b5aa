import fc from 'fast-check';
import { publish } from '../../../src/domain/gate';
import { history, play } from './histories';

const runs = { numRuns: 1000, seed: 20_261_119 };

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** T1, as far as it is the gate's: the rest is that the closing transaction makes one publication from one snapshot. */
describe('a publication', () => {
  test('is the same from the same snapshot, by whom and how often it is made', () => {
    fc.assert(
      fc.property(history, (weeks) => {
        for (const { round, after } of play(publish, weeks)) {
          expect(JSON.stringify(publish(frozen({ ...round })))).toBe(JSON.stringify(after));
        }
      }),
      runs,
    );
  });

  test('does not depend on the order in which people answered or joined', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (weeks, order) => {
        for (const { round, after } of play(publish, weeks)) {
          const mixed = Object.entries(round.answers)
            .map((entry) => ({ entry, place: order.next().value }))
            .sort((one, other) => one.place - other.place)
            .map(({ entry }) => entry);
          const other = publish({
            ...round,
            answers: Object.fromEntries(mixed),
            roster: [...round.roster].reverse(),
          });
          expect(JSON.stringify(other)).toBe(JSON.stringify(after));
        }
      }),
      runs,
    );
  });

  test('of an earlier round stays as it was, whatever is stored, changed or erased later', () => {
    fc.assert(
      fc.property(history, history, (weeks, later) => {
        const alone = play(publish, weeks).map(({ after }) => after.publication);
        const followed = play(publish, [...weeks, ...later]).map(({ after }) => after.publication);
        expect(JSON.stringify(followed.slice(0, weeks.length))).toBe(JSON.stringify(alone));
      }),
      runs,
    );
  });

  test('does not name who answered, and holds no number that comes from an answer', () => {
    fc.assert(
      fc.property(history, (weeks) => {
        for (const { after } of play(publish, weeks)) {
          const { week: _week, at: _at, band: _band, times: _times, ...rest } = after.publication;
          expect(JSON.stringify(rest)).not.toMatch(/\d|person/);
        }
      }),
      runs,
    );
  });
});
