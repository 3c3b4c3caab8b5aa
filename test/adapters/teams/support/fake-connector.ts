import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { type Answer, type Asked, type Conversations, createConversations, refused } from './conversations';

/** One call as it came in. */
export interface Call extends Asked {
  readonly headers: IncomingHttpHeaders;
  /** Counted from one, of all calls. */
  readonly nth: number;
}

/** What becomes of a call: done and answered, or something of what networks and platforms do. */
export type Fate =
  | { readonly is: 'answered' }
  /** Done or not, and then an answer that tells nothing, or none. */
  | {
      readonly is: 'lost';
      readonly done: boolean;
      readonly how: 500 | 502 | 503 | 504 | 'reset' | 'hang' | 'html';
    }
  /** Not done: this status and code, and this header when there is one. */
  | { readonly is: 'refused'; readonly status: number; readonly code?: string; readonly retryAfter?: string };

/** A connector service that does what a test tells it, over real HTTP on this machine. */
export interface FakeConnector {
  /** What activities would name as their `serviceUrl`. */
  readonly url: string;
  readonly conversations: Conversations;
  readonly calls: readonly Call[];
  fateOf: (call: Call) => Fate;
  close(): Promise<void>;
}

/** Starts a connector for a tenant with these people, by first name. */
export async function startConnector(
  names: readonly string[],
  clock = { now: () => Date.now() },
): Promise<FakeConnector> {
  const conversations = createConversations(clock, names);
  const calls: Call[] = [];

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://localhost');
    const said = await text(request);
    const { method = '', headers } = request;
    const body: unknown = said === '' ? undefined : JSON.parse(said);
    const path = url.pathname.replace('/teams', '');
    const call = { method, headers, path, query: url.searchParams, body, nth: calls.length + 1 };
    calls.push(call);
    const fate = running.fateOf(call);
    switch (fate.is) {
      case 'answered':
        return json(request, response, conversations.answer(call));
      case 'refused': {
        const { status, code = 'ServiceError', retryAfter } = fate;
        if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
        return json(request, response, refused(status, code));
      }
      case 'lost':
        if (fate.done) conversations.answer(call);
        return lose(request, response, fate.how);
    }
  }

  const server = createServer((request, response) => void take(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');

  const running: FakeConnector = {
    url: `http://127.0.0.1:${address.port}/teams/`,
    conversations,
    calls,
    fateOf: () => ({ is: 'answered' }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return running;
}

function lose(
  request: IncomingMessage,
  response: ServerResponse,
  how: Extract<Fate, { is: 'lost' }>['how'],
): void {
  switch (how) {
    case 'reset':
      request.socket.destroy();
      return;
    case 'hang':
      return;
    case 'html':
      return void response.writeHead(200).end('<html><body>Log in to the network of Noord</body></html>');
    default:
      return void response.writeHead(how).end('oops');
  }
}

/** Packed for whoever says that they can unpack, as servers do. */
function json(request: IncomingMessage, response: ServerResponse, { status, body }: Answer): void {
  const text = JSON.stringify(body);
  response.setHeader('content-type', 'application/json');
  if (/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
    response.writeHead(status, { 'content-encoding': 'gzip' }).end(gzipSync(text));
  } else {
    response.writeHead(status).end(text);
  }
}
