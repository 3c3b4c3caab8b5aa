// Plays a practice week in Teams as far as a machine without Teams can: npm run e2e:teams [-- <folder for the pictures>]
// It uses the Microsoft 365 Agents Playground, whose licence allows evaluation only: started by hand, never in CI.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { end, freePort, installPlayground, startPlayground, untilItSays } from './agents-playground';
import { standBetween } from './between';
import { takeSeat } from './seat';
import { playWeek } from './week';

const root = join(__dirname, '..', '..');
const players = ['Karin', 'Anna', 'Bert'] as const;

/** Starts the bot as it would run, on a new file; nobody's identity is checked, so on this machine only. */
async function startBot(
  folder: string,
  port: number,
  serviceHosts: readonly string[],
): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['-r', join(root, 'test', 'support', 'typescript-hook.cjs'), join(root, 'src', 'main.ts')],
    {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        PORT: String(port),
        STORE_URL: `file:${join(folder, 'week.db')}`,
        DATA_KEYS: `first:${randomBytes(32).toString('base64')}`,
        TEAMS_AUTH: 'off',
        TEAMS_SERVICE_HOSTS: serviceHosts.join(','),
      },
    },
  );
  await untilItSays(child, /listens on/);
  child.stderr?.on('data', (part: unknown) => process.stderr.write(String(part)));
  return child;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-e2e-teams-'));
  const pictures = resolve(process.argv[2] ?? join(folder, 'pictures'));
  mkdirSync(pictures, { recursive: true });
  const command = installPlayground(join(tmpdir(), 'bandbreedte-agents-playground-0.2.28'));
  const stops: (() => Promise<unknown>)[] = [];
  let at = 'start';
  const step = (name: string) => {
    at = name;
    process.stdout.write(`${name}\n`);
  };
  try {
    const port = await freePort();
    const betweens = [];
    for (const _player of players) {
      const between = await standBetween(`http://127.0.0.1:${port}/api/messages`);
      betweens.push(between);
      stops.push(() => between.close());
    }
    const bot = await startBot(
      folder,
      port,
      betweens.map(({ serviceUrl }) => new URL(serviceUrl).host),
    );
    stops.push(() => end(bot));
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
      ],
    });
    stops.push(() => browser.close());
    const seats = [];
    for (const [index, player] of players.entries()) {
      const between = betweens[index];
      if (between === undefined) throw new Error(`${player} has no way to the bot.`);
      const playground = await startPlayground(command, folder, player, between);
      stops.push(() => playground.stop());
      seats.push(await takeSeat(browser, player, playground, between, pictures));
    }
    const [karin, anna, bert] = seats;
    if (karin === undefined || anna === undefined || bert === undefined) throw new Error('A seat is empty.');
    try {
      await playWeek({ karin, anna, bert, folder: pictures, step });
      process.stdout.write('the week was played\n');
    } catch (error) {
      process.exitCode = 1;
      process.stdout.write(`stumbled at "${at}": ${error instanceof Error ? error.message : 'unknown'}\n`);
      for (const seat of seats) await seat.picture('stumbled');
    }
    for (const trouble of [...betweens, ...seats].flatMap(({ troubles }) => troubles))
      process.stdout.write(`trouble: ${trouble}\n`);
    process.stdout.write(`pictures: ${pictures}\n`);
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'an unknown fault'}\n`);
  process.exitCode = 1;
});
