/** What a platform lets through: so many a minute in the long run, and so many at once after a quiet time. */
export interface Rate {
  readonly perMinute: number;
  readonly burst: number;
}

/** At most so many calls in any stretch of so many milliseconds. */
export interface Window {
  readonly calls: number;
  readonly ms: number;
}

/** Calls that share one allowance: those of one method in one workplace, or those into one channel. */
export interface Bucket {
  readonly name: string;
  readonly rate: Rate;
  /** Where a platform counts by stretches of time: all of these hold at once, whatever the rate lets through. */
  readonly windows?: readonly Window[];
}

/** Whether a call may be made now, or in how many milliseconds it is worth asking again. */
export type Turn = { readonly kind: 'now' } | { readonly kind: 'later'; readonly afterMs: number };

/** Spreads calls over time. Every bucket has a line of its own, so that a busy workplace keeps no other one waiting. */
export interface Pacer {
  /**
   * Resolves with `now` when the call may be made, in the order of asking. Says `later` as soon as the turn would not
   * come within 15 seconds: who asks holds a claim, which counts as abandoned after two minutes. Who has a person
   * waiting says within how many milliseconds a turn is of use.
   */
  turn(bucket: Bucket, withinMs?: number): Promise<Turn>;
  /** The platform said "not now": nobody calls this bucket for so many milliseconds, and slower after it. */
  backOff(bucket: Bucket, ms: number): void;
}
