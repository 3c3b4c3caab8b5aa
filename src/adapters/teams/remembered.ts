import type { Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';

/** What is remembered by key, each until its own moment. */
export interface Remembered<T> {
  get(key: string): T | undefined;
  set(key: string, value: T, until: Instant): void;
  forget(key: string): void;
}

/** Remembers at most so many: the oldest goes first. */
export function remember<T>(clock: Clock, atMost: number): Remembered<T> {
  // A map keeps the order in which keys came, so what is too much stands in front.
  const kept = new Map<string, { readonly value: T; readonly until: Instant }>();

  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined || found.until >= clock.now()) return found?.value;
      kept.delete(key);
      return undefined;
    },
    set(key, value, until) {
      kept.delete(key);
      kept.set(key, { value, until });
      for (const [oldest, one] of kept) {
        if (kept.size <= atMost && one.until >= clock.now()) break;
        kept.delete(oldest);
      }
    },
    forget(key) {
      kept.delete(key);
    },
  };
}
