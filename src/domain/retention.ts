import type { Agreements } from './agreement';
import { keepWeeks } from './own-record';
import { day, type Instant, type LocalDate } from './time';
import { previousWeek, type Week, weekAt } from './week';

/** How long team views are kept (PRIVACY.md). */
export const viewMonths = 24;

/** How long an agreement is kept after it was closed. */
export const agreementMonths = 12;

/** How long a look at the team's status stays in the log; `privacy` says half a year. */
const lookWeeks = 26;

/** The last day on which what had been kept long enough was deleted. */
export interface Cleaned {
  readonly on: LocalDate;
}

const month = (365.25 / 12) * day;

/** The first week of single answers that may still be kept. */
export function firstKeptWeek(now: Instant, zone: string): Week {
  let week = weekAt(now, zone);
  for (let back = 0; back < keepWeeks; back += 1) week = previousWeek(week);
  return week;
}

/** Whether what was published at a moment may still be kept. */
export function keepsView(at: Instant, now: Instant): boolean {
  return now - at < viewMonths * month;
}

/** Whether a look at the status still belongs in the log. */
export function keepsLook(at: Instant, now: Instant): boolean {
  return now - at < lookWeeks * 7 * day;
}

/** The agreements that run, or were closed less than a year ago. */
export function keptAgreements(agreements: Agreements, now: Instant): Agreements {
  return {
    list: agreements.list.filter(
      ({ closed }) => closed === undefined || now - closed.at < agreementMonths * month,
    ),
  };
}
