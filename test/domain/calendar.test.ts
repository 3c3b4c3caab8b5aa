import { type Calendar, daysFrom, mondayToFriday, withAway, worksOn } from '../../src/domain/calendar';

const kingsDay: Calendar = { isDayOff: (date) => date === '2027-04-27' };

test('somebody works on their own weekdays and not on a day off', () => {
  expect(worksOn('2027-04-28', [2, 3], kingsDay)).toBe(true);
  expect(worksOn('2027-04-27', [2, 3], kingsDay)).toBe(false);
  expect(worksOn('2027-04-29', [2, 3], kingsDay)).toBe(false);
});

test('an office is open from Monday to Friday', () => {
  const week = daysFrom('2027-05-03', '2027-05-09');
  expect(week.filter((date) => worksOn(date, mondayToFriday, kingsDay))).toEqual(
    daysFrom('2027-05-03', '2027-05-07'),
  );
});

test('days from one to another include both, and there are none backwards', () => {
  expect(daysFrom('2026-12-31', '2027-01-01')).toEqual(['2026-12-31', '2027-01-01']);
  expect(daysFrom('2027-01-01', '2026-12-31')).toEqual([]);
});

test('days away are days off for one person, both ends included', () => {
  const away = withAway(kingsDay, { from: '2027-05-03', until: '2027-05-05' });
  const off = daysFrom('2027-04-26', '2027-05-07').filter((date) => away.isDayOff(date));
  expect(off).toEqual(['2027-04-27', '2027-05-03', '2027-05-04', '2027-05-05']);
});

test('who is not away has the common days off', () => {
  expect(withAway(kingsDay)).toBe(kingsDay);
});
