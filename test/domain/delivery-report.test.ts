import fc from 'fast-check';
import type { Delivery, DeliveryFailure } from '../../src/domain/delivery';
import { technicalFaults } from '../../src/domain/delivery-report';
import { at } from './support/clock';
import { claimedAt, notCertainAt, sentAt, waitingUntil } from './support/state';

const now = at('2026-11-20', '15:00');
const failed = (reason: DeliveryFailure): Delivery => ({ state: 'failed', at: now, reason });

test('a message that got lost on the way is a fault, and one that was not wanted is not', () => {
  const reasons = ['not-wanted', 'budget', 'unreachable', 'channel-gone', 'refused'] as const;
  expect(reasons.map((reason) => technicalFaults([failed(reason)]))).toEqual([0, 0, 1, 1, 1]);
});

test('what was sent, is under way, waits or is not certain is no fault', () => {
  expect(technicalFaults([sentAt(now), claimedAt(now), waitingUntil(now), notCertainAt(now)])).toBe(0);
  expect(technicalFaults([])).toBe(0);
});

test("nobody's choice moves the number: closing the door, switching off or taking no part", () => {
  const choices = fc.option(fc.constantFrom<Delivery>(failed('not-wanted'), failed('budget'), sentAt(now)), {
    nil: undefined,
  });
  const faults = fc.constantFrom<Delivery>(failed('unreachable'), failed('refused'));
  fc.assert(
    fc.property(fc.array(faults), fc.array(choices), (lost, chosen) => {
      const asks = [...lost, ...chosen.filter((delivery) => delivery !== undefined)];
      expect(technicalFaults(asks)).toBe(lost.length);
      expect(technicalFaults(asks.toReversed())).toBe(lost.length);
    }),
  );
});
