import DateHolidays from 'date-holidays';
import { isLocalDate } from '../../domain/local-time';
import type { LocalDate } from '../../domain/time';
import type { Holidays } from '../../ports/holidays';

// The municipal collective agreement (Cao Gemeenten 2023, art. 6.6) gives eight days off. date-holidays lists seven of
// them as public for the Netherlands and Liberation Day as a school day off. Good Friday is not one of the eight.
// Employers that do work on 5 May lose little: steps move one day earlier. Writing on a free day would be worse.
const liberationDay = '05-05';

/** Dutch public holidays, 5 May and the employer's own days; right for every year, and computed once a year. */
export function createHolidays({ ownDays }: { readonly ownDays: readonly LocalDate[] }): Holidays {
  const dutch = new DateHolidays('NL', { types: ['public'] });
  const own = new Set(ownDays);
  const years = new Map<string, ReadonlySet<LocalDate>>();

  const publicDaysOf = (year: string): ReadonlySet<LocalDate> => {
    const known = years.get(year);
    if (known) return known;
    const dates = dutch.getHolidays(year).map((holiday) => holiday.date.slice(0, 10));
    const days = new Set(dates.filter(isLocalDate));
    years.set(year, days);
    return days;
  };

  return {
    calendar: () => ({
      isDayOff: (date) =>
        own.has(date) || date.endsWith(liberationDay) || publicDaysOf(date.slice(0, 4)).has(date),
    }),
  };
}
