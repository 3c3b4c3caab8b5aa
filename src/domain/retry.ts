import { type Delivery, isSettled } from './delivery';
import { hour, type Instant, minute } from './time';

/** A claim this old belongs to a process that died between claiming and recording. */
const staleClaim = 2 * minute;

/** After this many definite no's a delivery is recorded as failed. */
export const triesAtMost = 6;

/** When a delivery may be tried, no earlier than planned; `undefined` when it is settled. */
export function tryAt(delivery: Delivery | undefined, planned: Instant): Instant | undefined {
  if (isSettled(delivery)) return undefined;
  if (delivery?.state === 'claimed') return Math.max(planned, delivery.at + staleClaim);
  if (delivery?.state === 'waiting') return Math.max(planned, delivery.until);
  return planned;
}

/** How long to wait after the nth definite no: what the platform asked, or doubling from a minute to an hour. */
export function retryAfter(tries: number, askedMs: number): number {
  return Math.max(askedMs, Math.min(60, 2 ** (tries - 1)) * minute);
}

/** How long to wait with looking again for what is in doubt: as long as the doubt lasts, from a minute to an hour. */
export function lookAgainAfter(doubtMs: number, askedMs: number): number {
  return Math.max(askedMs, minute, Math.min(hour, doubtMs));
}
