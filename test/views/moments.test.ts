import {
  dateInWords,
  dayAndTimeInWords,
  dayInWords,
  fullDateInWords,
  momentInWords,
  timeInWords,
  weekdayInWords,
  weekInWords,
} from '../../src/views/moments';

const dutch = { locale: 'nl', zone: 'Europe/Amsterdam' } as const;
const english = { locale: 'en', zone: 'Europe/Amsterdam' } as const;
const tuesday = Date.parse('2026-11-24T10:30:00Z');

test('a moment is said on the clock of the team', () => {
  expect(momentInWords(tuesday, dutch)).toBe('dinsdag om 11.30 uur');
  expect(momentInWords(tuesday, english)).toBe('Tuesday at 11:30');
  expect(timeInWords(tuesday, { ...dutch, zone: 'America/Aruba' })).toBe('06.30 uur');
});

test('a moment is said the same again, also after very many others', () => {
  const quarter = 15 * 60_000;
  const said = Array.from({ length: 1_500 }, (_, nth) => momentInWords(tuesday + nth * quarter, dutch));
  const again = Array.from({ length: 1_500 }, (_, nth) => momentInWords(tuesday + nth * quarter, dutch));
  expect(again).toEqual(said);
  expect(said.slice(0, 3)).toEqual(['11.30', '11.45', '12.00'].map((time) => `dinsdag om ${time} uur`));
  expect(momentInWords(tuesday, english)).toBe('Tuesday at 11:30');
});

test('the clock of the team knows summer time', () => {
  expect(timeInWords(Date.parse('2026-07-14T09:30:00Z'), dutch)).toBe('11.30 uur');
});

test('midnight is the start of a day', () => {
  expect(momentInWords(Date.parse('2026-11-23T23:00:00Z'), dutch)).toBe('dinsdag om 00.00 uur');
});

test('a moment further away carries its date', () => {
  expect(dayAndTimeInWords(tuesday, dutch)).toBe('dinsdag 24 november om 11.30 uur');
  expect(dayAndTimeInWords(tuesday, english)).toBe('Tuesday 24 November at 11:30');
});

test('a day is said short, with its weekday, or with its year', () => {
  expect(dateInWords('2026-12-09', 'nl')).toBe('9 december');
  expect(dayInWords('2026-12-09', 'nl')).toBe('woensdag 9 december');
  expect(dayInWords('2026-12-09', 'en')).toBe('Wednesday 9 December');
  expect(fullDateInWords('2027-01-03', 'en')).toBe('3 January 2027');
});

test('a week is said by its number', () => {
  expect(weekInWords('2026-W53')).toBe('week 53');
  expect(weekInWords('2027-W01')).toBe('week 1');
});

test('weekdays begin on Monday', () => {
  expect(weekdayInWords(1, 'nl')).toBe('maandag');
  expect(weekdayInWords(7, 'en')).toBe('Sunday');
});
