import { type Instant, minute } from '../../domain/time';
import type { Rate } from '../../ports/pacer';

/** An allowance that fills up with time and learns from every no how fast the platform really lets it. */
export interface TokenBucket {
  /** Milliseconds until a call may be made; 0 when it may be made now, and then it is counted. */
  take(now: Instant): number;
  /** Milliseconds until so many more calls are through. */
  msFor(calls: number, now: Instant): number;
  /** The platform said no: nothing for so long, at least a second. */
  backOff(now: Instant, ms: number): void;
  /** Whether it is what a new one would be. */
  isAsNew(now: Instant): boolean;
}

// Networks bunch calls together: with a twentieth of the burst as a margin some met a no, with a tenth none did.
const shareOfBurst = 0.9;
const shareOfRate = 0.99;

// After a no, what went through since the last one is what the platform lets through; without a last one, half.
const half = 0.5;
const slowest = 0.05;
const measuredWithin = 2 * minute;

// Then a little faster with every call. Back at full speed, a little more than that, until a burst is made up for:
// the platform saved it while we were slow. All found by trying drifting allowances; the tests hold them.
const faster = 1.045;
const catchingUp = 1.2;
const shareOfBurstWhenSlow = 0.1;

const shortestQuiet = 1_000;

/** A full bucket. */
export function createTokenBucket({ perMinute, burst }: Rate, begin: Instant): TokenBucket {
  const perMs = (perMinute / minute) * shareOfRate;
  const full = Math.max(1, burst * shareOfBurst);
  const fullWhenSlow = Math.max(1, burst * shareOfBurstWhenSlow);
  let calls = full;
  let filledAt = begin;
  let quietUntil = begin;
  let speed = 1;
  let toMakeUp = 0;
  let sinceNo = { at: -Infinity, went: 0 };

  /** A clock that was set back takes what was counted by it along: nothing waits longer than was asked. */
  function followClock(now: Instant): void {
    const setBack = Math.max(0, filledAt - now);
    filledAt -= setBack;
    quietUntil -= setBack;
    sinceNo.at -= setBack;
  }

  function fill(now: Instant): void {
    followClock(now);
    const most = speed === 1 && toMakeUp <= 0 ? full : fullWhenSlow;
    calls = Math.min(most, calls + (now - filledAt) * perMs * speed);
    filledAt = now;
  }

  function msFor(count: number, now: Instant): number {
    fill(now);
    const missing = Math.max(0, count - calls);
    // Adding up parts of a millisecond leaves a hair: a whole call less a hair is a whole call.
    const ms = missing < 1e-9 ? 0 : Math.ceil(missing / (perMs * speed));
    return Math.max(ms, quietUntil - now);
  }

  return {
    msFor,

    take(now) {
      const ms = msFor(1, now);
      if (ms > 0) return ms;
      calls -= 1;
      sinceNo.went += 1;
      if (speed > 1) toMakeUp -= (speed - 1) / speed;
      speed = Math.min(toMakeUp > 0 ? catchingUp : 1, speed * faster);
      return 0;
    },

    isAsNew(now) {
      fill(now);
      const hasLearned = speed !== 1 || toMakeUp > 0 || now - sinceNo.at < measuredWithin;
      return !hasLearned && calls >= full && now >= quietUntil;
    },

    backOff(now, ms) {
      fill(now);
      // Calls under way when the first no came are told no as well: that is one no, not several.
      if (now >= quietUntil) {
        const passed = now - sinceNo.at;
        const measured = passed < measuredWithin ? sinceNo.went / passed / perMs : 1;
        speed = Math.max(slowest, Math.min(measured, speed * half));
        sinceNo = { at: now, went: 0 };
        toMakeUp = full;
        calls = 0;
      }
      quietUntil = Math.max(quietUntil, now + Math.max(ms, shortestQuiet));
    },
  };
}
