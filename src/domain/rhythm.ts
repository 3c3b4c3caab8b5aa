import { type Calendar, daysFrom, mondayToFriday, worksOn } from './calendar';
import { addDays, instantOf, minutesInto, timeAfter } from './local-time';
import { type Instant, type LocalDate, type LocalTime, minute, type Weekday } from './time';
import { mondayOf, nextWeek, previousWeek, type Week, weekAt, weeksBetween } from './week';

/** The three regions over which the Netherlands spreads its school holidays. */
export type SchoolRegion = 'north' | 'middle' | 'south';

/** When a team is asked and shown; follows from one question, "when is your team meeting?". */
export interface Rhythm {
  readonly zone: string;
  readonly region: SchoolRegion;
  readonly every: 1 | 2;
  /** A week in which a round opens, for the two-weekly rhythm. */
  readonly anchor: Week;
  /** Monday to Friday. */
  readonly closeDay: Weekday;
  readonly closeTime: LocalTime;
  readonly askTime: LocalTime;
}

/** The four facts of a round's time; `opensAt` lies inside the round and `closesAt` does not. */
export interface RoundTimes {
  readonly week: Week;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly viewAt: Instant;
}

/** Wednesday 12:00 to Tuesday 11:30: a window that leaves every part-timer room (see `hasFullWorkingDay`). */
export const defaultRhythm: Rhythm = {
  zone: 'Europe/Amsterdam',
  region: 'middle',
  every: 1,
  anchor: '2026-W01',
  closeDay: 2,
  closeTime: '11:30',
  askTime: '15:00',
};

const openTime: LocalTime = '12:00';
const viewAfterClose = 30 * minute;
const earliestClose = minutesInto('08:30');
const latestClose = minutesInto('16:30');
const closeOfDayBefore: LocalTime = '16:00';
const weeksInSight = 53;

/** The rhythm that closes an hour before the team meeting, between 08:30 and 16:30 so that the view follows in working hours. */
export function rhythmForMeeting(
  meetingDay: Weekday,
  meetingTime: LocalTime,
  rhythm: Rhythm = defaultRhythm,
): Rhythm {
  if (meetingDay > 5) return { ...rhythm, closeDay: 5, closeTime: closeOfDayBefore };
  // The view comes half an hour after the close: by 09:00 at the soonest, too late for a meeting that has begun.
  if (minutesInto(meetingTime) <= minutesInto('09:00')) {
    return { ...rhythm, closeDay: weekdayBefore(meetingDay), closeTime: closeOfDayBefore };
  }
  const close = Math.min(Math.max(minutesInto(meetingTime) - 60, earliestClose), latestClose);
  return { ...rhythm, closeDay: meetingDay, closeTime: timeAfter(close) };
}

function weekdayBefore(day: Weekday): Weekday {
  return mondayToFriday[day - 2] ?? 5;
}

/** The opening day of the round named after a week, and the day it closes when no day off is in the way. */
function windowDays(rhythm: Rhythm, week: Week): { readonly first: LocalDate; readonly last: LocalDate } {
  const monday = mondayOf(week);
  if (rhythm.closeDay >= 5) return { first: monday, last: addDays(monday, 4) };
  return { first: addDays(monday, rhythm.closeDay), last: addDays(monday, rhythm.closeDay + 6) };
}

/** When the round named after a week opens, closes and is shown; undefined when none opens or no working day is left to close on. */
export function roundTimes(rhythm: Rhythm, calendar: Calendar, week: Week): RoundTimes | undefined {
  if (weeksBetween(rhythm.anchor, week) % rhythm.every !== 0) return undefined;
  const { first, last } = windowDays(rhythm, week);
  const closeDate = daysFrom(first, last).findLast((date) => worksOn(date, mondayToFriday, calendar));
  if (closeDate === undefined) return undefined;
  const opensAt = instantOf(first, openTime, rhythm.zone);
  const closesAt = instantOf(closeDate, rhythm.closeTime, rhythm.zone);
  return closesAt > opensAt ? { week, opensAt, closesAt, viewAt: closesAt + viewAfterClose } : undefined;
}

function firstRound(
  rhythm: Rhythm,
  calendar: Calendar,
  from: Week,
  step: (week: Week) => Week,
  wanted: (times: RoundTimes) => boolean,
): RoundTimes | undefined {
  let week = from;
  for (let seen = 0; seen < weeksInSight; seen += 1, week = step(week)) {
    const times = roundTimes(rhythm, calendar, week);
    if (times && wanted(times)) return times;
  }
  return undefined;
}

/** The round that is open at a moment; undefined between a close and the next opening. */
export function roundAt(rhythm: Rhythm, calendar: Calendar, now: Instant): RoundTimes | undefined {
  const week = weekAt(now, rhythm.zone);
  return [week, previousWeek(week)]
    .map((one) => roundTimes(rhythm, calendar, one))
    .find((times) => times && times.opensAt <= now && now < times.closesAt);
}

/** The last round that has closed by a moment; undefined when none has for a year. */
export function latestClosed(rhythm: Rhythm, calendar: Calendar, now: Instant): RoundTimes | undefined {
  return latestWhose('closesAt', rhythm, calendar, now);
}

/** The last round of which the team view has been due by a moment: what a team may see. Undefined when none has for a year. */
export function latestShown(rhythm: Rhythm, calendar: Calendar, now: Instant): RoundTimes | undefined {
  return latestWhose('viewAt', rhythm, calendar, now);
}

function latestWhose(
  moment: 'closesAt' | 'viewAt',
  rhythm: Rhythm,
  calendar: Calendar,
  now: Instant,
): RoundTimes | undefined {
  const week = weekAt(now, rhythm.zone);
  return firstRound(rhythm, calendar, week, previousWeek, (times) => times[moment] <= now);
}

/** The first round that opens after a moment; undefined when none does for a year. */
export function nextRound(rhythm: Rhythm, calendar: Calendar, now: Instant): RoundTimes | undefined {
  const week = weekAt(now, rhythm.zone);
  return firstRound(rhythm, calendar, week, nextWeek, (times) => times.opensAt > now);
}
