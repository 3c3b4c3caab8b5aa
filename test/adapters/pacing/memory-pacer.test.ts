import { createMemoryPacer } from '../../../src/adapters/pacing/memory-pacer';
import type { Bucket, Pacer } from '../../../src/ports/pacer';
import { createTimeline, type Timeline } from '../../support/timeline';
import { sendAll } from './support/send-all';

/** Ten at once, and then one a second. */
const ten: Bucket = { name: 'noord', rate: { perMinute: 60, burst: 10 } };
const other: Bucket = { ...ten, name: 'zuid' };

type Place = { readonly pacer: Pacer; readonly time: Timeline };

function open() {
  const time = createTimeline(0);
  return { time, pacer: createMemoryPacer({ clock: time, wait: time.wait }) };
}

/** When each of so many turns comes, in seconds, or what was said instead. */
async function turns({ pacer, time }: Place, count: number, of = ten) {
  const ask = async () => {
    const turn = await pacer.turn(of);
    return turn.kind === 'now' ? time.now() / 1_000 : `${turn.kind}, said at ${time.now() / 1_000}`;
  };
  return time.until(Promise.all(Array.from({ length: count }, ask)));
}

describe('a bucket', () => {
  test('gives nine tenths of its burst at once, and then goes on at its pace', async () => {
    const times = await turns(open(), 12);
    expect(times.slice(0, 9)).toEqual(Array(9).fill(0));
    expect(times[9]).toBeCloseTo(1.01, 2);
    expect(times[11]).toBeCloseTo(3.03, 2);
  });

  test('says "later" at once to who has less time than the turn takes to come', async () => {
    const { pacer, time } = open();
    await turns({ pacer, time }, 9);
    expect(await time.until(pacer.turn(ten, 500))).toEqual({ kind: 'later', afterMs: 1_011 });
    expect(time.now()).toBe(0);
    expect(await time.until(pacer.turn(ten, 1_500))).toEqual({ kind: 'now' });
  });

  test('gives turns in the order of asking', async () => {
    const { pacer, time } = open();
    const order: number[] = [];
    const all = Array.from({ length: 20 }, async (_, nth) => {
      await pacer.turn(ten);
      order.push(nth);
    });
    await time.until(Promise.all(all));
    expect(order).toEqual(all.map((_, nth) => nth));
  });

  test('is full again after a quiet time, and never more than full', async () => {
    const place = open();
    await turns(place, 9);
    await place.time.until(place.time.wait(3_600_000));
    const times = await turns(place, 10);
    expect(new Set(times.slice(0, 9))).toEqual(new Set([3_600]));
    expect(times[9]).toBeGreaterThan(3_600);
  });

  test('tells who would wait longer than 15 seconds to come back, at once, and keeps nothing for them', async () => {
    const place = open();
    const answers = await turns(place, 40);
    expect(answers.filter((answer) => answer === 'later, said at 0')).toHaveLength(40 - 9 - 14);
    const [next] = await turns(place, 1);
    expect(next).toBeCloseTo(15.15, 2);
  });
});

describe('a platform that says no', () => {
  test.each([0, 500, 1_000])('after which it takes %i ms is left in peace for a second', async (ms) => {
    const place = open();
    await turns(place, 1);
    place.pacer.backOff(ten, ms);
    expect((await turns(place, 1))[0]).toBeGreaterThanOrEqual(1);
  });

  test.each([30, 3_600])(
    'for %i seconds has everybody come back after them, at once told so',
    async (seconds) => {
      const { pacer, time } = open();
      pacer.backOff(ten, seconds * 1_000);
      expect(await pacer.turn(ten)).toEqual({ kind: 'later', afterMs: seconds * 1_000 });
      expect(time.now()).toBe(0);
    },
  );

  test('keeps no other bucket waiting', async () => {
    const place = open();
    place.pacer.backOff(ten, 3_600_000);
    expect(await turns(place, 9, other)).toEqual(Array(9).fill(0));
  });

  test('is called half as fast after it, and in the end as fast as before', async () => {
    const place = open();
    await turns(place, 9);
    place.pacer.backOff(ten, 1_000);
    const seconds = await askedOneByOne(place, 60);
    expect((seconds[1] ?? 0) - (seconds[0] ?? 0)).toBeCloseTo(2, 0);
    expect((seconds[59] ?? 0) - (seconds[58] ?? 0)).toBeCloseTo(1, 0);
  });

  test('to several calls at once has said it once', async () => {
    const [once, often] = [open(), open()];
    once.pacer.backOff(ten, 2_000);
    for (const _ of [1, 2, 3]) often.pacer.backOff(ten, 2_000);
    expect(await askedOneByOne(often, 10)).toEqual(await askedOneByOne(once, 10));
  });
});

describe('a clock that is set back by an hour', () => {
  function openOnOwnClock() {
    const time = createTimeline(0);
    let setBack = 0;
    const clock = { now: () => time.now() - setBack };
    const pacer = createMemoryPacer({ clock, wait: time.wait });
    const turnBack = () => {
      setBack = 3_600_000;
    };
    return { time, pacer, turnBack };
  }

  test('costs nobody their turn', async () => {
    const place = openOnOwnClock();
    await turns(place, 9);
    place.turnBack();
    const [next] = await turns(place, 1);
    expect(next).toBeCloseTo(1.01, 2);
  });

  test('makes no wait longer than the platform asked for', async () => {
    const place = openOnOwnClock();
    place.pacer.backOff(ten, 30_000);
    place.turnBack();
    expect(await place.pacer.turn(ten)).toEqual({ kind: 'later', afterMs: 30_000 });
  });

  test('while somebody waits for their turn makes them wait for one turn more at most', async () => {
    const place = openOnOwnClock();
    await turns(place, 9);
    const waiting = turns(place, 1);
    await place.time.until(place.time.wait(500));
    place.turnBack();
    expect((await waiting)[0]).toBeLessThanOrEqual(2.1);
  });

  test('keeps what was learned from the last no', async () => {
    const seconds = async (turnedBack: boolean) => {
      const place = openOnOwnClock();
      await turns(place, 9);
      place.pacer.backOff(ten, 1_000);
      if (turnedBack) place.turnBack();
      return askedOneByOne(place, 10);
    };
    expect(await seconds(true)).toEqual(await seconds(false));
  });
});

async function askedOneByOne(place: Place, count: number) {
  const seconds: number[] = [];
  while (seconds.length < count) {
    const turn = await place.time.until(place.pacer.turn(ten));
    if (turn.kind === 'now') seconds.push(place.time.now() / 1_000);
  }
  return seconds;
}

describe('a thousand messages', () => {
  test('go out in about the shortest time there is, without a no', async () => {
    const sent = await sendAll(1_000, [{ from: 0, perSecond: 50 }]);
    expect(sent).toMatchObject({ taken: 1_000, asksPerMessage: 1 });
    expect(sent.efficiency).toBeGreaterThanOrEqual(0.97);
  });

  test('find the pace of a platform that goes from 50 a second to 10 and back, whenever it does', async () => {
    const all = [];
    for (let slowAt = 5_000; slowAt < 7_000; slowAt += 331) {
      for (let slowFor = 6_000; slowFor < 12_000; slowFor += 1_517) {
        all.push(
          await sendAll(1_000, [
            { from: 0, perSecond: 50 },
            { from: slowAt, perSecond: 10 },
            { from: slowAt + slowFor, perSecond: 50 },
          ]),
        );
      }
    }
    expect(all.every(({ taken }) => taken === 1_000)).toBe(true);
    expect(Math.min(...all.map(({ efficiency }) => efficiency))).toBeGreaterThanOrEqual(0.97);
    expect(Math.max(...all.map(({ asksPerMessage }) => asksPerMessage))).toBeLessThanOrEqual(1.01);
  });
});

test('a workplace with a thousand messages does not delay a small one', async () => {
  const p99 = async (withBig: boolean): Promise<number> => {
    const place = open();
    const work = async () => {
      for (let sent = 0; sent < 125; sent += 1) await place.pacer.turn(other);
    };
    const big = Promise.all(Array.from({ length: withBig ? 8 : 0 }, work));
    const seconds = await place.time.until(turns(place, 20));
    await place.time.until(big);
    return seconds.map(Number).toSorted((one, next) => one - next)[Math.floor(20 * 0.99)] ?? NaN;
  };
  expect(await p99(true)).toBeLessThanOrEqual((await p99(false)) * 1.2);
});
