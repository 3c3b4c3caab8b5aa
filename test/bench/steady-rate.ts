import { createMemoryPacer } from '../../src/adapters/pacing/memory-pacer';
import { wait } from '../../src/adapters/system/wait';
import type { Bucket, Pacer } from '../../src/ports/pacer';

/**
 * The pacer of the bot, told for every method of a workspace that it may be called so many times a second, and as
 * many at once: of a real Slack nobody knows the rate, of this one everybody does.
 */
export function pacerAt(perSecond: number): Pacer {
  const pacer = createMemoryPacer({ clock: { now: () => Date.now() }, wait });
  const known = ({ name }: Bucket): Bucket => ({
    name,
    rate: { perMinute: perSecond * 60, burst: perSecond },
  });
  return {
    turn: (bucket, withinMs) => pacer.turn(known(bucket), withinMs),
    backOff: (bucket, ms) => pacer.backOff(known(bucket), ms),
  };
}
