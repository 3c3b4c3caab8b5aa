import type { AgreementId, MessageRef, PersonId } from './ids';
import type { Instant } from './time';
import type { Week } from './week';

/** What the bot says unasked, and to whom. */
export type DeliverySubject =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'first-message'; readonly person: PersonId }
  | { readonly kind: 'ask'; readonly week: Week; readonly person: PersonId }
  | { readonly kind: 'reminder'; readonly week: Week; readonly person: PersonId }
  | { readonly kind: 'later'; readonly week: Week; readonly person: PersonId; readonly nth: number }
  | { readonly kind: 'team-view'; readonly week: Week }
  | { readonly kind: 'reflection'; readonly week: Week }
  | {
      readonly kind: 'agreement';
      readonly week: Week;
      readonly agreement: AgreementId;
      readonly term: number;
    }
  | {
      readonly kind: 'come-back';
      readonly week: Week;
      readonly agreement: AgreementId;
      readonly term: number;
    };

/** Made from what it is about and free of `:` (BullMQ refuses it). */
export type DeliveryId = string;

/** What is known of a delivery; absent means nothing was tried. */
export type Delivery =
  | {
      readonly state: 'claimed';
      readonly at: Instant;
      readonly tries: number;
      readonly doubtfulSince?: Instant;
    }
  | {
      readonly state: 'waiting';
      readonly until: Instant;
      readonly tries: number;
      /** An answer of the platform was lost: from here on it may have been posted, and is looked for first. */
      readonly doubtfulSince?: Instant;
    }
  | { readonly state: 'sent'; readonly at: Instant; readonly ref: MessageRef }
  | { readonly state: 'failed'; readonly at: Instant; readonly reason: DeliveryFailure }
  | { readonly state: 'not-certain'; readonly at: Instant };

/** Why a platform said a definite no. `not-wanted`: the person closed the door, which nobody is told. */
export type DeliveryFailure = 'not-wanted' | 'unreachable' | 'channel-gone' | 'refused' | 'budget';

/** The deliveries of one book: one round's week, or `start` for what belongs to no round. */
export interface DeliveryBook {
  readonly deliveries: Readonly<Record<DeliveryId, Delivery>>;
}

/**
 * The id of a delivery: equal for equal subjects, so that two runs of the same work meet in one record.
 * Practice has ids of its own, so that a real week never finds its message already sent.
 */
export function deliveryId(subject: DeliverySubject, practice: boolean): DeliveryId {
  const about = aboutOf(subject);
  return practice ? `practice.${about}` : about;
}

function aboutOf(subject: DeliverySubject): string {
  switch (subject.kind) {
    case 'welcome':
      return 'start.welcome';
    case 'first-message':
      return `start.first-message.${subject.person}`;
    case 'ask':
    case 'reminder':
      return `${subject.week}.${subject.kind}.${subject.person}`;
    case 'later':
      return `${subject.week}.later.${subject.person}.${subject.nth}`;
    case 'team-view':
    case 'reflection':
      return `${subject.week}.${subject.kind}`;
    case 'agreement':
    case 'come-back':
      return `${subject.week}.${subject.kind}.${subject.agreement}.${subject.term}`;
  }
}

/** The book a delivery is kept in. */
export function bookOf(subject: DeliverySubject): Week | 'start' {
  return 'week' in subject ? subject.week : 'start';
}

/** Whether one person alone sees it, or everyone in the channel. */
export function isPrivate(
  subject: DeliverySubject,
): subject is Extract<DeliverySubject, { person: PersonId }> {
  return 'person' in subject;
}

const kindsOfTheSilent: readonly string[] = [
  'reminder',
  'later',
] satisfies readonly DeliverySubject['kind'][];

/**
 * Whether only people who have not answered get it: nothing about such a delivery may be told or counted. Holds for an
 * id as it is kept, and for one with the team before it as a platform gets it.
 */
export function showsWhoIsSilent(id: DeliveryId): boolean {
  return id.split('.').some((part) => kindsOfTheSilent.includes(part));
}

/** From when on it may have been posted without anybody knowing; `undefined` when it certainly was not. */
export function inDoubtSince(delivery: Delivery | undefined): Instant | undefined {
  if (delivery?.state === 'claimed') return delivery.doubtfulSince ?? delivery.at;
  return delivery?.state === 'waiting' ? delivery.doubtfulSince : undefined;
}

/** Whether nothing will change about this delivery by itself any more. */
export function isSettled(
  delivery: Delivery | undefined,
): delivery is Extract<Delivery, { state: 'sent' | 'failed' | 'not-certain' }> {
  return delivery?.state === 'sent' || delivery?.state === 'failed' || delivery?.state === 'not-certain';
}

/** Whether a delivery failed by a fault of the world; someone's own choice and a spent budget are none. */
export function isTechnical(delivery: Delivery): delivery is Extract<Delivery, { state: 'failed' }> {
  return delivery.state === 'failed' && delivery.reason !== 'not-wanted' && delivery.reason !== 'budget';
}
