import { addDays } from './local-time';
import type { SchoolRegion } from './rhythm';
import type { LocalDate } from './time';

/** The five holidays of a school year, in its order. */
export type SchoolHolidayName = 'autumn' | 'christmas' | 'spring' | 'may' | 'summer';

/** One school holiday in one region; both ends included. */
export interface SchoolHoliday {
  readonly name: SchoolHolidayName;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

type Period = readonly [
  name: SchoolHolidayName,
  regions: readonly SchoolRegion[],
  from: LocalDate,
  until: LocalDate,
];

const everywhere = ['north', 'middle', 'south'] as const;

// rijksoverheid.nl/onderwerpen/schoolvakanties/overzicht-schoolvakanties-per-schooljaar for 2027-2028 and 2028-2029;
// 2026-2027 and 2029-2030 from openholidaysapi.org (region Zuid, spring 2027: its end date is a slip, 21 February).
// Christmas, May and summer are fixed; autumn and spring are advice, from which a school may differ.
const periods: readonly Period[] = [
  ['autumn', ['north'], '2026-10-10', '2026-10-18'],
  ['autumn', ['middle', 'south'], '2026-10-17', '2026-10-25'],
  ['christmas', everywhere, '2026-12-19', '2027-01-03'],
  ['spring', ['south'], '2027-02-13', '2027-02-21'],
  ['spring', ['north', 'middle'], '2027-02-20', '2027-02-28'],
  ['may', everywhere, '2027-04-24', '2027-05-02'],
  ['summer', ['north'], '2027-07-10', '2027-08-22'],
  ['summer', ['middle'], '2027-07-17', '2027-08-29'],
  ['summer', ['south'], '2027-07-24', '2027-09-05'],

  ['autumn', ['north', 'middle'], '2027-10-16', '2027-10-24'],
  ['autumn', ['south'], '2027-10-23', '2027-10-31'],
  ['christmas', everywhere, '2027-12-25', '2028-01-09'],
  ['spring', ['north'], '2028-02-19', '2028-02-27'],
  ['spring', ['middle', 'south'], '2028-02-26', '2028-03-05'],
  ['may', everywhere, '2028-04-29', '2028-05-07'],
  ['summer', ['middle'], '2028-07-08', '2028-08-20'],
  ['summer', ['north'], '2028-07-15', '2028-08-27'],
  ['summer', ['south'], '2028-07-22', '2028-09-03'],

  ['autumn', ['north'], '2028-10-14', '2028-10-22'],
  ['autumn', ['middle', 'south'], '2028-10-21', '2028-10-29'],
  ['christmas', everywhere, '2028-12-23', '2029-01-07'],
  ['spring', ['south'], '2029-02-10', '2029-02-18'],
  ['spring', ['north', 'middle'], '2029-02-17', '2029-02-25'],
  ['may', everywhere, '2029-04-28', '2029-05-06'],
  ['summer', ['middle'], '2029-07-07', '2029-08-19'],
  ['summer', ['south'], '2029-07-14', '2029-08-26'],
  ['summer', ['north'], '2029-07-21', '2029-09-02'],

  ['autumn', ['south'], '2029-10-13', '2029-10-21'],
  ['autumn', ['north', 'middle'], '2029-10-20', '2029-10-28'],
  ['christmas', everywhere, '2029-12-22', '2030-01-06'],
  ['spring', ['north'], '2030-02-16', '2030-02-24'],
  ['spring', ['middle', 'south'], '2030-02-23', '2030-03-03'],
  ['may', everywhere, '2030-04-27', '2030-05-05'],
  ['summer', ['south'], '2030-07-06', '2030-08-18'],
  ['summer', ['middle'], '2030-07-13', '2030-08-25'],
  ['summer', ['north'], '2030-07-20', '2030-09-01'],
];

/** The school holidays of a region in order, as far as they are known; no step of the week moves for them. */
export function schoolHolidaysIn(region: SchoolRegion): readonly SchoolHoliday[] {
  return periods
    .filter(([, regions]) => regions.includes(region))
    .map(([name, , from, until]) => ({ name, from, until }));
}

/** The school holiday a day lies in; undefined on a school day and in years that are not known yet. */
export function schoolHolidayOn(date: LocalDate, region: SchoolRegion): SchoolHoliday | undefined {
  return schoolHolidaysIn(region).find(({ from, until }) => from <= date && date <= until);
}

/** The summer holiday that begins within the next fourteen days, for proposing a pause; undefined once it has begun. */
export function summerProposal(date: LocalDate, region: SchoolRegion): SchoolHoliday | undefined {
  const horizon = addDays(date, 14);
  return schoolHolidaysIn(region).find(
    ({ name, from }) => name === 'summer' && date < from && from <= horizon,
  );
}
