import type { Clock } from '../../src/ports/clock';

/** From so many milliseconds after the beginning on, a platform lets through so many calls a second. */
export interface Pace {
  readonly from: number;
  readonly perSecond: number;
}

/** A platform's own count of calls: a bucket that fills up at a pace that may drift. */
export interface Allowance {
  /** Takes a call, or says after how many seconds to come again. */
  take(): { readonly kind: 'taken' } | { readonly kind: 'too-fast'; readonly retryAfter: number };
  readonly asked: number;
}

/** An allowance that is full. It says "after a second", as whole seconds are all a platform says. */
export function createAllowance(clock: Clock, burst: number, paces: readonly Pace[]): Allowance {
  const begin = clock.now();
  let calls = burst;
  let at = begin;
  let asked = 0;
  return {
    take() {
      asked += 1;
      calls = Math.min(burst, calls + filledBetween(paces, at - begin, clock.now() - begin));
      at = clock.now();
      if (calls < 1 - 1e-9) return { kind: 'too-fast', retryAfter: 1 };
      calls -= 1;
      return { kind: 'taken' };
    },
    get asked() {
      return asked;
    },
  };
}

/** The fewest milliseconds in which so many calls can be taken: a burst, and then each as soon as it fits. */
export function fewestMs(count: number, burst: number, paces: readonly Pace[]): number {
  let ms = 0;
  while (burst + filledBetween(paces, 0, ms) < count - 1e-9) ms += 1;
  return ms;
}

function filledBetween(paces: readonly Pace[], from: number, to: number): number {
  return paces.reduce((sum, pace, index) => {
    const begin = Math.max(from, pace.from);
    const end = Math.min(to, paces[index + 1]?.from ?? Infinity);
    return sum + (Math.max(0, end - begin) * pace.perSecond) / 1_000;
  }, 0);
}
