import { createMemoryPacer } from '../../../../src/adapters/pacing/memory-pacer';
import type { Bucket } from '../../../../src/ports/pacer';
import { createAllowance, fewestMs, type Pace } from '../../../support/allowance';
import { createTimeline } from '../../../support/timeline';

/** How well a pacer did against a platform's own count. */
export interface Sent {
  readonly taken: number;
  /** The fewest milliseconds in which it could be done, as a part of those it took. */
  readonly efficiency: number;
  readonly asksPerMessage: number;
}

const burst = 50;
const fifty: Bucket = { name: 'post', rate: { perMinute: 3_000, burst } };

/** Sends so many messages, eight at once as the queue does, each until it is taken; a call takes 20 ms. */
export async function sendAll(count: number, paces: readonly Pace[], latency = 20): Promise<Sent> {
  const time = createTimeline(0);
  const pacer = createMemoryPacer({ clock: time, wait: time.wait });
  const allowance = createAllowance(time, burst, paces);
  let left = count;
  let taken = 0;
  let lastAt = 0;

  async function call(): Promise<boolean> {
    await time.wait(latency / 2);
    const answer = allowance.take();
    if (answer.kind === 'taken') {
      taken += 1;
      lastAt = time.now();
    }
    await time.wait(latency / 2);
    if (answer.kind === 'too-fast') pacer.backOff(fifty, answer.retryAfter * 1_000);
    return answer.kind === 'taken';
  }

  async function work(): Promise<void> {
    while (left > 0) {
      left -= 1;
      for (let isThrough = false; !isThrough; ) {
        const turn = await pacer.turn(fifty);
        if (turn.kind === 'later') await time.wait(turn.afterMs);
        else isThrough = await call();
      }
    }
  }

  await time.until(Promise.all(Array.from({ length: 8 }, work)));
  return {
    taken,
    efficiency: fewestMs(count, burst, paces) / lastAt,
    asksPerMessage: allowance.asked / count,
  };
}
