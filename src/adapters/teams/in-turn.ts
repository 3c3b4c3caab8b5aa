import type { Bucket, Pacer } from '../../ports/pacer';
import { type Audience, notYet, type Repeat, type Verdict, verdictOf } from './outcomes';

/** What a call gave, or why it gave nothing. */
export type Called<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly verdict: Verdict };

/** What a call is to those who pace it and read what became of it. */
export interface Turn {
  readonly buckets: readonly Bucket[];
  readonly audience: Audience;
  readonly repeat: Repeat;
  /** As the pacer means it. */
  readonly withinMs?: number;
}

/**
 * Makes one call when it is its turn in every bucket it counts in. When Teams says "too fast" it does not say in which:
 * then all of them back off.
 */
export async function inTurn<T>(
  pacer: Pacer,
  { buckets, audience, repeat, withinMs }: Turn,
  call: () => Promise<T>,
): Promise<Called<T>> {
  for (const bucket of buckets) {
    const turn = await pacer.turn(bucket, withinMs);
    if (turn.kind === 'later') return { ok: false, verdict: notYet(turn.afterMs) };
  }
  try {
    return { ok: true, body: await call() };
  } catch (error) {
    const verdict = verdictOf(error, audience, repeat);
    const { tooFastMs } = verdict;
    if (tooFastMs !== undefined) for (const bucket of buckets) pacer.backOff(bucket, tooFastMs);
    return { ok: false, verdict };
  }
}
