import fc from 'fast-check';
import { createMemoryPacer } from '../../../src/adapters/pacing/memory-pacer';
import { conversationBucket, rosterBucket } from '../../../src/adapters/teams/rates';
import type { Bucket, Window } from '../../../src/ports/pacer';
import { createTimeline } from '../../support/timeline';

const noord = { platform: 'teams', id: 'noord' } as const;

/** The most calls that went within any stretch of a window. */
function mostWithin({ ms }: Window, went: readonly number[]): number {
  return Math.max(0, ...went.map((from) => went.filter((at) => at >= from && at < from + ms).length));
}

/** When turns came, asked for after these pauses, with a no of the platform here and there. */
async function play(bucket: Bucket, asks: readonly { pause: number; many: number; no: boolean }[]) {
  const time = createTimeline(0);
  const pacer = createMemoryPacer({ clock: time, wait: time.wait });
  const went: number[] = [];
  for (const { pause, many, no } of asks) {
    await time.until(time.wait(pause));
    if (no) pacer.backOff(bucket, pause % 5_000);
    const ask = async () => {
      if ((await pacer.turn(bucket)).kind === 'now') went.push(time.now());
    };
    await time.until(Promise.all(Array.from({ length: many }, ask)));
  }
  return went.toSorted((one, other) => one - other);
}

const asks = fc.array(
  fc.record({
    pause: fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 600_000 })),
    many: fc.integer({ min: 1, max: 25 }),
    no: fc.boolean(),
  }),
  { minLength: 1, maxLength: 20 },
);

test.each([
  ['a conversation', conversationBucket(noord, '19:noord@thread.tacv2')],
  ['a roster', rosterBucket(noord, '19:noord@thread.tacv2')],
])('%s is never called more often than any of its windows lets through', async (_what, bucket) => {
  await fc.assert(
    fc.asyncProperty(asks, async (all) => {
      const went = await play(bucket, all);
      for (const window of bucket.windows ?? []) {
        expect(mostWithin(window, went)).toBeLessThanOrEqual(window.calls);
      }
    }),
    { numRuns: 15, seed: 7 },
  );
});

test('the window of an hour holds for who asks without end', async () => {
  const bucket = conversationBucket(noord, '19:noord@thread.tacv2');
  const steady = Array.from({ length: 270 }, () => ({ pause: 15_000, many: 25, no: false }));
  const went = await play(bucket, steady);
  expect(went.length).toBeGreaterThan(1_800);
  for (const window of bucket.windows ?? []) {
    expect(mostWithin(window, went)).toBeLessThanOrEqual(window.calls);
  }
});

test('a bucket that is quiet for long enough is forgotten, and one that still counts is not', async () => {
  const time = createTimeline(0);
  const pacer = createMemoryPacer({ clock: time, wait: time.wait });
  const hourly: Bucket = {
    name: 'kept',
    rate: { perMinute: 600, burst: 10 },
    windows: [{ calls: 1, ms: 3_600_000 }],
  };
  await pacer.turn(hourly);
  await time.until(time.wait(60_000));
  for (let nth = 0; nth < 3_000; nth += 1) await pacer.turn({ ...hourly, name: `other ${nth}` });
  expect(await pacer.turn(hourly)).toMatchObject({ kind: 'later' });
});
