import {
  agreementMonths,
  firstKeptWeek,
  keepsLook,
  keepsView,
  keptAgreements,
  viewMonths,
} from '../../src/domain/retention';
import { day } from '../../src/domain/time';
import { at, zone } from './support/clock';
import { anAgreement } from './support/round';

const now = at('2026-11-25', '03:00');

test('single answers are kept for eight weeks before this one', () => {
  expect(firstKeptWeek(now, zone)).toBe('2026-W40');
});

test('eight weeks are eight weeks over a year of 53', () => {
  expect(firstKeptWeek(at('2027-01-06', '03:00'), zone)).toBe('2026-W46');
});

test('the week is that of the team, not of Greenwich', () => {
  expect(firstKeptWeek(at('2026-11-23', '00:30'), zone)).toBe('2026-W40');
  expect(firstKeptWeek(at('2026-11-23', '00:30'), 'Etc/UTC')).toBe('2026-W39');
});

test('a team view is kept for two years', () => {
  const twoYears = 730.5 * day;
  expect(viewMonths).toBe(24);
  expect(keepsView(now - twoYears + 1, now)).toBe(true);
  expect(keepsView(now - twoYears, now)).toBe(false);
});

test('a look at the status stays in the log for half a year', () => {
  expect(keepsLook(now - 182 * day + 1, now)).toBe(true);
  expect(keepsLook(now - 182 * day, now)).toBe(false);
});

test('agreements are kept while they run and a year after they were closed', () => {
  const year = 365.25 * day;
  const closed = (name: string, ago: number) =>
    anAgreement(name, { closed: { at: now - ago, next: 'stop' } });
  const runs = anAgreement('runs', { madeAt: now - 3 * year });
  const list = [runs, closed('fresh', day), closed('almost', year - 1), closed('old', year)];
  expect(agreementMonths).toBe(12);
  expect(keptAgreements({ list }, now).list).toEqual(list.slice(0, 3));
});
