import { closeSync, fdatasyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { median } from './latencies';

const manifest = z.object({ version: z.string() });
const packages = ['@slack/bolt', '@slack/web-api', 'botbuilder', 'libsql', 'zod', 'express', 'pino'];

/** Milliseconds in which the disk under a folder says that 8 kB are safe, the middle one of 201: no commit of its own is faster. */
export function diskSyncMs(where: string): number {
  const folder = mkdtempSync(join(where, 'bandbreedte-disk-'));
  const file = openSync(join(folder, 'written'), 'w');
  const page = Buffer.alloc(8_192);
  const times: number[] = [];
  for (let nth = 0; nth < 301; nth += 1) {
    const begin = performance.now();
    writeSync(file, page, 0, page.length, (nth % 100) * page.length);
    fdatasyncSync(file);
    // A write-ahead log is written over and over: the first hundred make the file grow, which takes longer.
    if (nth >= 100) times.push(performance.now() - begin);
  }
  closeSync(file);
  rmSync(folder, { recursive: true });
  return median(times);
}

/** This machine and what runs on it, a line each. */
export function machineLines(): readonly string[] {
  const [cpu] = cpus();
  const versions = packages.map((name) => {
    const file = join(__dirname, '../../node_modules', name, 'package.json');
    return `${name} ${manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).version}`;
  });
  return [
    `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    `Node.js ${process.versions.node}; ${versions.join(', ')}`,
  ];
}

/** How many processes waited for a core in the last minute, on average. */
export function busyness(): number {
  return loadavg()[0] ?? 0;
}
