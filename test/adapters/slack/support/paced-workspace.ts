import { createMemoryPacer } from '../../../../src/adapters/pacing/memory-pacer';
import { rates } from '../../../../src/adapters/slack/rates';
import { createWebClient } from '../../../../src/adapters/slack/web-client';
import { type Allowance, createAllowance } from '../../../support/allowance';
import { captureLog } from '../../../support/captured-log';
import { createTimeline } from '../../../support/timeline';
import { createWorkspace } from './workspace';

/** A workspace that lets through exactly what we take it to let through, and a pacer in earnest on the same clock. */
export function openPaced(people: readonly string[]) {
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
      const answer = workspace.answer(method, Object.fromEntries(new URLSearchParams(body)));
      return Response.json({ ok: !('error' in answer), ...answer });
    },
  });
  const pacer = createMemoryPacer({ clock: time, wait: time.wait });
  const asked = (method: string) => allowances.get(method)?.asked ?? 0;
  return { time, workspace, client, pacer, asked };
}
