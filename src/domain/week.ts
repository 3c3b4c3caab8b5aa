import { addDays, daysBetween, localDateAt, padded, weekdayOf } from './local-time';
import type { Instant, LocalDate } from './time';

/** An ISO 8601 week, `2026-W47`; years have 52 or 53 of them. */
export type Week = `${number}-W${number}`;

/** The week a day lies in; the first days of January can lie in the last week of the year before. */
export function weekOf(date: LocalDate): Week {
  // ISO 8601: a week belongs to the year of its Thursday.
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = new Date(thursday).getUTCFullYear();
  const firstDay: LocalDate = `${padded(year, 4)}-01-01`;
  return `${padded(year, 4)}-W${padded(Math.floor(daysBetween(firstDay, thursday) / 7) + 1, 2)}`;
}

/** The week a moment lies in on the wall calendar of a zone. */
export function weekAt(instant: Instant, zone: string): Week {
  return weekOf(localDateAt(instant, zone));
}

/** The number people say: 47 of `2026-W47`. */
export function weekNumber(week: Week): number {
  return Number(week.slice(week.indexOf('W') + 1));
}

/** The Monday a week begins with. */
export function mondayOf(week: Week): LocalDate {
  const year = padded(Number(week.slice(0, week.indexOf('-'))), 4);
  // ISO 8601: 4 January always lies in week 1.
  const inWeekOne: LocalDate = `${year}-01-04`;
  return addDays(inWeekOne, 1 - weekdayOf(inWeekOne) + (weekNumber(week) - 1) * 7);
}

function isWrittenAsWeek(text: string): text is Week {
  return /^\d{4}-W\d{2}$/.test(text);
}

/** Says whether a text is a week that exists, written `2026-W05`; refuses week 53 of a year with 52. */
export function isWeek(text: string): text is Week {
  return isWrittenAsWeek(text) && weekOf(mondayOf(text)) === text;
}

/** The week after a week. */
export function nextWeek(week: Week): Week {
  return weekOf(addDays(mondayOf(week), 7));
}

/** The week before a week. */
export function previousWeek(week: Week): Week {
  return weekOf(addDays(mondayOf(week), -7));
}

/** How many weeks later the second week is; negative when it is earlier. */
export function weeksBetween(from: Week, to: Week): number {
  return daysBetween(mondayOf(from), mondayOf(to)) / 7;
}

/** Orders weeks from old to new. */
export function compareWeeks(one: Week, other: Week): number {
  return weeksBetween(other, one);
}
