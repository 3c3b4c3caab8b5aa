import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Arguments, createWorkspace, type Workspace } from './workspace';

/** One call as it came in. */
export interface Call {
  readonly method: string;
  readonly args: Arguments;
  /** Counted from one, of calls of this method. */
  readonly nth: number;
}

/** What becomes of a call: done and answered, or something of what networks and platforms do. */
export type Fate =
  | { readonly is: 'answered' }
  /** Done or not, and then an answer that tells nothing. */
  | { readonly is: 'lost'; readonly done: boolean; readonly how: 'status-500' | 'reset' | 'hang' | 'html' }
  /** Answered 504, and done only when the test says so. */
  | { readonly is: 'late' }
  /** 429 with this header, or none. */
  | { readonly is: 'too-fast'; readonly retryAfter?: string }
  /** 200, and a word of Slack's. */
  | { readonly is: 'refused'; readonly error: string }
  | { readonly is: 'status'; readonly status: number };

/** A Slack that does what a test tells it, over real HTTP on this machine. */
export interface WebApiServer {
  /** The root to give a client. */
  readonly url: string;
  readonly workspace: Workspace;
  readonly calls: readonly Call[];
  fateOf: (call: Call) => Fate;
  /** What the token may do, said in a header of every answer; left out by what is not quite Slack. */
  scopes?: readonly string[];
  /** What was answered "late" is done now. */
  letLateArrive(): void;
  close(): Promise<void>;
}

/** Starts a server for a workspace with these people. */
export async function startWebApi(
  people: readonly string[],
  clock = { now: () => Date.now() },
): Promise<WebApiServer> {
  const workspace = createWorkspace(clock, people);
  const calls: Call[] = [];
  let late: Call[] = [];

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = (request.url ?? '').replace('/api/', '');
    const args = Object.fromEntries(new URLSearchParams(await text(request)));
    const nth = calls.filter((one) => one.method === method).length + 1;
    const call = { method, args, nth };
    calls.push(call);
    const fate = running.fateOf(call);
    const answer = () => workspace.answer(method, args);
    switch (fate.is) {
      case 'answered':
        if (running.scopes !== undefined) response.setHeader('x-oauth-scopes', running.scopes.join(','));
        return json(response, answer());
      case 'refused':
        return json(response, { error: fate.error });
      case 'status':
        return end(response, fate.status, '');
      case 'too-fast':
        if (fate.retryAfter !== undefined) response.setHeader('retry-after', fate.retryAfter);
        return end(response, 429, '{"ok":false,"error":"ratelimited"}');
      case 'late':
        late.push(call);
        return end(response, 504, 'gateway time-out');
      case 'lost':
        if (fate.done) answer();
        return lose(request, response, fate.how);
    }
  }

  const server = createServer((request, response) => void take(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');

  const running: WebApiServer = {
    url: `http://127.0.0.1:${address.port}/api/`,
    workspace,
    calls,
    fateOf: () => ({ is: 'answered' }),
    letLateArrive() {
      for (const { method, args } of late) workspace.answer(method, args);
      late = [];
    },
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
    case 'status-500':
      return end(response, 500, 'oops');
    case 'html':
      return end(response, 200, '<html><body>Log in to the network of Noord</body></html>');
    case 'reset':
      request.socket.destroy();
      return;
    case 'hang':
      return;
  }
}

function json(response: ServerResponse, answer: Readonly<Record<string, unknown>>): void {
  end(response, 200, JSON.stringify({ ok: !('error' in answer), ...answer }));
}

function end(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status).end(body);
}
