import {
  doOnce,
  type Outcome,
  rememberSeen,
  type Told,
  toldSpan,
} from '../../../src/adapters/slack/seen-requests';
import { createSetClock, moment } from '../../application/support/set-clock';
import { signal } from '../../contract/queue-contract';
import { doneInMemory } from '../../support/done-in-memory';

const begin = moment('2026-11-19 10:00');
const hour = 3_600_000;

describe('what Slack told us', () => {
  test('is known for at least a day', () => {
    const clock = createSetClock(begin);
    const seen = rememberSeen<number>(clock, toldSpan);
    seen.set('Ev1', 1);
    clock.set(begin + 24 * hour);
    expect(seen.get('Ev1')).toBe(1);
    clock.set(begin + 24 * hour + 1);
    expect(seen.get('Ev1')).toBeUndefined();
  });

  test('takes no more room than it may: the oldest goes first, and one that came again is not old', () => {
    const seen = rememberSeen<number>(createSetClock(begin), { keepMs: hour, atMost: 3 });
    for (const [at, key] of ['a', 'b', 'c', 'a', 'd'].entries()) seen.set(key, at);
    expect(['a', 'b', 'c', 'd'].map((key) => seen.get(key))).toEqual([3, undefined, 2, 4]);
  });

  test('leaves nothing behind when its time is over', () => {
    let now = begin;
    const seen = rememberSeen<string>({ now: () => now }, { keepMs: hour, atMost: 1_000 });
    seen.set('old', 'x');
    now = begin + 2 * hour;
    seen.set('new', 'y');
    // Only on a clock that goes back can be seen whether it is still held.
    now = begin;
    expect(seen.get('old')).toBeUndefined();
    expect(seen.get('new')).toBe('y');
  });
});

describe('work that comes several times', () => {
  const seen = (): Told => {
    const clock = createSetClock(begin);
    return { seen: rememberSeen(clock, toldSpan), before: doneInMemory(), clock };
  };

  test('is done once, and a copy waits for its end', async () => {
    const told = seen();
    const finish = signal();
    const log: string[] = [];
    const work = async (): Promise<Outcome> => {
      log.push('begun');
      await finish.given;
      log.push('ended');
      return 'done';
    };
    const first = doOnce(told, 'press', work);
    const copy = doOnce(told, 'press', work).then((isFirst) => {
      log.push('copy');
      return isFirst;
    });
    finish.give();
    expect(await Promise.all([first, copy])).toEqual([true, false]);
    expect(await doOnce(told, 'press', work)).toBe(false);
    expect(log).toEqual(['begun', 'ended', 'copy']);
  });

  test('is done again when nothing was done the first time', async () => {
    const told = seen();
    const outcomes: Outcome[] = ['open', 'done', 'done'];
    const work = async (): Promise<Outcome> => outcomes.shift() ?? 'done';
    expect([await doOnce(told, 'form', work), await doOnce(told, 'form', work)]).toEqual([true, true]);
    expect(await doOnce(told, 'form', work)).toBe(false);
  });

  test('is done by its copy when it failed, and the copy does not fail with it', async () => {
    const told = seen();
    const failing = doOnce(told, 'event', () => Promise.reject(new Error('the store is away')));
    const copy = doOnce(told, 'event', async () => 'done');
    await expect(failing).rejects.toThrow('the store is away');
    expect(await copy).toBe(true);
    expect(await doOnce(told, 'event', async () => 'done')).toBe(false);
  });

  test('is done by one of the copies that waited while nothing was done', async () => {
    const told = seen();
    const finish = signal();
    const first = doOnce(told, 'form', async () => {
      await finish.given;
      return 'open';
    });
    let times = 0;
    const again = async (): Promise<Outcome> => {
      times += 1;
      return 'done';
    };
    const copies = [doOnce(told, 'form', again), doOnce(told, 'form', again)];
    finish.give();
    expect(await first).toBe(true);
    expect(await Promise.all(copies)).toEqual([true, false]);
    expect(times).toBe(1);
  });
});
