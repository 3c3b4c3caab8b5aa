import { lookAgainAfter, retryAfter, triesAtMost, tryAt } from '../../src/domain/retry';
import { hour, type Instant, minute } from '../../src/domain/time';
import { at } from './support/clock';
import { claimedAt, failedAt, notCertainAt, sentAt, waitingUntil } from './support/state';

const planned: Instant = at('2026-11-24', '12:00');

test('what nobody tried is tried when it was planned', () => {
  expect(tryAt(undefined, planned)).toBe(planned);
});

test.each([
  ['sent', sentAt(planned)],
  ['failed', failedAt(planned)],
  ['not certain', notCertainAt(planned)],
])('what is %s is not tried again', (_state, delivery) => {
  expect(tryAt(delivery, planned)).toBeUndefined();
});

test('a claim is taken over after two minutes, and never before the plan', () => {
  expect(tryAt(claimedAt(planned + hour), planned)).toBe(planned + hour + 2 * minute);
  expect(tryAt(claimedAt(planned - hour), planned)).toBe(planned);
});

test('what waits is tried after its moment, and never before the plan', () => {
  expect(tryAt(waitingUntil(planned + hour), planned)).toBe(planned + hour);
  expect(tryAt(waitingUntil(planned - hour), planned)).toBe(planned);
});

test('the wait doubles from a minute to an hour', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7, 20].map((tries) => retryAfter(tries, 0) / minute);
  expect(minutes).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
});

test('a platform that asks for a longer wait gets it, and a shorter one is not hurried', () => {
  expect(retryAfter(1, 3 * hour)).toBe(3 * hour);
  expect(retryAfter(3, 1000)).toBe(4 * minute);
});

test('what is in doubt is looked for after as long as the doubt lasts, from a minute to an hour', () => {
  const minutes = [0, 5, 600].map((doubt) => lookAgainAfter(doubt * minute, 0) / minute);
  expect(minutes).toEqual([1, 5, 60]);
  expect(lookAgainAfter(0, 3 * hour)).toBe(3 * hour);
});

test('six tries are the most', () => {
  expect(triesAtMost).toBe(6);
});
