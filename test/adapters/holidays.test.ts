import { createHolidays } from '../../src/adapters/holidays/date-holidays';
import { daysFrom } from '../../src/domain/calendar';
import { rhythmForMeeting, roundTimes } from '../../src/domain/rhythm';
import { compareWeeks, nextWeek, type Week } from '../../src/domain/week';

const calendar = createHolidays({ ownDays: [] }).calendar();
const daysOffIn = (year: number) =>
  daysFrom(`${year}-01-01`, `${year}-12-31`).filter((date) => calendar.isDayOff(date));

test('2027 has the days off of the municipal agreement and the two Sundays that go with them', () => {
  expect(daysOffIn(2027)).toEqual([
    '2027-01-01',
    '2027-03-28',
    '2027-03-29',
    '2027-04-27',
    '2027-05-05',
    '2027-05-06',
    '2027-05-16',
    '2027-05-17',
    '2027-12-25',
    '2027-12-26',
  ]);
});

test('King’s Day moves to Saturday when it falls on a Sunday', () => {
  expect(calendar.isDayOff('2031-04-26')).toBe(true);
  expect(calendar.isDayOff('2031-04-27')).toBe(false);
  expect(calendar.isDayOff('2026-04-27')).toBe(true);
});

test('Good Friday, Remembrance Day, Saint Nicholas and New Year’s Eve are working days', () => {
  for (const date of ['2027-03-26', '2027-05-04', '2028-12-05', '2026-12-31'] as const) {
    expect(calendar.isDayOff(date)).toBe(false);
  }
});

test('the employer’s own days are days off too', () => {
  const ours = createHolidays({ ownDays: ['2027-03-26', '2027-05-07'] }).calendar();
  expect(ours.isDayOff('2027-03-26')).toBe(true);
  expect(ours.isDayOff('2027-05-07')).toBe(true);
  expect(ours.isDayOff('2027-05-10')).toBe(false);
  expect(ours.isDayOff('2027-05-06')).toBe(true);
});

test('every year until 2036 has ten such days, unless two fall together', () => {
  const counts = Array.from({ length: 11 }, (_, index) => daysOffIn(2026 + index).length);
  expect(counts.every((count) => count === 10 || count === 9)).toBe(true);
});

test('whatever day a team meets, every week of 2026 to 2036 keeps its round', () => {
  for (const day of [1, 2, 3, 4, 5] as const) {
    const rhythm = rhythmForMeeting(day, '12:30');
    const without: Week[] = [];
    for (let week: Week = '2026-W01'; compareWeeks(week, '2036-W52') <= 0; week = nextWeek(week)) {
      if (roundTimes(rhythm, calendar, week) === undefined) without.push(week);
    }
    expect(without).toEqual([]);
  }
});
