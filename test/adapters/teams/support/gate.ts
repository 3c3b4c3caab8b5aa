import { once } from 'node:events';
import express from 'express';
import type { Ear } from '../../../../src/adapters/http/ear';
import type { Hear } from '../../../../src/adapters/teams/reply';
import { openTeamsEar, type TeamsHearing } from '../../../../src/adapters/teams/teams-ear';
import type { Clock } from '../../../../src/ports/clock';
import { type CapturedLog, captureLog } from '../../../support/captured-log';
import { doneInMemory } from '../../../support/done-in-memory';
import { appId, issuer, type LocalIssuer, serviceUrl, startIssuer } from './local-issuer';

export const tenant = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';

/** What was answered to a request. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** A bot's ear on this machine, and an issuer whose tokens it takes. */
export interface Gate {
  readonly url: string;
  readonly ear: Ear;
  readonly issuer: LocalIssuer;
  readonly log: CapturedLog;
  /** Everything that was let in. */
  readonly heard: unknown[];
  post(body: string | Readonly<Record<string, unknown>>, authorization?: string): Promise<Answered>;
  close(): Promise<void>;
}

/** A message as Teams sends it, but for the wish. */
export function message(wish: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    ...{ type: 'message', id: '1732200000001', channelId: 'msteams', serviceUrl, text: 'hulp' },
    from: { id: '29:1anna', aadObjectId: '00000000-0000-4000-8000-000000000001' },
    recipient: { id: `28:${appId}` },
    conversation: { id: 'a:1private', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    ...wish,
  };
}

/** Opens an ear that hears what the test says. */
export async function openGate(
  clock: Clock,
  hear: Hear = async () => ({ kind: 'taken' }),
  changes: Partial<TeamsHearing> = {},
): Promise<Gate> {
  const log = captureLog();
  const local = await startIssuer(clock);
  const heard: unknown[] = [];
  const app = express();
  const { metadataUrl } = local;
  const ear = openTeamsEar({
    ...{
      auth: { appId },
      cloud: { issuer, metadataUrl },
      allowedTenants: [tenant],
      serviceHosts: [],
      clock,
      log,
      doneBefore: doneInMemory(),
      secrets: { digest: (text) => `digest of ${text}` },
    },
    hear: async (activity) => {
      heard.push(activity);
      return hear(activity);
    },
    ...changes,
  });
  ear.mount(app);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}/api/messages`;
  return {
    ...{ url, ear, issuer: local, log, heard },
    async post(body, authorization = `Bearer ${local.token()}`) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization !== '' && { authorization }) },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: response.status, text: await response.text() };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await local.close();
    },
  };
}
