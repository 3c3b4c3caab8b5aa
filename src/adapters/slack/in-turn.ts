import type { Bucket, Pacer } from '../../ports/pacer';
import { type Audience, notYet, type Verdict, verdictOf } from './outcomes';

/** What a call gave, or why it gave nothing. */
export type Called<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly verdict: Verdict };

/**
 * Makes one call when it is its turn in every bucket it counts in. When Slack says "too fast" it does not say in
 * which: then all of them back off. `withinMs` as the pacer means it.
 */
export async function inTurn<T>(
  pacer: Pacer,
  buckets: readonly Bucket[],
  audience: Audience,
  call: () => Promise<T>,
  withinMs?: number,
): Promise<Called<T>> {
  for (const bucket of buckets) {
    const turn = await pacer.turn(bucket, withinMs);
    if (turn.kind === 'later') return { ok: false, verdict: notYet(turn.afterMs) };
  }
  try {
    return { ok: true, body: await call() };
  } catch (error) {
    const verdict = verdictOf(error, audience);
    const { tooFastMs } = verdict;
    if (tooFastMs !== undefined) for (const bucket of buckets) pacer.backOff(bucket, tooFastMs);
    return { ok: false, verdict };
  }
}
