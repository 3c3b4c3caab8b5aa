import { addDays, instantOf, localDateAt, weekdayOf } from '../../domain/local-time';
import type { Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Memory } from './memory';

/** A clock that stands still until somebody moves it forward. */
export interface SetClock extends Clock {
  /** Never back: an earlier moment leaves the clock as it is. */
  set(to: Instant): void;
}

/** Nine o'clock on the Wednesday of a week: the day on which a round begins. */
export function wednesdayMorning(now: Instant, zone: string): Instant {
  const today = localDateAt(now, zone);
  return instantOf(addDays(today, 3 - weekdayOf(today)), '09:00', zone);
}

/** The playground's clock; it begins at `start` and goes on where it stood after a restart. */
export function openClock(memory: Memory, start: Instant): SetClock {
  const now = (): Instant => memory.movedTo() ?? start;
  if (memory.movedTo() === undefined) memory.moveClock(start);
  return {
    now,
    set(to) {
      if (to > now()) memory.moveClock(to);
    },
  };
}
