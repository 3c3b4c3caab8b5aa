import { day, hour } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { DoneBefore } from '../../ports/done-before';

/** How long something is remembered, and how many of it at most: the oldest goes first. */
export interface Span {
  readonly keepMs: number;
  readonly atMost: number;
}

/**
 * What Slack told us is known by its identity for a day, longer than the retries of an event go on (an hour). Ids are
 * short, so a busy day of 200,000 of them takes some tens of megabytes.
 */
export const toldSpan: Span = { keepMs: day, atMost: 200_000 };

/** First answers are larger; a copy of a signed request is refused for its age long before the hour is over. */
export const answeredSpan: Span = { keepMs: hour, atMost: 2_000 };

/** What came in before, by key, for a while. */
export interface SeenRequests<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  /** As if it had never come, so that it may be tried again. */
  forget(key: string): void;
}

/** Remembers what came in; its memory is bounded in time and in number. */
export function rememberSeen<T>(clock: Clock, { keepMs, atMost }: Span): SeenRequests<T> {
  // A map keeps the order in which keys came, so what is too old or too much stands in front.
  const seen = new Map<string, { readonly value: T; readonly at: number }>();

  return {
    get(key) {
      const found = seen.get(key);
      return found === undefined || found.at + keepMs < clock.now() ? undefined : found.value;
    },
    set(key, value) {
      const now = clock.now();
      seen.delete(key);
      seen.set(key, { value, at: now });
      for (const [oldest, { at }] of seen) {
        if (seen.size <= atMost && at + keepMs >= now) break;
        seen.delete(oldest);
      }
    },
    forget(key) {
      seen.delete(key);
    },
  };
}

/** What became of some work: `open` means that nothing was done, and that the same may come again. */
export type Outcome = 'done' | 'open';

/** What was told: what runs and what this process did in memory, what is done kept over a restart. */
export interface Told {
  readonly seen: SeenRequests<Promise<Outcome>>;
  readonly before: DoneBefore;
  readonly clock: Clock;
}

/**
 * Whether this call did the work. A copy waits until the first has come to its end: when that did the work, the copy
 * does nothing; when nothing was done, the copy does it, and no other copy beside it. The work says `keep` when it is
 * done and before anybody hears of it: from then on no copy does it again, whatever becomes of this process.
 */
export async function doOnce(
  told: Told,
  key: string,
  work: (keep: () => Promise<void>) => Promise<Outcome>,
): Promise<boolean> {
  const { seen, before, clock } = told;
  const earlier = seen.get(key);
  if (earlier !== undefined) {
    return (await earlier) === 'done' ? false : doOnce(told, key, work);
  }
  let isFirst = true;
  const begin = async (): Promise<Outcome> => {
    isFirst = !(await before.has(key));
    return isFirst ? work(() => before.keep(key, clock.now())) : 'done';
  };
  const working = begin();
  const ended = working
    .catch((): Outcome => 'open')
    .then((outcome) => {
      // Forgotten before any copy hears of the end, so that the first copy to come begins anew.
      if (outcome === 'open') seen.forget(key);
      return outcome;
    });
  seen.set(key, ended);
  await working;
  return isFirst;
}
