import type { Calendar } from '../../../src/domain/calendar';
import { instantOf, localDateAt, localTimeAt } from '../../../src/domain/local-time';
import type { Instant, LocalDate, LocalTime } from '../../../src/domain/time';

export const zone = 'Europe/Amsterdam';

export const noDaysOff: Calendar = { isDayOff: () => false };

/** A calendar with these days off and no others. */
export function off(...dates: readonly LocalDate[]): Calendar {
  return { isDayOff: (date) => dates.includes(date) };
}

/** A moment on the wall clock of Amsterdam. */
export function at(date: LocalDate, time: LocalTime): Instant {
  return instantOf(date, time, zone);
}

/** A moment as people in Amsterdam would write it down. */
export function shown(instant: Instant): string {
  return `${localDateAt(instant, zone)} ${localTimeAt(instant, zone)}`;
}
