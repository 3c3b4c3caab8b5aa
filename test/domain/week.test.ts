import fc from 'fast-check';
import { addDays, weekdayOf } from '../../src/domain/local-time';
import {
  compareWeeks,
  isWeek,
  mondayOf,
  nextWeek,
  previousWeek,
  type Week,
  weekAt,
  weekNumber,
  weekOf,
  weeksBetween,
} from '../../src/domain/week';

const anyDate = fc.integer({ min: 0, max: 60 * 365 }).map((days) => addDays('2000-01-01', days));
const anyWeek = anyDate.map(weekOf);

test('a day lies in the week of its Thursday', () => {
  expect(weekOf('2026-11-18')).toBe('2026-W47');
  expect(weekOf('2026-02-01')).toBe('2026-W05');
  expect(weekOf('2024-12-30')).toBe('2025-W01');
  expect(weekOf('2022-01-01')).toBe('2021-W52');
});

test('2026 has a week 53 that runs into 2027', () => {
  expect(weekOf('2026-12-28')).toBe('2026-W53');
  expect(weekOf('2027-01-03')).toBe('2026-W53');
  expect(weekOf('2027-01-04')).toBe('2027-W01');
  expect(nextWeek('2026-W53')).toBe('2027-W01');
  expect(previousWeek('2027-W01')).toBe('2026-W53');
  expect(nextWeek('2027-W52')).toBe('2028-W01');
});

test('week 53 exists only in years that have it', () => {
  const longYears = Array.from({ length: 40 }, (_, index) => 2004 + index).filter((year) =>
    isWeek(`${year}-W53`),
  );
  expect(longYears).toEqual([2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043]);
});

test('a text is a week only as it is written', () => {
  expect(['2026-W01', '2026-W52'].map(isWeek)).toEqual([true, true]);
  const wrong = ['2026-W00', '2026-W54', '2026-W5', '2026-w05', '2026W05', '26-W05', '', '2026-W05 '];
  expect(wrong.map(isWeek)).toEqual(wrong.map(() => false));
});

test('every day lies in the week that begins on the Monday before it', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const week = weekOf(date);
      expect(isWeek(week)).toBe(true);
      expect(mondayOf(week)).toBe(addDays(date, 1 - weekdayOf(date)));
      expect(weekOf(mondayOf(week))).toBe(week);
    }),
  );
});

test('the next week and the week before undo each other, one week apart', () => {
  fc.assert(
    fc.property(anyWeek, (week) => {
      expect(previousWeek(nextWeek(week))).toBe(week);
      expect(weeksBetween(week, nextWeek(week))).toBe(1);
      expect(compareWeeks(week, nextWeek(week))).toBeLessThan(0);
    }),
  );
});

test('weeks are counted across the turn of the year', () => {
  expect(weeksBetween('2026-W47', '2027-W02')).toBe(8);
  expect(weeksBetween('2027-W02', '2026-W47')).toBe(-8);
});

test('weeks sort from old to new, as their texts do', () => {
  const weeks: Week[] = ['2027-W01', '2026-W53', '2026-W09', '2026-W10'];
  expect([...weeks].sort(compareWeeks)).toEqual([...weeks].sort());
  expect(compareWeeks('2026-W09', '2026-W09')).toBe(0);
});

test('people say the number of a week', () => {
  expect(weekNumber('2026-W05')).toBe(5);
  expect(weekNumber('2026-W53')).toBe(53);
});

test('Sunday midnight in Amsterdam begins the new week', () => {
  const midnight = Date.parse('2026-11-15T23:00Z');
  expect(weekAt(midnight - 1, 'Europe/Amsterdam')).toBe('2026-W46');
  expect(weekAt(midnight, 'Europe/Amsterdam')).toBe('2026-W47');
});
