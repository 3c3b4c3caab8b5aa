import type { Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Bucket, Pacer, Turn } from '../../ports/pacer';
import { createTokenBucket, type TokenBucket } from './token-bucket';

/** A test hands over a clock and a wait of its own, so that no time goes by. */
export interface PacerParts {
  readonly clock: Clock;
  readonly wait: (ms: number) => Promise<void>;
}

/** Nobody is kept longer than this for a turn; see the port. */
const patience = 15_000;

interface Line {
  readonly bucket: TokenBucket;
  /** Resolves when everybody who is in the line now has had an answer. */
  end: Promise<unknown>;
  length: number;
}

/** A pacer within this process. It keeps one line per bucket for good: there are a few per workplace and channel. */
export function createMemoryPacer({ clock, wait }: PacerParts): Pacer {
  const lines = new Map<string, Line>();

  function lineOf({ name, rate }: Bucket): Line {
    const known = lines.get(name);
    if (known !== undefined) return known;
    const line = { bucket: createTokenBucket(rate, clock.now()), end: Promise.resolve(), length: 0 };
    lines.set(name, line);
    return line;
  }

  /** The first in the line waits; all others wait for the one before them. */
  async function first({ bucket }: Line, until: Instant): Promise<Turn> {
    for (;;) {
      const ms = bucket.take(clock.now());
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
      const expected = line.bucket.msFor(line.length + 1, clock.now());
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
