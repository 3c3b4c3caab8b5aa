import { day, type Instant } from '../../domain/time';

/**
 * Milliseconds a `Retry-After` asks to wait: whole seconds, or a moment (RFC 9110, 10.2.3). `undefined` when it says
 * neither, or more than a day: nobody is served by waiting for that.
 */
export function readRetryAfter(said: string | undefined, now: Instant): number | undefined {
  if (said === undefined) return undefined;
  const text = said.trim();
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : momentIn(text) - now;
  return Number.isNaN(ms) || ms > day ? undefined : Math.max(0, ms);
}

/** Only the one form of a date that senders must use; `Date.parse` alone reads "-1" as a year. */
function momentIn(text: string): number {
  return /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
}
