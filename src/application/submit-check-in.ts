import type { CaseTypeId } from '../catalogue/case-types';
import type { FactorId } from '../catalogue/factors';
import type { CheckIn, Felt } from '../domain/check-in';
import { readCheckInForm, sameAsBefore, sameNumbers } from '../domain/check-in-form';
import type { PersonId, TeamKey } from '../domain/ids';
import { answerFor, emptyOwnRecord, type FormDepth, keepAnswer, lastBefore } from '../domain/own-record';
import { teamNow } from '../domain/phase';
import type { FieldFaults, Refusal } from '../domain/refusal';
import type { Round } from '../domain/round';
import type { Instant } from '../domain/time';
import type { Week } from '../domain/week';
import { type Change, put, type Store } from '../ports/store';
import { depthFor, formDepth } from './ask-facts';
import { openFor } from './open-for-answers';

/** What storing an answer needs from outside. */
export interface CheckInDesk {
  readonly store: Store;
  readonly clock: { now(): Instant };
  readonly factors: readonly FactorId[];
}

/** How an answer is given: one tap with the same numbers as last time, or the form as it was filled in. */
export type Given =
  | { readonly by: 'tap'; readonly felt: Felt }
  | { readonly by: 'form'; readonly fields: Readonly<Record<string, string>> };

/** An answer that stands in a round. */
export interface StoredAnswer {
  readonly round: Round;
  readonly checkIn: CheckIn;
  /** How much this person was asked this week. */
  readonly depth: FormDepth;
}

export type Submission =
  | (StoredAnswer & { readonly kind: 'stored'; readonly changed: boolean })
  | { readonly kind: 'faults'; readonly faults: FieldFaults }
  | Refusal;

/**
 * Stores one person's answer to one week. In time means: the transaction that stores it finds the round open
 * and the closing still to come; that transaction decides what the person is told. The same answer twice is one answer.
 */
export async function submitCheckIn(
  desk: CheckInDesk,
  key: TeamKey,
  person: PersonId,
  week: Week,
  given: Given,
): Promise<Submission> {
  const names = ['team', `round/${week}`, `own/${person}`] as const;
  return desk.store.change({ of: 'team', ...key }, names, (records): Change<Submission> => {
    // Read inside the transaction: "in time" is about the moment of storing, not of asking.
    const wallNow = desk.clock.now();
    const { team } = records;
    if (team === undefined) return { writes: [], result: { kind: 'refusal', why: 'unknown-team' } };
    const found = openFor(team, records[`round/${week}`], person, week, wallNow);
    if (found.kind === 'refusal') return { writes: [], result: found };
    const { round, member } = found;
    const own = records[`own/${person}`] ?? emptyOwnRecord;
    const earlier = round.answers[person] ?? answerFor(own, week);
    const last = lastBefore(own, week);
    const read = readGiven(given, earlier, {
      depth: formDepth(own, round),
      caseTypes: team.caseTypes,
      ordinaryHours: member.hours,
      ownCases: member.ownCases,
      offered: desk.factors,
      last: earlier ?? last,
      at: teamNow(team, wallNow),
    });
    if (read.kind === 'faults') return { writes: [], result: read };
    const same = last !== undefined && sameAsBefore(last, read.checkIn);
    // One answer does not overturn a no: who said no is asked nothing more.
    const takingPart = own.takingPart === 'no' ? 'no' : 'yes';
    const mine = keepAnswer({ ...own, takingPart }, week, read.checkIn, same);
    return {
      writes: [
        put(`round/${week}`, { ...round, answers: { ...round.answers, [person]: read.checkIn } }),
        ...(round.practice ? [] : [put(`own/${person}`, mine)]),
      ],
      result: {
        kind: 'stored',
        checkIn: read.checkIn,
        round,
        changed: earlier !== undefined,
        depth: depthFor(member, own, round),
      },
    };
  });
}

type Read =
  | { readonly kind: 'taken'; readonly checkIn: CheckIn }
  | { readonly kind: 'faults'; readonly faults: FieldFaults };

interface FormContext {
  readonly depth: FormDepth;
  readonly caseTypes: readonly CaseTypeId[];
  readonly ordinaryHours: number;
  readonly ownCases: boolean;
  readonly offered: readonly FactorId[];
  readonly last: CheckIn | undefined;
  readonly at: Instant;
}

/** A tap after an answer of the same week says how the week was, and leaves the rest of that answer as it is. */
function readGiven(given: Given, earlier: CheckIn | undefined, context: FormContext): Read {
  const { last, ...rest } = context;
  if (given.by === 'form')
    return readCheckInForm(given.fields, { ...rest, ...(last !== undefined && { last }) });
  const { at } = context;
  if (earlier !== undefined) return { kind: 'taken', checkIn: { ...earlier, felt: given.felt, at } };
  return { kind: 'taken', checkIn: sameNumbers(last, given.felt, context.ordinaryHours, at) };
}
