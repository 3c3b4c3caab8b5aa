import { daysFrom } from '../../src/domain/calendar';
import { addDays, daysBetween, weekdayOf } from '../../src/domain/local-time';
import { schoolHolidayOn, schoolHolidaysIn, summerProposal } from '../../src/domain/school-holidays';

const regions = ['north', 'middle', 'south'] as const;

test('each region has its own autumn', () => {
  expect(schoolHolidayOn('2026-10-12', 'north')?.name).toBe('autumn');
  expect(schoolHolidayOn('2026-10-12', 'middle')).toBeUndefined();
  expect(schoolHolidayOn('2026-10-25', 'south')).toEqual({
    name: 'autumn',
    from: '2026-10-17',
    until: '2026-10-25',
  });
});

test('all regions share Christmas and the May holiday', () => {
  for (const region of regions) {
    expect(schoolHolidayOn('2026-12-24', region)?.name).toBe('christmas');
    expect(schoolHolidayOn('2028-05-01', region)?.name).toBe('may');
  }
});

test('a school day and a year that is not known yet are in no holiday', () => {
  expect(schoolHolidayOn('2026-11-18', 'middle')).toBeUndefined();
  expect(schoolHolidayOn('2040-07-20', 'middle')).toBeUndefined();
});

test.each(regions)('every school holiday in the %s runs from a Saturday to a Sunday', (region) => {
  const weeks = { autumn: 1, christmas: 2, spring: 1, may: 1, summer: 6 };
  for (const { name, from, until } of schoolHolidaysIn(region)) {
    expect([weekdayOf(from), weekdayOf(until)]).toEqual([6, 7]);
    expect(daysBetween(from, until)).toBe(weeks[name] * 7 + 1);
  }
});

test.each(regions)('each school year in the %s has its five holidays, in order', (region) => {
  const holidays = schoolHolidaysIn(region);
  const year = ['autumn', 'christmas', 'spring', 'may', 'summer'];
  expect(holidays.map(({ name }) => name)).toEqual([...year, ...year, ...year, ...year]);
  const starts = holidays.map(({ from }) => from);
  expect(starts).toEqual([...starts].sort());
});

test('the summer is staggered: no two regions begin on the same day', () => {
  const starts = regions.flatMap((region) =>
    schoolHolidaysIn(region).flatMap(({ name, from }) => (name === 'summer' ? [from] : [])),
  );
  expect(new Set(starts).size).toBe(12);
});

test.each(regions)(
  'a pause is proposed in the fourteen days before the summer in the %s, and not after it began',
  (region) => {
    for (const summer of schoolHolidaysIn(region).filter(({ name }) => name === 'summer')) {
      const days = daysFrom(addDays(summer.from, -20), addDays(summer.until, 20));
      const proposed = days.filter((date) => summerProposal(date, region));
      expect(proposed).toEqual(daysFrom(addDays(summer.from, -14), addDays(summer.from, -1)));
    }
  },
);

test('other holidays propose no pause', () => {
  expect(summerProposal('2026-12-14', 'north')).toBeUndefined();
});
