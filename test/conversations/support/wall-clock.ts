import { addDays, instantOf, isLocalDate, isLocalTime } from '../../../src/domain/local-time';
import type { Instant } from '../../../src/domain/time';

/** The zone of every team in the conversations. */
export const zone = 'Europe/Amsterdam';

/** A moment on the wall clock of the teams, `2026-11-24 12:00`. */
export function momentOf(text: string): Instant {
  const [date = '', time = ''] = text.split(' ');
  if (!isLocalDate(date) || !isLocalTime(time)) throw new Error(`Not a moment: ${text}`);
  return instantOf(date, time, zone);
}

/** The same moment of the wall clock some weeks later; a change of the clocks in between does not move it. */
export function weeksLater(text: string, weeks: number): string {
  const [date = '', time = ''] = text.split(' ');
  if (!isLocalDate(date)) throw new Error(`Not a moment: ${text}`);
  return `${addDays(date, 7 * weeks)} ${time}`;
}
