import { type Delivery, isTechnical } from './delivery';

/**
 * Messages lost by a technical fault. Someone who closed the door, switched something off or takes no part
 * is no fault: a number that moved with their choice would show it.
 */
export function technicalFaults(asks: readonly Delivery[]): number {
  return asks.filter(isTechnical).length;
}
