import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import { day, hour, minute } from '../../src/domain/time';
import { workplace } from '../adapters/slack/support/chat-in-noord';
import { begin, foundOpen, worldAt } from './city';
import type { Measured, Size } from './figure';
import { median } from './latencies';
import { startProcess } from './second-process';

const due = 10;
const perTeam = 6;
const most = 1.2;
const apart = 10 * minute;
const ticked = z.object({ ms: z.number(), sent: z.number(), megabytes: z.number() });

/** Ticks over many teams of which ten are due, beside ticks over few of which ten are due. */
export async function measureTicks({ messages, rounds }: Size): Promise<Measured> {
  const many = await openTown(messages * 10, rounds + 1);
  const few = await openTown(100, rounds + 1);
  const [ours, theirs]: [number[], number[]] = [[], []];
  let megabytes = 0;
  for (let nth = 0; nth <= rounds; nth += 1) {
    const [mine, beside] = [await many.tick(nth), await few.tick(nth)];
    megabytes = mine.megabytes;
    // The first tick is to warm up.
    if (nth === 0) continue;
    ours.push(mine.ms);
    theirs.push(beside.ms);
  }
  await Promise.all([many.remove(), few.remove()]);
  const ratio = median(ours) / median(theirs);
  return {
    title: `One tick of which ${due} teams are due, median of ${rounds}`,
    ours: `${many.teams} teams of ${perTeam} in one store; in the teams that are due everybody is asked`,
    beside: `${few.teams} teams`,
    figures: [
      {
        what: 'a tick and what follows from it, ms',
        ours: median(ours).toFixed(1),
        beside: median(theirs).toFixed(1),
      },
      {
        what: 'ratio of these',
        ours: ratio.toFixed(2),
        beside: '1',
        target: {
          says: `at most ${most}`,
          isMet: ratio <= most,
          because: 'A larger file has a deeper tree, and less of it is in memory already.',
        },
      },
      { what: 'memory of the process (RSS), MB', ours: megabytes.toFixed(0), beside: '' },
    ],
    notes: ['The platform of this measurement takes everything at once.'],
  };
}

async function openTown(teams: number, rounds: number) {
  const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-bench-'));
  const file = join(folder, 'town.db');
  const key = randomBytes(32);
  const keys = [{ id: 'one', key }];
  const store = openSqliteStore({ file, stamp: 'live', keys });
  const world = worldAt(store, () => begin - hour);
  for (let nth = 0; nth < teams; nth += 1) {
    const users = Array.from({ length: perTeam }, (_, place) => `U${nth}x${place}`);
    const team = await foundOpen(world, workplace, nth, users);
    await store.postpone(
      team,
      await store.wakeOf(team),
      begin + (nth < rounds * due ? Math.floor(nth / due) * apart : day),
    );
  }
  await store.close();
  const process = startProcess('ticking-process.ts');
  await process.ask({ ask: 'open', file, key: key.toString('hex') }, z.null());
  return {
    teams,
    async tick(nth: number) {
      const told = await process.ask({ ask: 'tick', at: begin + nth * apart }, ticked);
      if (told.sent !== due * perTeam) throw new Error(`${told.sent} were asked.`);
      return told;
    },
    async remove() {
      await process.ask({ ask: 'close' }, z.null());
      await process.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
