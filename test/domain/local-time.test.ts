import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  instantOf,
  isLocalDate,
  isLocalTime,
  isZone,
  localDateAt,
  localTimeAt,
  minutesInto,
  timeAfter,
  weekdayOf,
} from '../../src/domain/local-time';
import { hour, type LocalDate, minute } from '../../src/domain/time';

const amsterdam = 'Europe/Amsterdam';
const utc = (text: string) => Date.parse(text);

const anyDate = fc.integer({ min: 0, max: 11 * 365 }).map((days) => addDays('2026-01-01', days));
const anyTime = fc.integer({ min: 0, max: 24 * 60 - 1 }).map(timeAfter);
const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));

test('a winter morning and a summer morning in Amsterdam are an hour apart in the world', () => {
  expect(instantOf('2026-11-18', '11:30', amsterdam)).toBe(utc('2026-11-18T10:30Z'));
  expect(instantOf('2027-06-16', '11:30', amsterdam)).toBe(utc('2027-06-16T09:30Z'));
});

test('a time that spring skips is the first moment after the skipped hour', () => {
  const changed = utc('2027-03-28T01:00Z');
  expect(instantOf('2027-03-28', '01:59', amsterdam)).toBe(changed - minute);
  expect(instantOf('2027-03-28', '02:00', amsterdam)).toBe(changed);
  expect(instantOf('2027-03-28', '02:30', amsterdam)).toBe(changed);
  expect(instantOf('2027-03-28', '03:00', amsterdam)).toBe(changed);
  expect(localTimeAt(changed, amsterdam)).toBe('03:00');
});

test.each<[LocalDate]>([['2026-10-25'], ['2027-10-31']])(
  'a time that comes twice on %s is the first of the two',
  (date) => {
    const midnight = instantOf(date, '00:00', amsterdam);
    expect(instantOf(date, '02:30', amsterdam)).toBe(midnight + 2.5 * hour);
    expect(localTimeAt(midnight + 3.5 * hour, amsterdam)).toBe('02:30');
    expect(instantOf(date, '03:00', amsterdam)).toBe(midnight + 4 * hour);
  },
);

test('a clock that skips midnight begins the day at one', () => {
  const firstMoment = instantOf('2027-03-26', '00:00', 'Asia/Beirut');
  expect(localDateAt(firstMoment, 'Asia/Beirut')).toBe('2027-03-26');
  expect(instantOf('2027-04-30', '00:00', 'Africa/Cairo')).toBe(
    instantOf('2027-04-30', '01:00', 'Africa/Cairo'),
  );
});

test('a half-hour change of the clock is a gap of half an hour', () => {
  expect(instantOf('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe(
    instantOf('2026-10-04', '02:30', 'Australia/Lord_Howe'),
  );
});

test('in every zone a moment shows the time it was made from, or the first time after a gap', () => {
  fc.assert(
    fc.property(anyDate, anyTime, anyZone, (date, time, zone) => {
      const instant = instantOf(date, time, zone);
      const [shownDate, shownTime] = [localDateAt(instant, zone), localTimeAt(instant, zone)];
      if (shownDate === date && shownTime === time) return;
      expect(`${shownDate} ${shownTime}` > `${date} ${time}`).toBe(true);
      expect(`${localDateAt(instant - 1, zone)} ${localTimeAt(instant - 1, zone)}` < `${date} ${time}`).toBe(
        true,
      );
    }),
    { numRuns: 2000 },
  );
});

test('in every zone no earlier moment shows the same time', () => {
  fc.assert(
    fc.property(anyDate, anyTime, anyZone, (date, time, zone) => {
      const instant = instantOf(date, time, zone);
      for (const earlier of [hour / 2, hour, 2 * hour]) {
        const shown = `${localDateAt(instant - earlier, zone)} ${localTimeAt(instant - earlier, zone)}`;
        expect(shown < `${date} ${time}`).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the day in a zone is the day on its own wall', () => {
  expect(localDateAt(utc('2026-12-31T23:30Z'), amsterdam)).toBe('2027-01-01');
  expect(localDateAt(utc('2026-12-31T23:30Z'), 'America/Curacao')).toBe('2026-12-31');
});

test('weekdays follow ISO 8601, also before 1970', () => {
  expect(weekdayOf('2026-11-16')).toBe(1);
  expect(weekdayOf('2026-11-22')).toBe(7);
  expect(weekdayOf('1969-12-28')).toBe(7);
  expect(weekdayOf('1945-05-05')).toBe(6);
});

test('adding days and counting them are each other’s reverse', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});

test('a leap day exists and 30 February does not', () => {
  expect(['2028-02-29', '2026-12-31'].map(isLocalDate)).toEqual([true, true]);
  const wrong = [
    '2027-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '26-01-05',
    '',
    '2026-01-05T',
  ];
  expect(wrong.map(isLocalDate)).toEqual(wrong.map(() => false));
});

test('a time of day runs from 00:00 to 23:59', () => {
  expect(['00:00', '08:30', '23:59'].map(isLocalTime)).toEqual([true, true, true]);
  expect(['24:00', '8:30', '12:60', '12.30', ''].map(isLocalTime)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  fc.assert(fc.property(anyTime, (time) => timeAfter(minutesInto(time)) === time && isLocalTime(time)));
});

test('a zone nobody knows is refused', () => {
  expect([amsterdam, 'America/Curacao', 'UTC'].map(isZone)).toEqual([true, true, true]);
  expect(['Europe/Utrecht', ''].map(isZone)).toEqual([false, false]);
  expect(() => localDateAt(0, 'Europe/Utrecht')).toThrow(RangeError);
});
