import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium } from 'playwright-core';
import type { Figure, Measured, Size } from './figure';
import { median } from './latencies';

const root = join(__dirname, '..', '..');
const browserPath = '/usr/bin/chromium';
const readyWithin = 1_500;
const cardWithin = 2_000;

/** How long somebody waits who types `npm start` on an installed tree, and who opens the page. */
export async function measureFirstLook({ rounds }: Size): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-bench-'));
  const ready: number[] = [];
  const cards: number[] = [];
  for (let nth = 0; nth < rounds; nth += 1) {
    const begin = performance.now();
    const started = startPlayground(join(folder, `town-${nth}.db`));
    const address = await addressOf(started);
    ready.push(performance.now() - begin);
    if (existsSync(browserPath)) cards.push(await untilCard(address));
    await end(started);
  }
  rmSync(folder, { recursive: true });
  return {
    title: `The playground for who comes first, median of ${rounds}`,
    ours: '`npm start` with an empty folder: it builds, makes the municipality and listens; then the page in a new headless Chromium profile',
    beside: 'nothing; these are times of this machine',
    figures: [
      limited(
        'from `npm start` to ready, ms',
        ready,
        readyWithin,
        'Starting npm and the compiler, which looks whether anything was changed, is part of it: nobody runs what is older than the source.',
      ),
      ...(cards.length === 0
        ? []
        : [limited('from opening the page to the first card, ms', cards, cardWithin, '')]),
    ],
    notes: cards.length === 0 ? [`Without ${browserPath} no page was opened.`] : [],
  };
}

function limited(what: string, times: readonly number[], most: number, because: string): Figure {
  const ms = median(times);
  const target = { says: `under ${most}`, isMet: ms < most, because };
  return { what, ours: ms.toFixed(0), beside: '', target };
}

/** In a process group of its own: npm passes no signal on to what it starts. */
function startPlayground(file: string): ChildProcess {
  return spawn('npm', ['start', '--silent'], {
    cwd: root,
    detached: true,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      STORE_URL: `file:${file}`,
      PORT: '0',
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of stdout ?? []) {
    said += String(part);
    const found = /http:\/\/\S+/.exec(said)?.[0];
    if (found !== undefined) return found;
  }
  throw new Error(`It did not start: ${said}`);
}

async function end(started: ChildProcess): Promise<void> {
  const gone = once(started, 'exit');
  if (started.pid !== undefined) process.kill(-started.pid, 'SIGTERM');
  await gone;
}

async function untilCard(address: string): Promise<number> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  const begin = performance.now();
  await page.goto(address);
  await page.locator('.card').first().waitFor();
  const ms = performance.now() - begin;
  await browser.close();
  return ms;
}
