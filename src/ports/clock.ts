import type { Instant } from '../domain/time';

/** What time it is. */
export interface Clock {
  now(): Instant;
}
