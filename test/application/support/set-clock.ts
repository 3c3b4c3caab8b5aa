import { instantOf, isLocalDate, isLocalTime } from '../../../src/domain/local-time';
import type { Instant } from '../../../src/domain/time';
import type { Clock } from '../../../src/ports/clock';

/** A clock that stands still until a test moves it. */
export interface SetClock extends Clock {
  set(to: Instant): void;
}

/** A clock that stands at a moment. */
export function createSetClock(begin: Instant): SetClock {
  let at = begin;
  return {
    now: () => at,
    set(to) {
      at = Math.max(at, to);
    },
  };
}

/** A moment on the wall clock in Amsterdam, `2026-11-24 11:30`. */
export function moment(text: string): Instant {
  const [date = '', time = ''] = text.split(' ');
  if (!isLocalDate(date) || !isLocalTime(time)) throw new Error(`Not a moment: ${text}`);
  return instantOf(date, time, 'Europe/Amsterdam');
}
