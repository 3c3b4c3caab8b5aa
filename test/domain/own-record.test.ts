import type { OwnRecord } from '../../src/domain/check-in';
import {
  answerFor,
  depthOf,
  dropAnswer,
  emptyOwnRecord,
  forgetBefore,
  keepAnswer,
  keepWeeks,
  lastBefore,
  sameRunsBeforeAsking,
} from '../../src/domain/own-record';
import type { Week } from '../../src/domain/week';
import { aCheckIn } from './support/round';
import { anOwnRecord } from './support/state';

const first = aCheckIn({ cases: { kind: 'unknown' } });
const second = aCheckIn({ cases: { kind: 'total', total: 13 } });
const third = aCheckIn();
const given = (...weeks: readonly Week[]): OwnRecord =>
  weeks.reduce((own, week) => keepAnswer(own, week, third, false), anOwnRecord());

test('who has not answered yet has said nothing and gets the lightest form', () => {
  expect(emptyOwnRecord).toEqual({ takingPart: 'not-said', answered: 0, history: [], sameRuns: 0 });
  expect(depthOf(emptyOwnRecord, '2026-W47')).toBe('light');
});

test('the first form is light, the second asks one total, from the third on the case types', () => {
  const weeks = ['2026-W45', '2026-W46', '2026-W47', '2026-W48', '2026-W49'] as const;
  const depths = weeks.map((week, nth) => depthOf(given(...weeks.slice(0, nth)), week));
  expect(depths).toEqual(['light', 'total', 'full', 'full', 'full']);
});

test('correcting an answer keeps the form it was given with', () => {
  const weeks = ['2026-W45', '2026-W46', '2026-W47', '2026-W48'] as const;
  const depths = weeks.map((week, nth) => depthOf(given(...weeks.slice(0, nth + 1)), week));
  expect(depths).toEqual(['light', 'total', 'full', 'full']);
});

test('a record that lost count still corrects with the lightest form', () => {
  const odd = anOwnRecord({ history: [{ week: '2026-W47', checkIn: first }] });
  expect(depthOf(odd, '2026-W47')).toBe('light');
});

test('a dropped answer steps back as if it had not been given', () => {
  const two = given('2026-W45', '2026-W46');
  const dropped = dropAnswer(two, '2026-W46');
  expect(dropped).toEqual(given('2026-W45'));
  expect(depthOf(dropped, '2026-W46')).toBe('total');
  expect(dropAnswer(dropped, '2026-W45')).toEqual(anOwnRecord());
  const three = given('2026-W45', '2026-W46', '2026-W47');
  expect(dropAnswer(three, '2026-W47')).toEqual(two);
});

test('dropping an answer that was not given changes nothing', () => {
  const one = given('2026-W45');
  expect(dropAnswer(one, '2026-W46')).toBe(one);
});

test('an answer is found by its week, and the last one before a week is the one to repeat', () => {
  const own = [['2026-W45', first] as const, ['2026-W46', second] as const].reduce(
    (so, [week, checkIn]) => keepAnswer(so, week, checkIn, false),
    anOwnRecord(),
  );
  expect(answerFor(own, '2026-W45')).toEqual(first);
  expect(answerFor(own, '2026-W47')).toBeUndefined();
  expect(lastBefore(own, '2026-W47')).toEqual(second);
  expect(lastBefore(own, '2026-W46')).toEqual(first);
  expect(lastBefore(own, '2026-W45')).toBeUndefined();
});

test('a corrected answer takes the place of the earlier one', () => {
  const corrected = keepAnswer(given('2026-W45', '2026-W46'), '2026-W45', second, false);
  expect(corrected.history).toEqual([
    { week: '2026-W45', checkIn: second },
    { week: '2026-W46', checkIn: third },
  ]);
  expect(corrected.answered).toBe(2);
});

test('weeks are kept oldest first, across the turn of a year with 53 weeks', () => {
  const own = given('2027-W01', '2026-W53', '2026-W52');
  expect(own.history.map(({ week }) => week)).toEqual(['2026-W52', '2026-W53', '2027-W01']);
});

test('answers are counted to three and no further', () => {
  const weeks = ['2026-W45', '2026-W46', '2026-W47', '2026-W48'] as const;
  expect(weeks.map((_week, nth) => given(...weeks.slice(0, nth + 1)).answered)).toEqual([1, 2, 3, 3]);
});

test('answering a week ends its skip and its ask-me-later, and leaves those of another week', () => {
  const own = anOwnRecord({ skipped: '2026-W47', later: { week: '2026-W47', at: 5, nth: 1 } });
  const same = keepAnswer(own, '2026-W47', third, false);
  expect('skipped' in same).toBe(false);
  expect('later' in same).toBe(false);
  const other = keepAnswer(own, '2026-W48', third, false);
  expect(other.skipped).toBe('2026-W47');
  expect(other.later).toEqual({ week: '2026-W47', at: 5, nth: 1 });
});

test('the same numbers are counted in a row, and other numbers begin again', () => {
  const weeks = ['2026-W45', '2026-W46', '2026-W47', '2026-W48'] as const;
  const four = weeks.reduce((own, week) => keepAnswer(own, week, third, true), anOwnRecord());
  expect(four.sameRuns).toBe(sameRunsBeforeAsking);
  expect(keepAnswer(four, '2026-W49', second, false).sameRuns).toBe(0);
});

test('saying the same twice in one week counts once', () => {
  const once = keepAnswer(given('2026-W45'), '2026-W46', third, true);
  expect(once.sameRuns).toBe(1);
  expect(keepAnswer(once, '2026-W46', third, true).sameRuns).toBe(1);
  expect(keepAnswer(once, '2026-W46', second, false).sameRuns).toBe(0);
});

test('skipping after the same numbers and then answering the same again counts once', () => {
  const once = keepAnswer(given('2026-W45'), '2026-W46', third, true);
  const dropped = dropAnswer(once, '2026-W46');
  expect(dropped.sameRuns).toBe(0);
  expect(keepAnswer(dropped, '2026-W46', third, true).sameRuns).toBe(1);
});

test('answers older than eight weeks are forgotten and nothing else is', () => {
  const own = given('2026-W45', '2026-W46', '2026-W47');
  const kept = forgetBefore(own, '2026-W46');
  expect(kept).toEqual({ ...own, history: own.history.slice(1) });
  expect(keepWeeks).toBe(8);
});
