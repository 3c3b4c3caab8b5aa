import { callOut } from '../../src/adapters/http/call-out';
import { workSoFar } from './work-time';

const times = 4_000;
const atOnce = 20;
/** As large as a receipt on a card. */
const body = JSON.stringify({ words: 'x'.repeat(4_000) });

/** Milliseconds of the processor that one call over HTTP with its answer takes whoever makes it, at the least. */
export async function callTime(url: string): Promise<number> {
  const call = () =>
    callOut({
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      timeoutMs: 10_000,
    });
  const round = async (): Promise<number> => {
    const before = workSoFar().ms;
    let left = times;
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (; left > 0; left -= 1) await call();
      }),
    );
    return (workSoFar().ms - before) / times;
  };
  // The first round is to warm up.
  await round();
  return round();
}
