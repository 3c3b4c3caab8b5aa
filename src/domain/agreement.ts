import type { FactorId } from '../catalogue/factors';
import type { ValueId } from '../catalogue/values';
import type { AgreementId, MessageRef, PersonId } from './ids';
import { addDays } from './local-time';
import type { Instant, LocalDate } from './time';

export type AgreementKind = 'team' | 'neighbourhood' | 'partner' | 'signal';
export type Outcome = 'worked' | 'partly' | 'did-not';
export type NextStep = 'stop' | 'go-on' | 'change';

/** Something the team will try, with the date the bot comes back for it. It belongs to the team. */
export interface Agreement {
  readonly id: AgreementId;
  readonly text: string;
  readonly kind: AgreementKind;
  readonly about?: { readonly value: ValueId } | { readonly factor: FactorId };
  /** Who pulls this on behalf of the team, as typed; absent means the team. */
  readonly carrier?: string;
  readonly until: LocalDate;
  /** What the team would notice; a story, not a figure. */
  readonly sign?: string;
  readonly dropped?: string;
  readonly decides?: string;
  readonly madeBy: PersonId;
  readonly madeAt: Instant;
  readonly thread?: MessageRef;
  readonly practice: boolean;
  /** How often the bot has come back; a next term is a new come-back. */
  readonly term: number;
  readonly outcome?: { readonly outcome: Outcome; readonly at: Instant };
  readonly lesson?: string;
  readonly closed?: { readonly at: Instant; readonly next: NextStep };
}

export interface Agreements {
  readonly list: readonly Agreement[];
}

/** More would be a list nobody looks at (METHOD section 5). */
export const openAgreementsAtMost = 3;

/** A try-out runs four weeks unless the team says otherwise. */
export const termDays = 28;

/** A date further away than a year is a slip of the pen: nobody tries something out for so long. */
export const longestTermDays = 365;

export const agreementLimits = {
  text: 140,
  sign: 140,
  dropped: 140,
  decides: 80,
  carrier: 80,
  lesson: 280,
} as const;

export const noAgreements: Agreements = { list: [] };

/** Agreements that still run, the oldest first. */
export function openAgreements(agreements: Agreements): readonly Agreement[] {
  return agreements.list.filter((agreement) => agreement.closed === undefined);
}

export function findAgreement(agreements: Agreements, id: AgreementId): Agreement | undefined {
  return agreements.list.find((agreement) => agreement.id === id);
}

/** Twice the same words for the same day by the same person, while the first still runs, is one agreement. */
export function isSameAgreement(one: Agreement, other: Agreement): boolean {
  return (
    one.closed === undefined &&
    one.term === other.term &&
    one.text === other.text &&
    one.until === other.until &&
    one.madeBy === other.madeBy
  );
}

/** The same list with one agreement in the place of its earlier self. */
export function replaceAgreement(agreements: Agreements, changed: Agreement): Agreements {
  return { list: agreements.list.map((agreement) => (agreement.id === changed.id ? changed : agreement)) };
}

/** What becomes of an agreement after the team said how it went and what it wants next. */
export function conclude(agreement: Agreement, next: NextStep, now: Instant, today: LocalDate): Agreement {
  if (next !== 'go-on') return { ...agreement, closed: { at: now, next } };
  const { outcome: _answered, ...rest } = agreement;
  return { ...rest, until: addDays(today, termDays), term: agreement.term + 1 };
}
