import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import Database from 'libsql';
import { z } from 'zod';
import { openDatabase } from '../../src/adapters/sqlite/database';
import type { SqliteStore } from '../../src/adapters/sqlite/sqlite-store';
import { submitCheckIn } from '../../src/application/submit-check-in';
import type { PersonId, TeamKey } from '../../src/domain/ids';
import { workplace } from '../adapters/slack/support/chat-in-noord';
import { moment } from '../application/support/set-clock';
import { foundOpen, tenant, worldAt } from './city';
import type { Measured, Size } from './figure';
import { median } from './latencies';
import { openOwnFile } from './own-file';

const perTeam = 13;
const teams = 20;
const least = 0.5;
const felt = ['too-full', 'manageable', 'room-left'] as const;
const friday = moment('2026-11-20 16:00');
const now = () => friday;
const sizes = z.array(z.object({ bytes: z.number() }));

interface Answerer {
  readonly team: TeamKey;
  readonly person: PersonId;
}

/** Answers stored one after the other by the use case, beside commits of as many bytes by the same library alone. */
export async function measureCheckIns({ rounds, pressesARound }: Size): Promise<Measured> {
  const own = openOwnFile();
  const answerers = await foundAnswerers(own.store);
  const bare = openBare();
  const ours: number[] = [];
  const theirs: number[] = [];
  let turn = 0;
  for (let nth = 0; nth <= rounds; nth += 1) {
    turn += 1;
    const mine = await perSecond(pressesARound, (one) => answer(own.store, answerers, one, turn));
    const [round, history] = meanBytes(own.file);
    const beside = await perSecond(pressesARound, async (one) => bare.commit(one, [round, history]));
    // The first round is to warm up.
    if (nth > 0) {
      ours.push(mine);
      theirs.push(beside);
    }
  }
  const [round, history] = meanBytes(own.file);
  bare.remove();
  await own.remove();
  const ratios = ours.map((one, nth) => one / (theirs[nth] ?? Number.NaN));
  const ratio = median(ratios);
  return {
    title: `Durable check-ins, one after the other, median of ${rounds} alternating rounds of ${pressesARound}`,
    ours: `the use case \`submitCheckIn\` on the SQLite store (sealed): ${teams * perTeam} people in ${teams} teams change their answer`,
    beside: `\`libsql\` alone, with the same settings, writing two rows of as many bytes (${round} and ${history}) in one commit`,
    figures: [
      { what: 'a second', ours: median(ours).toFixed(0), beside: median(theirs).toFixed(0) },
      {
        what: 'ratio in the same round, median',
        ours: ratio.toFixed(3),
        beside: '1',
        target: {
          says: `at least ${least}`,
          isMet: ratio >= least,
          because: 'A check-in checks the round and the own record before it writes them, and seals both.',
        },
      },
      {
        what: 'ratio, lowest and highest round',
        ours: `${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)}`,
        beside: '',
      },
    ],
    notes: ['One after the other, so one commit a check-in on both sides, on the disk before it counts.'],
  };
}

async function foundAnswerers(store: SqliteStore): Promise<readonly Answerer[]> {
  const world = worldAt(store, () => moment('2026-11-16 09:00'));
  const all: Answerer[] = [];
  for (let nth = 0; nth < teams; nth += 1) {
    const users = Array.from({ length: perTeam }, (_, place) => `U${nth}x${place}`);
    const team = await foundOpen(world, workplace, nth, users);
    const { team: known } = await store.read({ of: 'team', tenant, team: team.team }, ['team']);
    for (const { person } of known?.members ?? []) all.push({ team, person });
  }
  return all;
}

async function answer(
  store: SqliteStore,
  answerers: readonly Answerer[],
  nth: number,
  turn: number,
): Promise<void> {
  const one = answerers[nth % answerers.length];
  const said = felt[(turn + Math.floor(nth / answerers.length)) % felt.length];
  if (one === undefined || said === undefined) throw new Error('Nobody answers.');
  const desk = { store, clock: { now }, factors: [] };
  const { kind } = await submitCheckIn(desk, one.team, one.person, '2026-W47', { by: 'tap', felt: said });
  if (kind !== 'stored') throw new Error('An answer was not stored.');
}

/** How many bytes a sealed round and a sealed record of one's own take by now, on average. */
function meanBytes(file: string): readonly [round: number, history: number] {
  const reader = new Database(file, { readonly: true });
  const mean = (prefix: string): number => {
    const rows = reader.prepare('SELECT length(sealed) AS bytes FROM records WHERE name LIKE ?').all(prefix);
    const all = sizes.parse(rows);
    return Math.round(all.reduce((sum, { bytes }) => sum + bytes, 0) / all.length);
  };
  const found = [mean('round/%'), mean('own/%')] as const;
  reader.close();
  return found;
}

function openBare() {
  const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-bench-'));
  const database = openDatabase(join(folder, 'bare.db'), undefined);
  database.exec('CREATE TABLE bytes (name TEXT PRIMARY KEY, sealed BLOB NOT NULL) STRICT');
  const put = database.prepare(
    'INSERT INTO bytes (name, sealed) VALUES (?, ?) ON CONFLICT DO UPDATE SET sealed = excluded.sealed',
  );
  return {
    commit(nth: number, [round, history]: readonly [number, number]): void {
      database.exec('BEGIN IMMEDIATE');
      put.run(`round/${Math.floor(nth / perTeam) % teams}`, randomBytes(round));
      put.run(`own/${nth % (teams * perTeam)}`, randomBytes(history));
      database.exec('COMMIT');
    },
    remove(): void {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function perSecond(times: number, act: (nth: number) => Promise<void>): Promise<number> {
  const begin = performance.now();
  for (let nth = 0; nth < times; nth += 1) await act(nth);
  return (times / (performance.now() - begin)) * 1_000;
}
