import { tzOffset } from '@date-fns/tz';
import { day, type Instant, type LocalDate, type LocalTime, minute, type Weekday } from './time';

const mondayToSaturday = [1, 2, 3, 4, 5, 6] as const;

function isDigits(text: string): text is `${number}` {
  return /^\d+$/.test(text);
}

/** Writes a whole number with at least so many digits, as dates, times and weeks do. */
export function padded(value: number, digits: number): `${number}` {
  const text = String(value).padStart(digits, '0');
  return isDigits(text) ? text : `${value}`;
}

function dateIn(utc: Date): LocalDate {
  return `${padded(utc.getUTCFullYear(), 4)}-${padded(utc.getUTCMonth() + 1, 2)}-${padded(utc.getUTCDate(), 2)}`;
}

/** Says whether a text is a day that exists, written `2026-11-18`; refuses 30 February. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const utc = new Date(`${text}T00:00Z`);
  return !Number.isNaN(utc.getTime()) && dateIn(utc) === text;
}

/** Says whether a text is a time of day, written `08:30`; refuses `24:00`. */
export function isLocalTime(text: string): text is LocalTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The day so many days later, or earlier when the number is negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateIn(new Date(Date.parse(date) + days * day));
}

/** How many days later the second day is; negative when it is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / day;
}

/** The day of the week of a date. */
export function weekdayOf(date: LocalDate): Weekday {
  // 1969-12-29 was a Monday.
  const sinceMonday = daysBetween('1969-12-29', date) % 7;
  return mondayToSaturday[sinceMonday < 0 ? sinceMonday + 7 : sinceMonday] ?? 7;
}

/** Minutes since midnight on the wall clock. */
export function minutesInto(time: LocalTime): number {
  return Date.parse(`1970-01-01T${time}Z`) / minute;
}

/** The time of day so many minutes after midnight; the reverse of `minutesInto`. */
export function timeAfter(minutes: number): LocalTime {
  return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;
}

/** The wall clock as if it stood in Greenwich. Throws on a zone the runtime does not know: zones are checked at the edge. */
function wallClock(instant: Instant, zone: string): number {
  const offset = tzOffset(zone, new Date(instant));
  if (Number.isNaN(offset)) throw new RangeError(`Unknown time zone ${zone}`);
  return instant + Math.round(offset * minute);
}

/** Says whether the runtime knows a time zone by this name. */
export function isZone(text: string): boolean {
  return text !== '' && !Number.isNaN(tzOffset(text, new Date(0)));
}

/** The day on the wall calendar of a zone at a moment. */
export function localDateAt(instant: Instant, zone: string): LocalDate {
  return dateIn(new Date(wallClock(instant, zone)));
}

/** The time on the wall clock of a zone at a moment, in whole minutes. */
export function localTimeAt(instant: Instant, zone: string): LocalTime {
  const utc = new Date(wallClock(instant, zone));
  return `${padded(utc.getUTCHours(), 2)}:${padded(utc.getUTCMinutes(), 2)}`;
}

/** The moment the clock of a zone jumps past a wall time that it skips. */
function endOfGap(wall: number, before: Instant, after: Instant, zone: string): Instant {
  let [skipped, shown] = [before, after];
  while (shown - skipped > 1) {
    const middle = Math.floor((skipped + shown) / 2);
    if (wallClock(middle, zone) < wall) skipped = middle;
    else shown = middle;
  }
  return shown;
}

/** The moment a clock shows this; the first of two in autumn, and the first moment after an hour that spring skips. */
export function instantOf(date: LocalDate, time: LocalTime, zone: string): Instant {
  const wall = Date.parse(`${date}T${time}Z`);
  // Clocks change at most once in two days, so the offsets a day away on each side are the only ones that matter.
  const before = wall - day;
  const after = wall + day;
  const withOldOffset = wall - (wallClock(before, zone) - before);
  const withNewOffset = wall - (wallClock(after, zone) - after);
  if (withOldOffset === withNewOffset) return withOldOffset;
  const first = Math.min(withOldOffset, withNewOffset);
  const last = Math.max(withOldOffset, withNewOffset);
  if (wallClock(first, zone) === wall) return first;
  if (wallClock(last, zone) === wall) return last;
  return endOfGap(wall, first, last, zone);
}
