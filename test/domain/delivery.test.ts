import fc from 'fast-check';
import {
  bookOf,
  type DeliveryFailure,
  type DeliverySubject,
  deliveryId,
  inDoubtSince,
  isPrivate,
  isSettled,
  isTechnical,
  showsWhoIsSilent,
} from '../../src/domain/delivery';
import { at } from './support/clock';
import { claimedAt, failedAt, notCertainAt, sentAt, waitingUntil } from './support/state';

const week = '2026-W47';
const person = 'person-anna';
const agreement = 'agreement-one';
const now = at('2026-11-24', '12:00');

const rows: readonly (readonly [DeliverySubject, string, string, 'private' | 'channel'])[] = [
  [{ kind: 'welcome' }, 'start.welcome', 'start', 'channel'],
  [{ kind: 'first-message', person }, 'start.first-message.person-anna', 'start', 'private'],
  [{ kind: 'ask', week, person }, '2026-W47.ask.person-anna', week, 'private'],
  [{ kind: 'reminder', week, person }, '2026-W47.reminder.person-anna', week, 'private'],
  [{ kind: 'later', week, person, nth: 2 }, '2026-W47.later.person-anna.2', week, 'private'],
  [{ kind: 'team-view', week }, '2026-W47.team-view', week, 'channel'],
  [{ kind: 'reflection', week }, '2026-W47.reflection', week, 'channel'],
  [{ kind: 'agreement', week, agreement, term: 1 }, '2026-W47.agreement.agreement-one.1', week, 'channel'],
  [{ kind: 'come-back', week, agreement, term: 2 }, '2026-W47.come-back.agreement-one.2', week, 'channel'],
];

test.each(rows)('%j has an id made from what it is about', (subject, id, book, where) => {
  expect(deliveryId(subject, false)).toBe(id);
  expect(deliveryId(subject, true)).toBe(`practice.${id}`);
  expect(bookOf(subject)).toBe(book);
  expect(isPrivate(subject)).toBe(where === 'private');
});

test.each(rows)('%j shows who is silent by its id, in practice and on the platform too', (subject, id) => {
  const silent = subject.kind === 'reminder' || subject.kind === 'later';
  for (const name of [id, `practice.${id}`, `team-1.${id}`, `team-1.practice.${id}`]) {
    expect(showsWhoIsSilent(name)).toBe(silent);
  }
});

test('ids hold no colon, differ for different subjects and are the same for equal ones', () => {
  const people = fc.constantFrom('person-a' as const, 'person-b' as const);
  const weeks = fc.constantFrom('2026-W47' as const, '2026-W53' as const);
  const subjects: fc.Arbitrary<DeliverySubject> = fc.oneof(
    fc.record({ kind: fc.constant('first-message' as const), person: people }),
    fc.record({ kind: fc.constantFrom('ask' as const, 'reminder' as const), week: weeks, person: people }),
    fc.record({ kind: fc.constantFrom('team-view' as const, 'reflection' as const), week: weeks }),
    fc.record({
      kind: fc.constantFrom('agreement' as const, 'come-back' as const),
      week: weeks,
      agreement: fc.constantFrom('agreement-a' as const, 'agreement-b' as const),
      term: fc.integer({ min: 1, max: 3 }),
    }),
  );
  const plain = (subject: DeliverySubject, practice: boolean) =>
    JSON.stringify([practice, ...Object.entries(subject).map(String).sort()]);
  fc.assert(
    fc.property(subjects, fc.boolean(), subjects, fc.boolean(), (one, oneIn, other, otherIn) => {
      expect(deliveryId(one, oneIn)).not.toContain(':');
      expect(deliveryId(one, oneIn) === deliveryId(other, otherIn)).toBe(
        plain(one, oneIn) === plain(other, otherIn),
      );
    }),
    { numRuns: 1000 },
  );
});

test('sent, failed and not certain are the end of a delivery; claimed and waiting are not', () => {
  const deliveries = [
    undefined,
    claimedAt(now),
    waitingUntil(now),
    sentAt(now),
    failedAt(now),
    notCertainAt(now),
  ];
  expect(deliveries.map(isSettled)).toEqual([false, false, false, true, true, true]);
});

test('a claim is in doubt from its own moment or an earlier one, a wait only since an answer was lost', () => {
  const claimed = { state: 'claimed', at: now, tries: 2 } as const;
  const waiting = { state: 'waiting', until: now, tries: 2 } as const;
  expect(inDoubtSince(claimed)).toBe(now);
  expect(inDoubtSince({ ...claimed, doubtfulSince: now - 5 })).toBe(now - 5);
  expect(inDoubtSince(waiting)).toBeUndefined();
  expect(inDoubtSince({ ...waiting, doubtfulSince: now - 5 })).toBe(now - 5);
  for (const settled of [undefined, sentAt(now), failedAt(now), notCertainAt(now)])
    expect(inDoubtSince(settled)).toBeUndefined();
});

test('what somebody chose and a spent budget are no technical fault, and everything else that failed is', () => {
  const failed = (reason: DeliveryFailure) => ({ state: 'failed', at: now, reason }) as const;
  expect((['not-wanted', 'budget'] as const).map(failed).map(isTechnical)).toEqual([false, false]);
  expect((['unreachable', 'channel-gone', 'refused'] as const).map(failed).map(isTechnical)).toEqual([
    true,
    true,
    true,
  ]);
  for (const other of [sentAt(now), notCertainAt(now), claimedAt(now)])
    expect(isTechnical(other)).toBe(false);
});
