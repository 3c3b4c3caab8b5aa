import type { Instant } from '../../src/domain/time';
import type { Clock } from '../../src/ports/clock';

/** Time that goes by only when nothing else is left to do, and then at once. */
export interface Timeline extends Clock {
  /** Resolves so many milliseconds later on this timeline. */
  readonly wait: (ms: number) => Promise<void>;
  /** Lets time go by until something is done. */
  until<T>(something: Promise<T>): Promise<T>;
}

interface Sleeper {
  readonly at: Instant;
  readonly wake: () => void;
}

/** A timeline that stands at a moment. */
export function createTimeline(begin: Instant): Timeline {
  let now = begin;
  let sleepers: readonly Sleeper[] = [];

  function wakeNext(): void {
    const at = Math.min(...sleepers.map((sleeper) => sleeper.at));
    if (at === Infinity) return;
    now = Math.max(now, at);
    const woken = sleepers.filter((sleeper) => sleeper.at <= now);
    sleepers = sleepers.filter((sleeper) => sleeper.at > now);
    for (const { wake } of woken) wake();
  }

  return {
    now: () => now,
    wait: (ms) =>
      new Promise((wake) => {
        sleepers = [...sleepers, { at: now + ms, wake }];
      }),
    async until(something) {
      let done = false;
      const finish = () => {
        done = true;
      };
      something.then(finish, finish);
      while (!done) {
        await allElse();
        if (!done) wakeNext();
      }
      return something;
    },
  };
}

/** Everything that can go on without time going by has gone on after a few turns of Node's loop. */
async function allElse(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((next) => setImmediate(next));
}
