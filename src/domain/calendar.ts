import { addDays, weekdayOf } from './local-time';
import type { LocalDate, Weekday } from './time';

/** Days nobody works: public holidays and the employer's own days. Passed in, so that the domain stays pure. */
export interface Calendar {
  isDayOff(date: LocalDate): boolean;
}

/** The days an office is open. */
export const mondayToFriday = [1, 2, 3, 4, 5] as const satisfies readonly Weekday[];

/** Says whether somebody with these working days works on a day; never on a day off. */
export function worksOn(date: LocalDate, workingDays: readonly Weekday[], calendar: Calendar): boolean {
  return workingDays.includes(weekdayOf(date)) && !calendar.isDayOff(date);
}

/** All days from the first to the last, both included; none when the last is earlier. */
export function daysFrom(first: LocalDate, last: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) days.push(date);
  return days;
}

/** The calendar of one person: the common days off and the days they said they are away, both ends included. */
export function withAway(
  calendar: Calendar,
  away?: { readonly from: LocalDate; readonly until: LocalDate },
): Calendar {
  if (away === undefined) return calendar;
  return { isDayOff: (date) => (away.from <= date && date <= away.until) || calendar.isDayOff(date) };
}
