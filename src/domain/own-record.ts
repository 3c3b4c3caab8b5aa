import type { CheckIn, OwnRecord } from './check-in';
import type { Week } from './week';

/** How much the form asks: first only how the week was, then one total, from the third time the case types. */
export type FormDepth = 'light' | 'total' | 'full';

/** A person's own answers are kept this long, then deleted (PRIVACY.md). */
export const keepWeeks = 8;

/** Equal answers in a row before the bot asks once, kindly, whether they still fit. */
export const sameRunsBeforeAsking = 4;

export const emptyOwnRecord: OwnRecord = { takingPart: 'not-said', answered: 0, history: [], sameRuns: 0 };

const depths = ['light', 'total', 'full', 'full'] as const satisfies readonly FormDepth[];

/** The depth of a person's form in a week; correcting an answer keeps the form it was given with. */
export function depthOf(own: OwnRecord, week: Week): FormDepth {
  const given = own.history.some((entry) => entry.week === week);
  const before = given && own.answered > 0 ? own.answered - 1 : own.answered;
  return depths[before] ?? 'full';
}

/** The newest earlier answer, for "same numbers as last time". */
export function lastBefore(own: OwnRecord, week: Week): CheckIn | undefined {
  return own.history.findLast((entry) => entry.week < week)?.checkIn;
}

/** The answer given for a week, if there is one. */
export function answerFor(own: OwnRecord, week: Week): CheckIn | undefined {
  return own.history.find((entry) => entry.week === week)?.checkIn;
}

/** Keeps an answer with the person's own history, in the place of an earlier one for the same week. */
export function keepAnswer(own: OwnRecord, week: Week, checkIn: CheckIn, same: boolean): OwnRecord {
  const given = own.history.some((entry) => entry.week === week);
  const history = [...own.history.filter((entry) => entry.week !== week), { week, checkIn }].sort(byWeek);
  const { skipped, later, ...rest } = own;
  return {
    ...rest,
    ...(skipped !== undefined && skipped !== week && { skipped }),
    ...(later !== undefined && later.week !== week && { later }),
    answered: given ? own.answered : next(own.answered),
    history,
    sameRuns: same ? own.sameRuns + (given ? 0 : 1) : 0,
  };
}

/** Takes the answer of one week away, as if it had not been given. */
export function dropAnswer(own: OwnRecord, week: Week): OwnRecord {
  if (answerFor(own, week) === undefined) return own;
  return {
    ...own,
    answered: previous(own.answered),
    history: own.history.filter((entry) => entry.week !== week),
    sameRuns: Math.max(0, own.sameRuns - 1),
  };
}

/** Deletes what is older than the weeks a person's own answers are kept. */
export function forgetBefore(own: OwnRecord, week: Week): OwnRecord {
  return { ...own, history: own.history.filter((entry) => entry.week >= week) };
}

function byWeek(a: { readonly week: Week }, b: { readonly week: Week }): number {
  return a.week < b.week ? -1 : 1;
}

function next(answered: OwnRecord['answered']): OwnRecord['answered'] {
  return answered === 0 ? 1 : answered === 1 ? 2 : 3;
}

function previous(answered: OwnRecord['answered']): OwnRecord['answered'] {
  return answered === 3 ? 2 : answered === 2 ? 1 : 0;
}
