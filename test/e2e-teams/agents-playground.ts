// Microsoft licenses the Microsoft 365 Agents Playground for evaluation only: it is installed outside the repository by
// whoever starts this by hand, and is no dependency, in no image and not in CI. Its README, its --help and its page are
// all that is used here.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Between } from './between';
import { townSeenBy } from './town';

const version = '0.2.28';

/** Installs the playground into a folder, unless it is there; gives the path of its command. */
export function installPlayground(folder: string): string {
  const command = join(folder, 'node_modules', '.bin', 'agentsplayground');
  if (existsSync(command)) return command;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const named = `@microsoft/m365agentsplayground@${version}`;
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', named], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The Agents Playground could not be installed: ${stderr}`);
  return command;
}

/** A playground that runs for one person. */
export interface Playground {
  readonly url: string;
  stop(): Promise<void>;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return port;
}

/** Waits until a process says something that fits; throws with what it said when it ends first. */
export async function untilItSays(child: ChildProcess, words: RegExp): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (part: unknown) => {
      said += String(part);
      if (words.test(said)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
}

/** Ends a process that was started here, and waits until it has ended. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await gone;
}

/** Starts a playground for one person of the town, on this machine only. */
export async function startPlayground(
  command: string,
  folder: string,
  givenName: string,
  between: Between,
): Promise<Playground> {
  const own = join(folder, givenName.toLowerCase());
  mkdirSync(own, { recursive: true });
  const config = join(own, '.m365agentsplayground.yml');
  // JSON is YAML.
  writeFileSync(config, JSON.stringify(townSeenBy(givenName), null, 2));
  const port = await freePort();
  between.playgroundIs(port);
  const child = spawn(
    process.execPath,
    [
      ...['-r', join(__dirname, 'loopback-only.cjs'), command, 'start', '--disable-telemetry'],
      ...['-e', between.messagesUrl, '-c', 'msteams', '-p', String(port)],
      ...['--service-url', between.serviceUrl],
    ],
    {
      cwd: own,
      env: {
        PATH: process.env['PATH'],
        HOME: own,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
        M365_AGENTS_PLAYGROUND_LOGFILE: join(own, 'playground.log'),
      },
    },
  );
  await untilItSays(child, /Listening on/);
  return { url: `http://127.0.0.1:${port}/`, stop: () => end(child) };
}
