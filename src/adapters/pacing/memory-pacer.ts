import type { Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Bucket, Pacer, Turn } from '../../ports/pacer';
import { createTokenBucket, type TokenBucket } from './token-bucket';
import { createWindows, type Windows } from './windows';

/** A test hands over a clock and a wait of its own, so that no time goes by. */
export interface PacerParts {
  readonly clock: Clock;
  readonly wait: (ms: number) => Promise<void>;
}

/** Nobody is kept longer than this for a turn; see the port. */
const patience = 15_000;

/** With more lines than this, those that say nothing any more are forgotten. */
const linesKept = 1_000;

interface Line {
  readonly bucket: TokenBucket;
  readonly windows: Windows;
  /** Resolves when everybody who is in the line now has had an answer. */
  end: Promise<unknown>;
  length: number;
}

/** A pacer within this process. A bucket nobody asked about for long enough is forgotten, and then full again. */
export function createMemoryPacer({ clock, wait }: PacerParts): Pacer {
  const lines = new Map<string, Line>();
  let forgetAt = linesKept;

  function lineOf({ name, rate, windows = [] }: Bucket): Line {
    const known = lines.get(name);
    if (known !== undefined) return known;
    if (lines.size >= forgetAt) forgetIdle();
    const line = {
      ...{ bucket: createTokenBucket(rate, clock.now()), windows: createWindows(windows) },
      ...{ end: Promise.resolve(), length: 0 },
    };
    lines.set(name, line);
    return line;
  }

  function forgetIdle(): void {
    const now = clock.now();
    for (const [name, { bucket, windows, length }] of lines) {
      if (length === 0 && bucket.isAsNew(now) && !windows.isCounting(now)) lines.delete(name);
    }
    // Twice as many as are at work, so that looking through them costs each new one little.
    forgetAt = Math.max(linesKept, lines.size * 2);
  }

  function msFor({ bucket, windows }: Line, calls: number): number {
    const now = clock.now();
    return Math.max(bucket.msFor(calls, now), windows.msFor(calls, now));
  }

  function take(line: Line): number {
    const ms = msFor(line, 1);
    if (ms > 0) return ms;
    line.windows.count(clock.now());
    return line.bucket.take(clock.now());
  }

  /** The first in the line waits; all others wait for the one before them. */
  async function first(line: Line, until: Instant): Promise<Turn> {
    for (;;) {
      const ms = take(line);
      if (ms === 0) return { kind: 'now' };
      // On a clock that was set back the moment lies further off than anybody is kept.
      const left = Math.min(until - clock.now(), patience);
      if (ms > left) return { kind: 'later', afterMs: ms };
      await wait(ms);
    }
  }

  return {
    async turn(of, withinMs = patience) {
      const within = Math.min(withinMs, patience);
      const line = lineOf(of);
      const expected = msFor(line, line.length + 1);
      if (expected > within) return { kind: 'later', afterMs: expected };
      const until = clock.now() + within;
      line.length += 1;
      const answer = line.end.then(async () => first(line, until));
      line.end = answer.finally(() => {
        line.length -= 1;
      });
      return answer;
    },

    backOff(of, ms) {
      lineOf(of).bucket.backOff(clock.now(), ms);
    },
  };
}
