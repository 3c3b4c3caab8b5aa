import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { createWorkspace, type Workspace } from '../adapters/slack/support/workspace';
import { type Allowance, createAllowance } from '../support/allowance';
import { answerQuestions } from './second-process';

const question = z.discriminatedUnion('ask', [
  z.object({
    ask: z.literal('open'),
    users: z.array(z.string()),
    shiftMs: z.number(),
    /** The bucket of `chat.postMessage`, full at the beginning; everything else is let through. */
    perSecond: z.number(),
  }),
  z.object({ ask: z.literal('refill') }),
  z.object({ ask: z.literal('posts') }),
  z.object({ ask: z.literal('answers') }),
]);

interface Posting {
  requests: number;
  tooFast: number;
  lastAt: number;
  readonly allowance: Allowance;
  readonly times: Map<string, number>;
}

let workspace: Workspace | undefined;
let posting: Posting | undefined;
let perSecond = 0;
let replaced = 0;
let other = 0;

function refill(): void {
  const allowance = createAllowance({ now: () => Date.now() }, perSecond, [{ from: 0, perSecond }]);
  posting = { requests: 0, tooFast: 0, lastAt: 0, allowance, times: new Map() };
}

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request);
  const { url = '' } = request;
  if (!url.startsWith('/api/')) {
    if (body.includes('"replace_original":true')) replaced += 1;
    else other += 1;
    response.end('ok');
    return;
  }
  const method = url.slice('/api/'.length);
  if (method === 'chat.postMessage' && posting !== undefined && !post(posting, body)) {
    response.writeHead(429, { 'retry-after': '1' }).end('{"ok":false,"error":"ratelimited"}');
    return;
  }
  const answer = workspace?.answer(method, Object.fromEntries(new URLSearchParams(body))) ?? {};
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ok: !('error' in answer), ...answer }));
}

/** Whether the bucket lets a message through. */
function post(into: Posting, body: string): boolean {
  into.requests += 1;
  if (into.allowance.take().kind === 'too-fast') {
    into.tooFast += 1;
    return false;
  }
  const said = new URLSearchParams(body).get('metadata') ?? body;
  into.times.set(said, (into.times.get(said) ?? 0) + 1);
  into.lastAt = Date.now();
  return true;
}

answerQuestions(question, async (asked): Promise<unknown> => {
  switch (asked.ask) {
    case 'open': {
      workspace = createWorkspace({ now: () => Date.now() + asked.shiftMs }, asked.users);
      ({ perSecond } = asked);
      refill();
      const server = createServer((request, response) => void take(request, response));
      server.keepAliveTimeout = 60_000;
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      return { port: typeof address === 'object' ? address?.port : undefined };
    }
    case 'refill':
      refill();
      return null;
    case 'posts': {
      const times = [...(posting?.times.values() ?? [])];
      const doubled = times.filter((many) => many > 1).length;
      return { ...posting, allowance: undefined, times: undefined, different: times.length, doubled };
    }
    case 'answers':
      return { replaced, other };
  }
});
