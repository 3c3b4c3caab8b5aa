import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { town } from './slack-town';
import type { SlackWorkspace } from './slack-workspace';

/** A workspace as Slack offers one: the Web API, and addresses that take answers, over HTTP on this machine. */
export interface WebApi {
  /** The root to give a client. */
  readonly root: string;
  /** The whole address behind a name that a press carried. */
  responseUrl(address: string): string;
  close(): Promise<void>;
}

/** The arguments that are JSON within a form. */
const inJson: readonly string[] = ['blocks', 'files', 'metadata', 'view'];

function argsOf(form: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...new URLSearchParams(form)].map(([name, value]) => [
      name,
      inJson.includes(name) ? JSON.parse(value) : value,
    ]),
  );
}

/** Opens the doors of a workspace. */
export async function openWebApi(workspace: SlackWorkspace): Promise<WebApi> {
  async function take(request: IncomingMessage) {
    const [, place, ...rest] = (request.url ?? '').split('/');
    const bytes = await buffer(request);
    if (place === 'upload') return { status: workspace.receive(rest[0] ?? '', bytes.length), body: 'OK' };
    const body = bytes.toString();
    if (place === 'actions')
      return { status: workspace.respond(rest[1] ?? '', JSON.parse(body)), body: 'ok' };
    const answer = workspace.answer(rest[0] ?? '', argsOf(body));
    return { status: 200, body: JSON.stringify({ ok: !('error' in answer), ...answer }) };
  }
  const server = createServer((request, response) => {
    take(request).then(
      ({ status, body }) => response.writeHead(status).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  workspace.filesComeTo(origin);
  return {
    root: `${origin}/api/`,
    responseUrl: (name) => `${origin}/actions/${town.team}/${name}/scrubbed`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
