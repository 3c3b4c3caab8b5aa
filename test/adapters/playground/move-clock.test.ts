import type { SetClock } from '../../../src/adapters/playground/clock';
import { moveTo, moveToNextStep, type Passing } from '../../../src/adapters/playground/move-clock';
import { hour, minute } from '../../../src/domain/time';

/** A place where something is due at these moments, and done when time has come that far. */
function placeWith(moments: readonly number[], stuck: readonly number[] = []) {
  const done: number[] = [];
  let now = 0;
  const clock: SetClock = {
    now: () => now,
    set: (to) => {
      now = Math.max(now, to);
    },
  };
  const left = new Set(moments);
  const passing: Passing = {
    clock,
    nextMoment: async () => [...left, ...stuck].sort((one, other) => one - other)[0],
    catchUp: async () => {
      for (const moment of left) {
        if (moment > now) continue;
        left.delete(moment);
        done.push(now);
      }
    },
  };
  return { passing, clock, done };
}

describe('time that goes by', () => {
  test('passes through every moment, each at its own time', async () => {
    const { passing, clock, done } = placeWith([10, 30, 20]);
    await moveTo(passing, 25);
    expect(done).toEqual([10, 20]);
    expect(clock.now()).toBe(25);
  });

  test('does what was due already before it moves', async () => {
    const { passing, done } = placeWith([0, 10]);
    await moveTo(passing, 5);
    expect(done).toEqual([0]);
  });

  test('a moment exactly at the target is done', async () => {
    const { passing, done } = placeWith([25]);
    await moveTo(passing, 25);
    expect(done).toEqual([25]);
  });

  test('never goes back', async () => {
    const { passing, clock } = placeWith([]);
    await moveTo(passing, 50);
    await moveTo(passing, 20);
    expect(clock.now()).toBe(50);
  });

  test('a moment that keeps coming back stops nobody, and nothing else is passed over by far', async () => {
    const { passing, clock, done } = placeWith([2 * hour + minute], [hour]);
    await moveTo(passing, 5 * hour);
    expect(clock.now()).toBe(5 * hour);
    expect(done).toHaveLength(1);
    expect((done[0] ?? 0) - 2 * hour).toBeLessThanOrEqual(15 * minute);
  });

  test('stops where it is told to, and does not move when that is where it stands', async () => {
    const { passing, clock, done } = placeWith([10, 20, 30]);
    const stopsHere = async () => done.length >= 2;
    await moveTo(passing, 1_000, stopsHere);
    await moveTo(passing, 1_000, stopsHere);
    expect(clock.now()).toBe(20);
  });

  test('a step ends where there is something new', async () => {
    const { passing, clock, done } = placeWith([10, 20, 30]);
    await moveToNextStep(passing, async () => done.length >= 2, 1_000);
    expect(clock.now()).toBe(20);
  });

  test('a step in which nothing is planned leaves the clock alone', async () => {
    const { passing, clock } = placeWith([]);
    await moveToNextStep(passing, async () => false, 1_000);
    expect(clock.now()).toBe(0);
  });

  test('a step gives up at the last moment it may', async () => {
    const { passing, clock } = placeWith([10, 5_000]);
    await moveToNextStep(passing, async () => false, 1_000);
    expect(clock.now()).toBe(1_000);
  });
});
