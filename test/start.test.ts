import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openSqliteStore } from '../src/adapters/sqlite/open-sqlite-store';
import { playgroundKeys } from '../src/adapters/sqlite/playground-keys';

const root = join(__dirname, '..');
const hook = join(__dirname, 'support', 'typescript-hook.cjs');

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

let folder: string;
let file: string;
let started: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bandbreedte-start-'));
  file = join(folder, 'town.db');
  started = [];
});

afterEach(async () => {
  for (const child of started.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  )) {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
  rmSync(folder, { recursive: true });
});

/** Starts the real program in an empty folder, so that no `.env` of this machine is read. */
function start(environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(process.execPath, ['-r', hook, join(root, 'src', 'main.ts')], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      STORE_URL: `file:${file}`,
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...environment,
    },
  });
  started.push(child);
  return child;
}

async function ended(child: ChildProcess): Promise<Ended> {
  child.stdout?.resume();
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said: said.trim() };
}

async function address(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of child.stdout ?? []) {
    said += String(part);
    const found = /http:\/\/\S+/.exec(said)?.[0];
    if (found !== undefined) return found;
  }
  throw new Error(`It did not start: ${said}`);
}

function expectOneClearSentence({ said }: Ended): void {
  expect(said.split('\n')).toHaveLength(1);
  expect(said).toMatch(/^\S.* .*\.$/);
  expect(said).not.toMatch(/\bat .*:\d+:\d+/);
}

describe('npm start', () => {
  it('without any configuration serves the playground, and ends quietly when asked to', async () => {
    const child = start();
    const page = await fetch(await address(child));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Bandbreedte');
    const end = ended(child);
    child.kill('SIGTERM');
    expect(await end).toEqual({ code: 0, said: '' });
  });

  it('says in one sentence that another process listens on its port', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const bound = other.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    const end = await ended(start({ PORT: String(port) }));
    other.close();
    expect(end.code).toBe(1);
    expectOneClearSentence(end);
    expect(end.said).toContain(String(port));
  });

  it('refuses a second process on the same file', async () => {
    await address(start());
    const end = await ended(start());
    expect(end.code).toBe(1);
    expectOneClearSentence(end);
  });

  it('names every setting that is wrong at once, and stops with 78', async () => {
    const end = await ended(start({ PORT: 'many', DEFAULT_LOCALE: 'fy', SLACK_BOT_TOKEN: 'xoxb-1' }));
    expect(end.code).toBe(78);
    expect(end.said).toContain('PORT');
    expect(end.said).toContain('DEFAULT_LOCALE');
    expect(end.said).toContain('SLACK_SIGNING_SECRET');
    expect(end.said).not.toContain('xoxb-1');
  });

  it('never starts for Teams without an app id, and stops with 78', async () => {
    const end = await ended(
      start({
        MicrosoftAppTenantId: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
        MicrosoftAppPassword: 'Q#secret',
        DATA_KEYS: `first:${Buffer.alloc(32, 7).toString('base64')}`,
      }),
    );
    expect(end).toEqual({ code: 78, said: 'MicrosoftAppId is missing: Teams cannot start without it.' });
  });

  it('never turns a live store into a playground', async () => {
    await openSqliteStore({ file, stamp: 'live', keys: playgroundKeys(file) }).close();
    const end = await ended(start());
    expect(end.code).toBe(78);
    expectOneClearSentence(end);
  });

  it('refuses a store of a newer version', async () => {
    await openSqliteStore({ file, stamp: 'playground', keys: playgroundKeys(file) }).close();
    const database = new Database(file);
    database.exec('UPDATE meta SET schema_version = 99');
    database.close();
    const end = await ended(start());
    expect(end.code).toBe(78);
    expectOneClearSentence(end);
  });

  it('refuses a key that does not fit', async () => {
    await openSqliteStore({ file, stamp: 'playground', keys: playgroundKeys(file) }).close();
    writeFileSync(`${file}.key`, `${Buffer.alloc(32, 7).toString('base64')}\n`);
    const end = await ended(start());
    expect(end.code).toBe(78);
    expectOneClearSentence(end);
    expect(end.said).toContain(`Put back the ${file}.key`);
    expect(end.said).not.toContain('DATA_KEYS');
  });

  it('names the key file that is gone, and makes no other in its place', async () => {
    await openSqliteStore({ file, stamp: 'playground', keys: playgroundKeys(file) }).close();
    rmSync(`${file}.key`);
    const end = await ended(start());
    expect(end.code).toBe(78);
    expectOneClearSentence(end);
    expect(end.said).toContain(`Put ${file}.key back`);
    expect(end.said).not.toContain('DATA_KEYS');
    expect(existsSync(`${file}.key`)).toBe(false);
  });

  it('refuses a folder it cannot write in', async () => {
    const end = await ended(start({ STORE_URL: 'file:/proc/town/town.db' }));
    expect(end.code).toBe(78);
    expectOneClearSentence(end);
  });
});
