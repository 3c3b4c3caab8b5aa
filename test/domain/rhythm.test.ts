import fc from 'fast-check';
import type { Calendar } from '../../src/domain/calendar';
import {
  addDays,
  instantOf,
  localDateAt,
  localTimeAt,
  timeAfter,
  weekdayOf,
} from '../../src/domain/local-time';
import {
  defaultRhythm,
  latestClosed,
  latestShown,
  nextRound,
  type Rhythm,
  type RoundTimes,
  rhythmForMeeting,
  roundAt,
  roundTimes,
} from '../../src/domain/rhythm';
import type { LocalDate, LocalTime, Weekday } from '../../src/domain/time';
import { nextWeek, type Week, weekAt } from '../../src/domain/week';

const noDaysOff: Calendar = { isDayOff: () => false };
const always: Calendar = { isDayOff: () => true };
const off = (...dates: readonly LocalDate[]): Calendar => ({ isDayOff: (date) => dates.includes(date) });
const easterMonday: LocalDate = '2027-03-29';
const kingsDay: LocalDate = '2027-04-27';
const liberationDay: LocalDate = '2027-05-05';
const ascensionDay: LocalDate = '2027-05-06';
const whitMonday: LocalDate = '2027-05-17';
const dutch = off(
  ...[easterMonday, kingsDay, liberationDay, ascensionDay, whitMonday],
  ...(['2026-12-25', '2027-01-01', '2028-12-25', '2028-12-26', '2030-01-01'] as const),
);
const zone = 'Europe/Amsterdam';
const meetingDays = [1, 2, 3, 4, 5] as const satisfies readonly Weekday[];

function shown(times: RoundTimes | undefined, where = zone) {
  if (!times) return undefined;
  const at = (instant: number) => `${localDateAt(instant, where)} ${localTimeAt(instant, where)}`;
  return [at(times.opensAt), at(times.closesAt), at(times.viewAt)];
}

function weeksFrom(first: Week, count: number): readonly Week[] {
  const weeks = [first];
  for (let week = nextWeek(first); weeks.length < count; week = nextWeek(week)) weeks.push(week);
  return weeks;
}

const anyWeek = fc
  .integer({ min: 0, max: 520 })
  .map((count) => weekAt(instantOf(addDays('2026-01-01', count * 7), '12:00', zone), zone));
const anyRhythm: fc.Arbitrary<Rhythm> = fc
  .record({
    day: fc.constantFrom(...meetingDays),
    minutes: fc.integer({ min: 7 * 60, max: 20 * 60 }),
    every: fc.constantFrom(1 as const, 2 as const),
    region: fc.constantFrom('north' as const, 'south' as const),
  })
  .map(({ day, minutes, every, region }) =>
    rhythmForMeeting(day, timeAfter(minutes), { ...defaultRhythm, every, region }),
  );
const anyCalendar: fc.Arbitrary<Calendar> = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 8 }))
  .map(([often, from]) => ({
    isDayOff: (date) => dutch.isDayOff(date) || Number(date.slice(8)) % often === from,
  }));

test('by default a round opens Wednesday at noon and closes Tuesday at half past eleven', () => {
  expect(shown(roundTimes(defaultRhythm, dutch, '2026-W47'))).toEqual([
    '2026-11-18 12:00',
    '2026-11-24 11:30',
    '2026-11-24 12:00',
  ]);
});

test.each<[Weekday, LocalDate, LocalDate]>([
  [1, '2026-11-17', '2026-11-23'],
  [2, '2026-11-18', '2026-11-24'],
  [3, '2026-11-19', '2026-11-25'],
  [4, '2026-11-20', '2026-11-26'],
  [5, '2026-11-16', '2026-11-20'],
])('a meeting on weekday %i opens the window on %s and closes it on %s', (day, opens, closes) => {
  expect(shown(roundTimes(rhythmForMeeting(day, '13:00'), dutch, '2026-W47'))).toEqual([
    `${opens} 12:00`,
    `${closes} 12:00`,
    `${closes} 12:30`,
  ]);
});

test.each<[Weekday, LocalTime, Weekday, LocalTime]>([
  [2, '12:30', 2, '11:30'],
  [2, '09:30', 2, '08:30'],
  [2, '09:15', 2, '08:30'],
  [2, '09:00', 1, '16:00'],
  [1, '08:30', 5, '16:00'],
  [4, '19:30', 4, '16:30'],
  [6, '10:00', 5, '16:00'],
])('a meeting on weekday %i at %s closes on weekday %i at %s', (day, time, closeDay, closeTime) => {
  expect(rhythmForMeeting(day, time)).toEqual({ ...defaultRhythm, closeDay, closeTime });
});

test('a new meeting time leaves the rest of the rhythm as it was', () => {
  const rhythm: Rhythm = { ...defaultRhythm, every: 2, region: 'south', anchor: '2026-W10' };
  expect(rhythmForMeeting(4, '14:00', rhythm)).toEqual({ ...rhythm, closeDay: 4, closeTime: '13:00' });
});

test('the view is there before every meeting later than nine, in working hours', () => {
  fc.assert(
    fc.property(fc.constantFrom(...meetingDays), fc.integer({ min: 541, max: 1439 }), (day, minutes) => {
      const meeting = timeAfter(minutes);
      const times = roundTimes(rhythmForMeeting(day, meeting), noDaysOff, '2026-W47');
      const view = times && localTimeAt(times.viewAt, zone);
      expect(view && view < meeting && '09:00' <= view && view <= '17:00').toBe(true);
      expect(times && weekdayOf(localDateAt(times.viewAt, zone))).toBe(day);
    }),
  );
});

test.each<[string, Week, string, string]>([
  ['King’s Day 2027 is a Tuesday', '2027-W16', '2027-04-21 12:00', '2027-04-26 11:30'],
  ['Whit Monday and the Tuesday after it are off', '2027-W19', '2027-05-12 12:00', '2027-05-14 11:30'],
  ['Christmas 2028 takes Monday and Tuesday', '2028-W51', '2028-12-20 12:00', '2028-12-22 11:30'],
  ['New Year 2030 is a Tuesday', '2029-W52', '2029-12-26 12:00', '2029-12-31 11:30'],
])('%s: the close of %s moves earlier, from %s to %s', (_why, week, opens, closes) => {
  const calendar: Calendar = { isDayOff: (date) => date === '2027-05-18' || dutch.isDayOff(date) };
  expect(shown(roundTimes(defaultRhythm, calendar, week))?.slice(0, 2)).toEqual([opens, closes]);
});

test.each<[string, Rhythm, Week, string]>([
  ['Easter Monday', rhythmForMeeting(1, '12:30'), '2027-W12', '2027-03-26 11:30'],
  [
    'Ascension Day and the Liberation Day before it',
    rhythmForMeeting(4, '12:30'),
    '2027-W17',
    '2027-05-04 11:30',
  ],
  ['Whit Monday', rhythmForMeeting(1, '12:30'), '2027-W19', '2027-05-14 11:30'],
])('a close on %s moves to the working day before', (_why, rhythm, week, closes) => {
  expect(shown(roundTimes(rhythm, dutch, week))?.[1]).toBe(closes);
});

test('a day off on the opening day changes nothing: nothing is said then', () => {
  const calendar = off('2026-11-18');
  expect(roundTimes(defaultRhythm, calendar, '2026-W47')).toEqual(
    roundTimes(defaultRhythm, dutch, '2026-W47'),
  );
});

test('no round opens where no working day is left to close on', () => {
  expect(roundTimes(defaultRhythm, always, '2026-W47')).toBeUndefined();
  const onlyOpeningDay = off('2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24');
  expect(roundTimes(defaultRhythm, onlyOpeningDay, '2026-W47')).toBeUndefined();
  expect(latestClosed(defaultRhythm, always, 0)).toBeUndefined();
  expect(nextRound(defaultRhythm, always, 0)).toBeUndefined();
});

test('the clock on the wall stays the same across both changes of the clock', () => {
  expect(shown(roundTimes(defaultRhythm, noDaysOff, '2026-W43'))).toEqual([
    '2026-10-21 12:00',
    '2026-10-27 11:30',
    '2026-10-27 12:00',
  ]);
  expect(shown(roundTimes(defaultRhythm, noDaysOff, '2027-W12'))).toEqual([
    '2027-03-24 12:00',
    '2027-03-30 11:30',
    '2027-03-30 12:00',
  ]);
  expect(shown(roundTimes(defaultRhythm, noDaysOff, '2027-W43'))).toEqual([
    '2027-10-27 12:00',
    '2027-11-02 11:30',
    '2027-11-02 12:00',
  ]);
});

test('week 53 of 2026 has its own round, and the next one is week 1', () => {
  const last = roundTimes(defaultRhythm, dutch, '2026-W53');
  expect(shown(last)).toEqual(['2026-12-30 12:00', '2027-01-05 11:30', '2027-01-05 12:00']);
  expect(last && nextRound(defaultRhythm, dutch, last.opensAt)?.week).toBe('2027-W01');
  expect(last && roundAt(defaultRhythm, dutch, last.closesAt - 1)?.week).toBe('2026-W53');
});

test('two-weekly opens in every second week from the anchor, back and forth, for one week', () => {
  const rhythm: Rhythm = { ...defaultRhythm, every: 2, anchor: '2026-W52' };
  const weeks = weeksFrom('2026-W49', 8).filter((week) => roundTimes(rhythm, noDaysOff, week));
  expect(weeks).toEqual(['2026-W50', '2026-W52', '2027-W01', '2027-W03']);
  expect(roundTimes(rhythm, noDaysOff, '2026-W52')).toEqual(roundTimes(defaultRhythm, noDaysOff, '2026-W52'));
});

test('a round is open from its opening until just before its close', () => {
  const times = roundTimes(defaultRhythm, dutch, '2026-W47');
  if (!times) throw new Error('2026-W47 has a round');
  const open = (instant: number) => roundAt(defaultRhythm, dutch, instant)?.week;
  expect([times.opensAt - 1, times.opensAt, times.closesAt - 1, times.closesAt].map(open)).toEqual([
    undefined,
    '2026-W47',
    '2026-W47',
    undefined,
  ]);
  expect(latestClosed(defaultRhythm, dutch, times.closesAt - 1)?.week).toBe('2026-W46');
  expect(latestClosed(defaultRhythm, dutch, times.closesAt)?.week).toBe('2026-W47');
  expect(latestShown(defaultRhythm, dutch, times.viewAt - 1)?.week).toBe('2026-W46');
  expect(latestShown(defaultRhythm, dutch, times.viewAt)?.week).toBe('2026-W47');
  expect(nextRound(defaultRhythm, dutch, times.opensAt - 1)?.week).toBe('2026-W47');
  expect(nextRound(defaultRhythm, dutch, times.opensAt)?.week).toBe('2026-W48');
});

test('whatever the rhythm and the days off, a round is over before the next one opens', () => {
  fc.assert(
    fc.property(anyRhythm, anyCalendar, anyWeek, (rhythm, calendar, week) => {
      const times = roundTimes(rhythm, calendar, week);
      fc.pre(times !== undefined);
      expect(times.opensAt).toBeLessThan(times.closesAt);
      expect(calendar.isDayOff(localDateAt(times.viewAt, zone))).toBe(false);
      expect(weekAt(times.opensAt, zone)).toBe(week);
      const next = nextRound(rhythm, calendar, times.opensAt);
      expect(next === undefined || times.closesAt <= next.opensAt).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('at any moment the open, the closed and the next round fit together', () => {
  const anyMoment = fc.integer({ min: Date.parse('2026-06-01'), max: Date.parse('2034-06-01') });
  fc.assert(
    fc.property(anyRhythm, anyCalendar, anyMoment, (rhythm, calendar, now) => {
      const [closed, open, next] = [latestClosed, roundAt, nextRound].map((find) =>
        find(rhythm, calendar, now),
      );
      if (open) expect(open.opensAt <= now && now < open.closesAt).toBe(true);
      if (closed) expect(closed.closesAt).toBeLessThanOrEqual(open?.opensAt ?? now);
      if (next) expect(next.opensAt).toBeGreaterThan(open?.opensAt ?? now);
    }),
    { numRuns: 300 },
  );
});

test('in every zone a round opens each week and closes the next, at the same time on the wall', () => {
  const weeks = weeksFrom('2026-W01', 574);
  Intl.supportedValuesOf('timeZone').forEach((where, index) => {
    const rhythm: Rhythm = { ...rhythmForMeeting(meetingDays[index % 5] ?? 1, '12:30'), zone: where };
    // Another four weeks of the eleven years for each zone, so that together they touch every week.
    for (const week of weeks.filter((_, place) => place % 143 === index % 143)) {
      const times = roundTimes(rhythm, noDaysOff, week);
      if (!times) throw new Error(`${week} has no round in ${where}`);
      const { opensAt, closesAt } = times;
      expect([week, '12:00', '11:30']).toEqual([
        weekAt(opensAt, where),
        localTimeAt(opensAt, where),
        localTimeAt(closesAt, where),
      ]);
      expect(roundAt(rhythm, noDaysOff, closesAt - 1)).toEqual(times);
      expect(roundAt(rhythm, noDaysOff, closesAt)).toBeUndefined();
    }
  });
});

test('in a row of eleven years each week has one round and no two overlap', () => {
  for (const where of ['America/New_York', 'Pacific/Chatham', 'Africa/Casablanca', 'Asia/Kathmandu']) {
    const rhythm: Rhythm = { ...defaultRhythm, zone: where };
    const rounds = weeksFrom('2026-W01', 574).map((week) => roundTimes(rhythm, noDaysOff, week));
    const overlapping = rounds.filter((times, place) => {
      const next = rounds[place + 1];
      return times === undefined || (next !== undefined && next.opensAt < times.viewAt);
    });
    expect(overlapping).toEqual([]);
  }
});
