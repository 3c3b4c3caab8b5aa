import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPictures } from '../../src/adapters/drawing/resvg-pictures';
import { createHolidays } from '../../src/adapters/holidays/date-holidays';
import { createMemoryQueue } from '../../src/adapters/memory-queue/memory-queue';
import { createSecrets } from '../../src/adapters/secrets/keyed-digests';
import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import type { SqliteStore } from '../../src/adapters/sqlite/sqlite-store';
import { randomIds } from '../../src/adapters/system/random-ids';
import { findPerson } from '../../src/application/find-person';
import { foundTeam, type PersonPlan } from '../../src/application/found-team';
import { teamScope } from '../../src/application/setting';
import type { World } from '../../src/application/world';
import type { TeamKey, Workplace } from '../../src/domain/ids';
import type { Instant } from '../../src/domain/time';
import { put } from '../../src/ports/store';
import { plan, takesPart, times, week } from '../application/support/noord';
import { moment } from '../application/support/set-clock';
import { captureLog } from '../support/captured-log';
import type { Presser } from './signed-press';

/** A Friday afternoon on which everybody is to be asked, and everybody may answer. */
export const begin = moment('2026-11-20 15:00');
export const tenant = 'tenant-municipality';

/** A database file of its own, and what opens it. */
export interface City {
  readonly file: string;
  readonly key: string;
  /** Everybody, as their workplace knows them. */
  readonly users: readonly string[];
  /** Those whose question went out before, and who may press. */
  readonly pressers: readonly Presser[];
  /** Opens the file anew, and counts how many of these stand in the round as somebody's answer, and how many answers there are. */
  standing(
    felt: Readonly<Record<string, string>>,
  ): Promise<{ readonly asSaid: number; readonly all: number }>;
  remove(): void;
}

const perTeam = 13;
const before = () => moment('2026-11-16 09:00');

/** Founds live teams of thirteen in a workplace, in a round that is open: some are to be asked their question, the others press. */
export async function foundCity(
  workplace: Workplace,
  teams: { readonly asked: number; readonly pressing: number },
  where = tmpdir(),
): Promise<City> {
  const folder = mkdtempSync(join(where, 'bandbreedte-bench-'));
  const file = join(folder, 'city.db');
  const key = randomBytes(32);
  const open = () => openSqliteStore({ file, stamp: 'live', keys: [{ id: 'one', key }] });
  const count = teams.asked + teams.pressing;
  const users = Array.from({ length: count * perTeam }, (_, nth) => `U${String(nth + 1).padStart(5, '0')}`);
  const store = open();
  const world = worldAt(store, before);
  const pressers: Presser[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const own = users.slice(nth * perTeam, (nth + 1) * perTeam);
    const team = await foundOpen(world, workplace, nth, own);
    if (nth < teams.asked) continue;
    pressers.push(...own.map((user) => ({ user, team: team.team })));
    await store.postpone(team, await store.wakeOf(team), undefined);
  }
  await store.close();

  return {
    ...{ file, users, pressers, key: key.toString('hex') },
    async standing(felt) {
      const again = open();
      const found = await Promise.all(
        pressers.map((presser) => answerIn(worldAt(again, before), workplace, presser)),
      );
      await again.close();
      const asSaid = pressers.filter(({ user }, nth) => user in felt && found[nth] === felt[user]);
      return { asSaid: asSaid.length, all: found.filter((said) => said !== undefined).length };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The felt week that stands in the round as somebody's answer, and in their own record as well. */
async function answerIn(
  world: World,
  workplace: Workplace,
  { user, team }: Presser,
): Promise<string | undefined> {
  const person = (await findPerson(world, { workplace, user }))?.id ?? 'person-nobody';
  const names = [`round/${week}`, `own/${person}`] as const;
  const records = await world.store.read(teamScope({ tenant, team }), names);
  const round = records[`round/${week}`]?.answers[person]?.felt;
  const own = records[`own/${person}`]?.history.find((one) => one.week === week)?.checkIn.felt;
  return round === own ? (round ?? undefined) : undefined;
}

/** A world around a store that stands still at a moment, in which nobody is to be reached. */
export function worldAt(store: SqliteStore, now: () => Instant): World {
  const log = captureLog();
  return {
    ...{ tenant, store, log, chats: {}, ids: randomIds },
    queue: createMemoryQueue(log),
    directory: {
      find: async () => undefined,
      inChannel: async () => ({ kind: 'people', people: [], complete: true }),
    },
    clock: { now },
    holidays: createHolidays({ ownDays: [] }),
    defaultLocale: 'nl',
    secrets: createSecrets(store.secret),
    pictures: createPictures(log),
  };
}

/** Founds a live team whose round is open, and in which everybody takes part. */
export async function foundOpen(
  world: World,
  workplace: Workplace,
  nth: number,
  users: readonly string[],
): Promise<TeamKey> {
  const someone = (user: string): PersonPlan => ({
    ...{ name: user, account: { workplace, user }, member: true },
    ...{ workingDays: [1, 2, 3, 4, 5], hours: 36 },
  });
  const { guide: _guide, manager: _manager, ...rest } = plan;
  const { id: team, members } = await foundTeam(world, {
    ...rest,
    name: `Team ${nth + 1}`,
    channel: { workplace, channel: `C${nth + 1}` },
    lead: someone(users[0] ?? ''),
    members: users.slice(1).map(someone),
  });
  const key = { tenant, team } as const;
  const owns = members.map(({ person }) => `own/${person}` as const);
  await world.store.change(teamScope(key), ['open-rounds', `round/${week}`, ...owns], () => ({
    writes: [
      put(`round/${week}`, { ...times, practice: false, state: 'open', answers: {} }),
      put('open-rounds', { weeks: [week] }),
      ...owns.map((own) => put(own, takesPart)),
    ],
    result: undefined,
  }));
  return key;
}
