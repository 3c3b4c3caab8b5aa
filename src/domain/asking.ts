import { type Calendar, daysFrom, mondayToFriday, worksOn } from './calendar';
import { addDays, instantOf, localDateAt, weekdayOf } from './local-time';
import type { Rhythm, RoundTimes } from './rhythm';
import { hour, type Instant, type LocalDate, type LocalTime, type Weekday } from './time';

/** Nobody is asked when less than this is left to answer in. */
export const leastTimeToAnswer = hour;

const sendFrom: LocalTime = '08:30';
const sendUntil: LocalTime = '17:30';
const workFrom: LocalTime = '08:30';
const workUntil: LocalTime = '17:00';
const morning: LocalTime = '10:00';
const fullWorkingDay = 8;
const daysInSight = 366;

/** Says whether a person may be written to: on a working day of theirs, from 08:30 until 17:30. */
export function sendable(
  instant: Instant,
  workingDays: readonly Weekday[],
  calendar: Calendar,
  zone: string,
): boolean {
  return nextSendable(instant, workingDays, calendar, zone, instant + 1) === instant;
}

/** The first moment from `from` on that a person may be written to; undefined when it is not before `limit`. */
export function nextSendable(
  from: Instant,
  workingDays: readonly Weekday[],
  calendar: Calendar,
  zone: string,
  limit: Instant,
): Instant | undefined {
  let date = localDateAt(from, zone);
  for (let seen = 0; seen < daysInSight; seen += 1, date = addDays(date, 1)) {
    const first = Math.max(from, instantOf(date, sendFrom, zone));
    if (first >= limit) return undefined;
    if (worksOn(date, workingDays, calendar) && first < instantOf(date, sendUntil, zone)) return first;
  }
  return undefined;
}

/** Says whether a channel may be posted in: Monday to Friday, not on a day off, from 08:30 until 17:30. */
export function channelSendable(instant: Instant, calendar: Calendar, zone: string): boolean {
  return sendable(instant, mondayToFriday, calendar, zone);
}

/** The first moment from `from` on that a channel may be posted in; undefined when it is not before `limit`. */
export function nextChannelSendable(
  from: Instant,
  calendar: Calendar,
  zone: string,
  limit: Instant,
): Instant | undefined {
  return nextSendable(from, mondayToFriday, calendar, zone, limit);
}

function windowOf(times: RoundTimes, zone: string): readonly LocalDate[] {
  return daysFrom(localDateAt(times.opensAt, zone), localDateAt(times.closesAt, zone));
}

function leavesRoom(moment: Instant, times: RoundTimes): boolean {
  return moment >= times.opensAt && moment <= times.closesAt - leastTimeToAnswer;
}

/**
 * When a person is asked: at the ask time of their last working day among the first three weekdays of the window,
 * else of their first working day after it, else at 10:00; undefined when they do not work before the close.
 */
export function askAt(
  rhythm: Rhythm,
  calendar: Calendar,
  times: RoundTimes,
  workingDays: readonly Weekday[],
): Instant | undefined {
  const days = windowOf(times, rhythm.zone);
  const early = days.filter((date) => weekdayOf(date) <= 5).slice(0, 3);
  const worked = days.filter((date) => worksOn(date, workingDays, calendar));
  // An ask time before noon would fall before the opening on the first day.
  const afternoon = (date: LocalDate) =>
    Math.max(instantOf(date, rhythm.askTime, rhythm.zone), times.opensAt);
  const atTen = (date: LocalDate) => instantOf(date, morning, rhythm.zone);

  const last = worked.findLast((date) => early.includes(date) && leavesRoom(afternoon(date), times));
  if (last !== undefined) return afternoon(last);
  return worked
    .map((date) => (leavesRoom(afternoon(date), times) ? afternoon(date) : atTen(date)))
    .find((moment) => moment >= times.opensAt && moment < times.closesAt);
}

function nextMorning(
  rhythm: Rhythm,
  calendar: Calendar,
  times: RoundTimes,
  workingDays: readonly Weekday[],
  after: Instant,
): Instant | undefined {
  const today = localDateAt(after, rhythm.zone);
  const date = windowOf(times, rhythm.zone).find((one) => one > today && worksOn(one, workingDays, calendar));
  const moment = date && instantOf(date, morning, rhythm.zone);
  return moment !== undefined && leavesRoom(moment, times) ? moment : undefined;
}

/** When the one reminder comes: 10:00 on the person's next working day; undefined within an hour of the close. */
export function remindAt(
  rhythm: Rhythm,
  calendar: Calendar,
  times: RoundTimes,
  workingDays: readonly Weekday[],
  asked: Instant,
): Instant | undefined {
  return nextMorning(rhythm, calendar, times, workingDays, asked);
}

/** When "ask me later" asks again: the next working day at 10:00, else in two hours; undefined when neither leaves an hour to answer. */
export function laterAt(
  rhythm: Rhythm,
  calendar: Calendar,
  times: RoundTimes,
  workingDays: readonly Weekday[],
  now: Instant,
): Instant | undefined {
  const tomorrow = nextMorning(rhythm, calendar, times, workingDays, now);
  if (tomorrow !== undefined) return tomorrow;
  const soon = now + 2 * hour;
  return leavesRoom(soon, times) && sendable(soon, workingDays, calendar, rhythm.zone) ? soon : undefined;
}

/** How many hours between 08:30 and 17:00 of a person's working days lie inside the window. */
export function workingHoursInWindow(
  times: RoundTimes,
  workingDays: readonly Weekday[],
  calendar: Calendar,
  zone: string,
): number {
  return windowOf(times, zone)
    .filter((date) => worksOn(date, workingDays, calendar))
    .map((date) => {
      const begin = Math.max(instantOf(date, workFrom, zone), times.opensAt);
      const end = Math.min(instantOf(date, workUntil, zone), times.closesAt);
      return Math.max(end - begin, 0) / hour;
    })
    .reduce((sum, hours) => sum + hours, 0);
}

/** Says whether a person has the eight hours of a full working day inside the window, in one piece or in two. */
export function hasFullWorkingDay(
  times: RoundTimes,
  workingDays: readonly Weekday[],
  calendar: Calendar,
  zone: string,
): boolean {
  return workingHoursInWindow(times, workingDays, calendar, zone) >= fullWorkingDay;
}
