import { createMemoryPacer } from '../../../src/adapters/pacing/memory-pacer';
import { rates } from '../../../src/adapters/slack/rates';
import { openSlackChat } from '../../../src/adapters/slack/send';
import { createWebClient } from '../../../src/adapters/slack/web-client';
import type { Rate } from '../../../src/ports/pacer';
import { type Allowance, createAllowance, fewestMs } from '../../support/allowance';
import { captureLog } from '../../support/captured-log';
import { createTimeline } from '../../support/timeline';
import { card, render, toPerson, workplace } from './support/chat-in-noord';
import { botUser, createWorkspace, team } from './support/workspace';

const people = Array.from({ length: 1_000 }, (_, nth) => `U${nth}`);

/** A workspace that lets through exactly what we take it to let through, with a chat that keeps to it. */
function open() {
  const time = createTimeline(Date.parse('2026-11-20T14:00:00Z'));
  const workspace = createWorkspace(time, people);
  const allowances = new Map<string, Allowance>(
    Object.entries(rates).map(([method, { perMinute, burst }]) => [
      method,
      createAllowance(time, burst, [{ from: 0, perSecond: perMinute / 60 }]),
    ]),
  );
  const client = createWebClient({
    token: 'xoxb-test',
    log: captureLog(),
    async fetch(url, init) {
      await time.wait(150);
      const method = String(url).split('/').at(-1) ?? '';
      const body = typeof init?.body === 'string' ? init.body : '';
      const taken = allowances.get(method)?.take();
      if (taken?.kind === 'too-fast') {
        return new Response('', { status: 429, headers: { 'retry-after': String(taken.retryAfter) } });
      }
      return Response.json({
        ok: true,
        ...workspace.answer(method, Object.fromEntries(new URLSearchParams(body))),
      });
    },
  });
  const pacer = createMemoryPacer({ clock: time, wait: time.wait });
  const self = { team, user: botUser };
  const chat = openSlackChat({
    ...{ client, workplace, self, pacer, clock: time, render },
    log: captureLog(),
  });

  /** Says something to everybody, eight at a time as the queue does, each again when Slack or the pacer says "later". */
  async function sayToAll(round: string): Promise<number> {
    const begin = time.now();
    const left = [...people];
    const work = async () => {
      for (let user = left.pop(); user !== undefined; user = left.pop()) {
        const outcome = await chat.send(toPerson(user), card, `${round}.${user}`);
        if (outcome.kind !== 'retry-later') continue;
        await time.wait(outcome.afterMs);
        left.push(user);
      }
    };
    await time.until(Promise.all(Array.from({ length: 8 }, work)));
    return time.now() - begin;
  }

  const asked = (method: string) => allowances.get(method)?.asked ?? 0;
  return { workspace, sayToAll, asked };
}

const fewestFor = ({ perMinute, burst }: Rate) =>
  fewestMs(people.length, burst, [{ from: 0, perSecond: perMinute / 60 }]);

test('a thousand people are asked at about the pace Slack lets us, without a "too fast"', async () => {
  const { workspace, sayToAll, asked } = open();
  const first = await sayToAll('first');
  // The first time every conversation has to be opened, which Slack lets us do 50 times a minute.
  expect(fewestFor(rates['conversations.open']) / first).toBeGreaterThanOrEqual(0.97);
  const second = await sayToAll('second');
  expect(fewestFor(rates['chat.postMessage']) / second).toBeGreaterThanOrEqual(0.97);
  expect(asked('conversations.open')).toBe(people.length);
  expect(asked('chat.postMessage')).toBe(2 * people.length);
  expect(new Set(workspace.messages.map(({ metadata }) => JSON.stringify(metadata))).size).toBe(
    2 * people.length,
  );
  expect([first, second].map((ms) => Math.round(ms / 60_000))).toEqual([20, 3]);
});
