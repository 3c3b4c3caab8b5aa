import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type Allowance, createAllowance } from '../support/allowance';
import { answerQuestions } from './second-process';

const question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('open') }),
  /** A full bucket for posts (updates are let through); when it is empty, whether the answer says after how long to come again. */
  z.object({ ask: z.literal('refill'), perSecond: z.number(), saysWhen: z.boolean() }),
  z.object({ ask: z.literal('posts') }),
  z.object({ ask: z.literal('updates') }),
]);

interface Posting {
  requests: number;
  tooFast: number;
  lastAt: number;
  readonly saysWhen: boolean;
  readonly allowance: Allowance;
  readonly times: Map<string, number>;
}

let posting: Posting | undefined;
let updates = 0;

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await text(request);
  response.setHeader('content-type', 'application/json');
  const { url = '' } = request;
  // The SDK answers an activity it made up itself, and so names one in the address.
  const [conversation = ''] = url.split('/activities');
  if (request.method === 'PUT' && conversation !== url) {
    updates += 1;
    response.end(JSON.stringify({ id: url.split('/').at(-1) }));
    return;
  }
  if (posting === undefined || request.method !== 'POST' || conversation === url) {
    response.writeHead(404).end('{"error":{"code":"NotFound"}}');
    return;
  }
  posting.requests += 1;
  if (posting.allowance.take().kind === 'too-fast') {
    posting.tooFast += 1;
    if (posting.saysWhen) response.setHeader('retry-after', '1');
    response.writeHead(429).end('{"error":{"code":"Throttled"}}');
    return;
  }
  // Everybody is sent one message, so a conversation names it.
  posting.times.set(conversation, (posting.times.get(conversation) ?? 0) + 1);
  posting.lastAt = Date.now();
  response.writeHead(201).end(JSON.stringify({ id: String(posting.requests) }));
}

answerQuestions(question, async (asked): Promise<unknown> => {
  switch (asked.ask) {
    case 'open': {
      const server = createServer((request, response) => void take(request, response));
      server.keepAliveTimeout = 60_000;
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      return { port: typeof address === 'object' ? address?.port : undefined };
    }
    case 'refill': {
      const { perSecond, saysWhen } = asked;
      const allowance = createAllowance({ now: () => Date.now() }, perSecond, [{ from: 0, perSecond }]);
      posting = { requests: 0, tooFast: 0, lastAt: 0, saysWhen, allowance, times: new Map() };
      return null;
    }
    case 'posts': {
      const times = [...(posting?.times.values() ?? [])];
      const doubled = times.filter((many) => many > 1).length;
      return { ...posting, allowance: undefined, times: undefined, different: times.length, doubled };
    }
    case 'updates':
      return { updates };
  }
});
