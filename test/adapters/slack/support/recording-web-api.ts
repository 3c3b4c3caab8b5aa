import { once } from 'node:events';
import express from 'express';
import { z } from 'zod';

/** Something that was asked of Slack: a method of the Web API, or `respond` for an address that takes answers. */
export interface Asked {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A stand-in for Slack's Web API on this machine: it remembers what it was asked, and says yes until told otherwise. */
export interface RecordingWebApi {
  readonly root: string;
  readonly asked: readonly Asked[];
  /** An address that takes answers, as an interaction carries one. */
  responseUrl(name?: string): string;
  /** What the token may do, as every answer says it; unsaid until told. */
  grant(scopes: readonly string[]): void;
  /** What a method answers from now on; `respond` takes a status. */
  refuse(method: string, how: string | number): void;
  /** Begins to remember anew. */
  forget(): void;
  close(): Promise<void>;
}

/** Whose token this is, as `auth.test` says it. */
export const whoWeAre = { team_id: 'T0NOORD01', user_id: 'U0BANDBRD', bot_id: 'B0BANDBRD' } as const;

const object = z.record(z.string(), z.unknown());

function readArgs(text: string, type: string | undefined): Asked['args'] {
  if (type?.startsWith('application/json') === true) return object.parse(JSON.parse(text));
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [
      name,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}

/** Starts the stand-in. */
export async function openRecordingWebApi(): Promise<RecordingWebApi> {
  const asked: Asked[] = [];
  let granted: readonly string[] | undefined;
  const refusals = new Map<string, string | number>();
  const app = express();
  app.use(express.text({ type: () => true, limit: '1mb' }));
  app.use((request, response) => {
    const [, place = '', method = ''] = request.url.split('/');
    const what = place === 'api' ? method : 'respond';
    asked.push({ method: what, args: readArgs(String(request.body), request.headers['content-type']) });
    const refusal = refusals.get(what);
    const status = typeof refusal === 'number' ? refusal : 200;
    const answer = typeof refusal === 'string' ? { ok: false, error: refusal } : { ok: true, ...whoWeAre };
    if (granted !== undefined) response.setHeader('x-oauth-scopes', granted.join(','));
    response.status(status).json(answer);
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const root = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    root: `${root}/api/`,
    asked,
    responseUrl: (name = 'first') => `${root}/actions/T0NOORD01/${name}`,
    grant(scopes) {
      granted = scopes;
    },
    refuse: (method, how) => void refusals.set(method, how),
    forget() {
      asked.length = 0;
      refusals.clear();
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
