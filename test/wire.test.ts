import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openSqliteStore } from '../src/adapters/sqlite/open-sqlite-store';
import { readConfig } from '../src/config';
import { start } from '../src/wire';
import { openRecordingWebApi, type RecordingWebApi } from './adapters/slack/support/recording-web-api';
import { driveSlack, signingSecret } from './adapters/slack/support/signed-driver';

const key = Buffer.alloc(32, 7).toString('base64');
let folder: string;
let webApi: RecordingWebApi;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bandbreedte-wire-'));
  webApi = await openRecordingWebApi();
});
afterEach(async () => {
  await webApi.close();
  rmSync(folder, { recursive: true });
});

/** A port nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function inSlack() {
  const port = await freePort();
  const config = readConfig({
    ...{ STORE_URL: `file:${join(folder, 'live.db')}`, DATA_KEYS: `first:${key}` },
    ...{ SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: webApi.root },
    ...{ PORT: String(port), LOG_LEVEL: 'silent', PUBLIC_URL: 'https://bandbreedte.example.org' },
  });
  if (Array.isArray(config)) throw new Error(config.map(({ sentence }) => sentence).join(' '));
  if (config.kind !== 'live') throw new Error('It is a playground.');
  return { port, config };
}

test('a bot that Slack took out is not ready any more', async () => {
  const { port, config } = await inSlack();
  const running = await start(config);
  const root = `http://127.0.0.1:${port}`;
  expect((await fetch(`${root}/readyz`)).status).toBe(200);
  const slack = driveSlack(root, { now: () => Date.now() });
  await slack.event({
    ...{ type: 'event_callback', event_id: 'Ev1', team_id: 'T0NOORD01' },
    event: { type: 'app_uninstalled' },
  });
  expect((await fetch(`${root}/readyz`)).status).toBe(503);
  await running.stop();
});

test('a start that fails at its first look leaves nothing standing', async () => {
  const { port, config } = await inSlack();
  const file = join(folder, 'live.db');
  await openSqliteStore({ file, stamp: 'live', keys: config.dataKeys }).close();
  const database = new Database(file);
  // A row nobody wrote: the first look at what is due stumbles over it.
  database.exec("INSERT INTO due (tenant, team, wake_at) VALUES ('nobody', 'team-1', 1)");
  database.close();
  await expect(start(config)).rejects.toThrow(/tenant/);
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow('fetch failed');
  // The store is let go of as well.
  await openSqliteStore({ file, stamp: 'live', keys: config.dataKeys }).close();
});
