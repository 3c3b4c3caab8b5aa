import { startTicks } from '../../src/adapters/cron/ticks';
import { signal } from '../contract/queue-contract';
import { captureLog } from '../support/captured-log';

const aMinute = 60_000;

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-18T11:29:30Z') }));
afterEach(() => jest.useRealTimers());

test('every minute has one tick', async () => {
  const at: string[] = [];
  const stop = startTicks(async () => void at.push(new Date().toISOString().slice(11, 16)), captureLog());
  await jest.advanceTimersByTimeAsync(3 * aMinute);
  expect(at).toEqual(['11:30', '11:31', '11:32']);
  await stop();
});

test('a tick that takes long is not joined by another one', async () => {
  const finish = signal();
  let ticks = 0;
  const stop = startTicks(async () => {
    ticks += 1;
    await finish.given;
  }, captureLog());
  await jest.advanceTimersByTimeAsync(5 * aMinute);
  expect(ticks).toBe(1);
  finish.give();
  await jest.advanceTimersByTimeAsync(aMinute);
  expect(ticks).toBe(2);
  await stop();
});

test('a tick that fails is logged without what it threw, and the next one comes', async () => {
  const log = captureLog();
  let ticks = 0;
  const stop = startTicks(async () => {
    ticks += 1;
    throw new RangeError('Anna carries 14 families');
  }, log);
  await jest.advanceTimersByTimeAsync(2 * aMinute);
  expect(ticks).toBe(2);
  const line = { level: 'error', text: 'a tick failed; the next one is in a minute', code: 'RangeError' };
  expect(log.lines).toEqual([line, line]);
  await stop();
});

test('stopping waits for the running tick, and no other comes', async () => {
  const finish = signal();
  let done = 0;
  const stop = startTicks(async () => {
    await finish.given;
    done += 1;
  }, captureLog());
  await jest.advanceTimersByTimeAsync(aMinute);
  const stopping = stop();
  finish.give();
  await stopping;
  expect(done).toBe(1);
  await jest.advanceTimersByTimeAsync(5 * aMinute);
  expect(done).toBe(1);
});

test('after the machine slept the ticks go on, without a word about the minutes it missed', async () => {
  const log = captureLog();
  let ticks = 0;
  const stop = startTicks(async () => void (ticks += 1), log);
  jest.setSystemTime(new Date('2026-11-18T19:10:00Z'));
  await jest.advanceTimersByTimeAsync(3 * aMinute);
  expect(ticks).toBeGreaterThanOrEqual(2);
  expect(ticks).toBeLessThanOrEqual(3);
  expect(log.lines).toEqual([]);
  await stop();
});
