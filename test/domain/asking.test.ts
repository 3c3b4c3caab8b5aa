import fc from 'fast-check';
import {
  askAt,
  channelSendable,
  hasFullWorkingDay,
  laterAt,
  nextChannelSendable,
  nextSendable,
  remindAt,
  sendable,
  workingHoursInWindow,
} from '../../src/domain/asking';
import { type Calendar, mondayToFriday, withAway } from '../../src/domain/calendar';
import { addDays, instantOf, localDateAt, localTimeAt, timeAfter } from '../../src/domain/local-time';
import {
  defaultRhythm,
  type Rhythm,
  type RoundTimes,
  rhythmForMeeting,
  roundTimes,
} from '../../src/domain/rhythm';
import { day, hour, type LocalDate, type LocalTime, minute, type Weekday } from '../../src/domain/time';
import { type Week, weekOf } from '../../src/domain/week';

const zone = 'Europe/Amsterdam';
const noDaysOff: Calendar = { isDayOff: () => false };
const off = (...dates: readonly LocalDate[]): Calendar => ({ isDayOff: (date) => dates.includes(date) });
const at = (date: LocalDate, time: LocalTime) => instantOf(date, time, zone);
const shown = (instant: number | undefined) =>
  instant === undefined ? undefined : `${localDateAt(instant, zone)} ${localTimeAt(instant, zone)}`;

function roundOf(week: Week, calendar: Calendar = noDaysOff, rhythm: Rhythm = defaultRhythm): RoundTimes {
  const times = roundTimes(rhythm, calendar, week);
  if (!times) throw new Error(`${week} has no round`);
  return times;
}

/** Wednesday 18 to Tuesday 24 November 2026. */
const times = roundOf('2026-W47');
const patterns = mondayToFriday
  .reduce<Weekday[][]>((all, weekday) => [...all, ...all.map((days) => [...days, weekday])], [[]])
  .filter((days) => days.length > 0);

test.each<[string, Weekday[], string | undefined, string | undefined]>([
  ['every weekday', [1, 2, 3, 4, 5], '2026-11-20 15:00', '2026-11-23 10:00'],
  ['Monday to Thursday', [1, 2, 3, 4], '2026-11-19 15:00', '2026-11-23 10:00'],
  ['Tuesday and Wednesday', [2, 3], '2026-11-18 15:00', '2026-11-24 10:00'],
  ['Wednesday and Thursday', [3, 4], '2026-11-19 15:00', undefined],
  ['Monday and Tuesday', [1, 2], '2026-11-23 15:00', '2026-11-24 10:00'],
  ['Monday only', [1], '2026-11-23 15:00', undefined],
  ['Tuesday only', [2], '2026-11-24 10:00', undefined],
  ['Saturday only', [6], '2026-11-21 15:00', undefined],
  ['no day', [], undefined, undefined],
])('who works %s is asked and reminded on their own days', (_who, workingDays, asked, reminded) => {
  const ask = askAt(defaultRhythm, noDaysOff, times, workingDays);
  expect(shown(ask)).toBe(asked);
  expect(ask && shown(remindAt(defaultRhythm, noDaysOff, times, workingDays, ask))).toBe(reminded);
});

test('a day off on the last working day brings the question forward', () => {
  expect(shown(askAt(defaultRhythm, off('2026-11-20'), times, mondayToFriday))).toBe('2026-11-19 15:00');
});

test('who is away until Friday is asked on the first day back', () => {
  const away = withAway(noDaysOff, { from: '2026-11-16', until: '2026-11-20' });
  expect(shown(askAt(defaultRhythm, away, times, mondayToFriday))).toBe('2026-11-23 15:00');
});

test('who is away the whole window is not asked', () => {
  const away = withAway(noDaysOff, { from: '2026-11-16', until: '2026-11-27' });
  expect(askAt(defaultRhythm, away, times, mondayToFriday)).toBeUndefined();
});

test('a close that moved forward to Friday asks on Thursday, and who has only Friday at ten', () => {
  const christmas = off('2028-12-25', '2028-12-26');
  const short = roundOf('2028-W51', christmas);
  expect(shown(short.closesAt)).toBe('2028-12-22 11:30');
  expect(shown(askAt(defaultRhythm, christmas, short, mondayToFriday))).toBe('2028-12-21 15:00');
  expect(shown(askAt(defaultRhythm, christmas, short, [5]))).toBe('2028-12-22 10:00');
  expect(askAt(defaultRhythm, christmas, short, [1, 2])).toBeUndefined();
});

test('King’s Day on Tuesday leaves who works Tuesday and Wednesday the Wednesday', () => {
  const kingsDay = off('2027-04-27');
  const round = roundOf('2027-W16', kingsDay);
  const asked = askAt(defaultRhythm, kingsDay, round, [2, 3]);
  expect(shown(asked)).toBe('2027-04-21 15:00');
  expect(asked && remindAt(defaultRhythm, kingsDay, round, [2, 3], asked)).toBeUndefined();
});

test('Easter Monday moves the reminder to Tuesday', () => {
  const easter = off('2027-03-29');
  const round = roundOf('2027-W12', easter);
  const asked = askAt(defaultRhythm, easter, round, mondayToFriday);
  expect(shown(asked)).toBe('2027-03-26 15:00');
  expect(shown(asked && remindAt(defaultRhythm, easter, round, mondayToFriday, asked))).toBe(
    '2027-03-30 10:00',
  );
});

test('an ask time before noon waits for the opening on the first day', () => {
  const rhythm: Rhythm = { ...defaultRhythm, askTime: '09:30' };
  expect(shown(askAt(rhythm, noDaysOff, times, [3]))).toBe('2026-11-18 12:00');
  expect(shown(askAt(rhythm, noDaysOff, times, [3, 4]))).toBe('2026-11-19 09:30');
});

test.each<[string, Weekday[], LocalDate, LocalTime, string | undefined]>([
  ['the next working day at ten', [1, 2, 3, 4, 5], '2026-11-20', '15:10', '2026-11-23 10:00'],
  ['past the free days', [2, 3], '2026-11-18', '16:00', '2026-11-24 10:00'],
  ['in two hours when no working day is left', [3, 4], '2026-11-19', '15:10', '2026-11-19 17:10'],
  ['not after working hours', [3, 4], '2026-11-19', '15:40', undefined],
  ['not within an hour of the close', [1, 2], '2026-11-24', '08:45', undefined],
  ['in two hours on the last morning', [1, 2], '2026-11-24', '08:30', '2026-11-24 10:30'],
  ['not on a day the person does not work', [3, 4], '2026-11-20', '09:00', undefined],
])('ask me later: %s', (_when, workingDays, date, time, expected) => {
  expect(shown(laterAt(defaultRhythm, noDaysOff, times, workingDays, at(date, time)))).toBe(expected);
});

test('a person is written to from half past eight until half past five on their own days', () => {
  const moments = ['08:29', '08:30', '17:29', '17:30'] as const;
  expect(moments.map((time) => sendable(at('2026-11-18', time), [3], noDaysOff, zone))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(sendable(at('2026-11-19', '12:00'), [3], noDaysOff, zone)).toBe(false);
  expect(sendable(at('2026-11-18', '12:00'), [3], off('2026-11-18'), zone)).toBe(false);
});

test('a channel is posted in from Monday to Friday, not on a day off', () => {
  expect(channelSendable(at('2026-11-20', '12:00'), noDaysOff, zone)).toBe(true);
  expect(channelSendable(at('2026-11-21', '12:00'), noDaysOff, zone)).toBe(false);
  expect(channelSendable(at('2026-11-20', '12:00'), off('2026-11-20'), zone)).toBe(false);
  const evening = at('2026-11-20', '18:00');
  expect(shown(nextChannelSendable(evening, off('2026-11-23'), zone, evening + 7 * day))).toBe(
    '2026-11-24 08:30',
  );
});

test('the next moment to write is now, this morning, or the next working day, and never past the limit', () => {
  const next = (date: LocalDate, time: LocalTime, limit: number) =>
    shown(nextSendable(at(date, time), [3, 4], noDaysOff, zone, limit));
  expect(next('2026-11-18', '12:07', times.closesAt)).toBe('2026-11-18 12:07');
  expect(next('2026-11-19', '06:00', times.closesAt)).toBe('2026-11-19 08:30');
  expect(next('2026-11-19', '17:30', times.closesAt)).toBeUndefined();
  expect(next('2026-11-19', '17:30', at('2026-11-25', '08:30'))).toBeUndefined();
  expect(next('2026-11-19', '17:30', at('2026-11-25', '08:31'))).toBe('2026-11-25 08:30');
  expect(nextSendable(0, [], noDaysOff, zone, Number.MAX_SAFE_INTEGER)).toBeUndefined();
});

test('the default window gives every pattern of two to four days at least eight working hours', () => {
  const partTime = patterns.filter((days) => days.length >= 2 && days.length <= 4);
  expect(partTime).toHaveLength(25);
  const hours = partTime.map((days) => workingHoursInWindow(times, days, noDaysOff, zone));
  expect(Math.min(...hours)).toBe(8);
  expect(partTime.every((days) => hasFullWorkingDay(times, days, noDaysOff, zone))).toBe(true);
});

test('the hours of a window follow from the days: half a day at each end, whole days between', () => {
  const hours = ([1, 2, 3, 4, 5, 6] as const).map((weekday) =>
    workingHoursInWindow(times, [weekday], noDaysOff, zone),
  );
  expect(hours).toEqual([8.5, 3, 5, 8.5, 8.5, 8.5]);
  expect(workingHoursInWindow(times, mondayToFriday, off('2026-11-20'), zone)).toBe(25);
});

test('who works only on the closing day or only on the opening day has no full working day', () => {
  const short = patterns.filter((days) => !hasFullWorkingDay(times, days, noDaysOff, zone));
  expect(short).toEqual([[2], [3]]);
});

test.each(mondayToFriday)(
  'whoever works a weekday or more is asked, whatever day the team meets (weekday %i)',
  (meetingDay) => {
    const rhythm = rhythmForMeeting(meetingDay, '12:30');
    const round = roundOf('2026-W47', noDaysOff, rhythm);
    for (const days of patterns) {
      const asked = askAt(rhythm, noDaysOff, round, days);
      expect(asked !== undefined && sendable(asked, days, noDaysOff, zone)).toBe(true);
    }
  },
);

test('whatever the round, the days off and the pattern: inside the window, on a working day, in working hours', () => {
  const dayOff = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 8 }));
  const week = fc.integer({ min: 0, max: 3800 }).map((days) => weekOf(addDays('2026-01-01', days)));
  const meeting = fc.tuple(
    fc.constantFrom(...mondayToFriday),
    fc.integer({ min: 420, max: 1200 }).map(timeAfter),
  );
  fc.assert(
    fc.property(
      dayOff,
      week,
      meeting,
      fc.constantFrom(...patterns),
      ([often, from], name, [weekday, time], days) => {
        const calendar: Calendar = { isDayOff: (date) => Number(date.slice(8)) % often === from };
        const rhythm = rhythmForMeeting(weekday, time);
        const round = roundTimes(rhythm, calendar, name);
        fc.pre(round !== undefined);
        const asked = askAt(rhythm, calendar, round, days);
        if (asked === undefined) return;
        const reminded = remindAt(rhythm, calendar, round, days, asked);
        const later = laterAt(rhythm, calendar, round, days, asked + 10 * minute);
        for (const moment of [asked, reminded, later]) {
          if (moment === undefined) continue;
          expect(moment >= round.opensAt && moment < round.closesAt).toBe(true);
          expect(sendable(moment, days, calendar, zone)).toBe(true);
        }
        for (const moment of [reminded, later]) {
          if (moment !== undefined) expect(round.closesAt - moment).toBeGreaterThanOrEqual(hour);
        }
        if (reminded !== undefined) expect(localDateAt(reminded, zone) > localDateAt(asked, zone)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('the next moment to write is the first that may be written to', () => {
  const moments = fc.integer({
    min: Date.parse('2026-10-20') / minute,
    max: Date.parse('2027-04-05') / minute,
  });
  fc.assert(
    fc.property(moments, fc.constantFrom(...patterns), (minutes, days) => {
      const from = minutes * minute;
      const next = nextSendable(from, days, noDaysOff, zone, from + 8 * day);
      expect(next !== undefined && sendable(next, days, noDaysOff, zone)).toBe(true);
      if (next !== undefined && next > from)
        expect(sendable(next - minute, days, noDaysOff, zone)).toBe(false);
    }),
    { numRuns: 300 },
  );
});
