import { startTicks } from './adapters/cron/ticks';
import { createPictures } from './adapters/drawing/resvg-pictures';
import { createHolidays } from './adapters/holidays/date-holidays';
import type { Ear } from './adapters/http/ear';
import { type HttpOptions, type HttpServer, startHttpServer } from './adapters/http/http-server';
import { calmLog } from './adapters/logging/calm-log';
import { createLog } from './adapters/logging/pino-log';
import { createMemoryQueue } from './adapters/memory-queue/memory-queue';
import { createProcessMetrics } from './adapters/metrics/process-metrics';
import { createMemoryPacer } from './adapters/pacing/memory-pacer';
import { chatsOf, directoryOf, earOf, type OnPlatform } from './adapters/platforms/platforms';
import { foundMunicipality } from './adapters/playground/found-municipality';
import { mountPlayground } from './adapters/playground/mount-playground';
import { openPlayground } from './adapters/playground/playground';
import { renderBeside } from './adapters/playground/render-card';
import { createSecrets } from './adapters/secrets/keyed-digests';
import { renderMessage } from './adapters/slack/render-message';
import { openSqliteStore } from './adapters/sqlite/open-sqlite-store';
import { playgroundKeys } from './adapters/sqlite/playground-keys';
import type { SqliteStore } from './adapters/sqlite/sqlite-store';
import { randomIds } from './adapters/system/random-ids';
import { systemClock } from './adapters/system/system-clock';
import { wait } from './adapters/system/wait';
import { catchUp } from './application/catch-up';
import { runJob } from './application/run-job';
import { tick } from './application/tick';
import type { World } from './application/world';
import type { CommonConfig, Config, LiveConfig, PlaygroundConfig } from './config';
import type { TenantId } from './domain/ids';
import { defaultRhythm } from './domain/rhythm';
import { hour } from './domain/time';
import type { Log } from './ports/log';

/** The one municipality of an installation. */
const municipality: TenantId = 'tenant-municipality';

/** A bot that runs, until it is stopped. */
export interface Running {
  readonly port: number;
  /** Takes nothing new, finishes what runs, and closes the store last. */
  stop(): Promise<void>;
}

/** Starts what the configuration asks for. Throws a fault with one sentence. */
export async function start(config: Config): Promise<Running> {
  switch (config.kind) {
    case 'playground':
      return startPlayground(config);
    case 'live':
      return startLive(config);
  }
}

/** Starts the playground: everything real, except the people and their clock. */
export async function startPlayground(config: PlaygroundConfig): Promise<Running> {
  const file = fileOf(config);
  const log = calmLog(createLog(config.logLevel), systemClock);
  const store = openSqliteStore({ file, stamp: 'playground', keys: playgroundKeys(file) });
  const plan = {
    journalFile: `${file}.playground.jsonl`,
    zone: config.defaultTimeZone,
    locale: config.defaultLocale,
    now: systemClock.now(),
  };
  const playground = openPlayground(
    plan,
    renderBeside((view) => renderMessage(view).blocks),
  );
  const close = async () => {
    playground.close();
    await store.close();
  };
  const { chat, directory, clock } = playground;
  const world = worldOf(store, log, {
    tenant: 'tenant-playground',
    defaultLocale: config.defaultLocale,
    chats: { playground: chat },
    directory,
    clock,
  });
  return orClose(world, close, async () => {
    await foundMunicipality(world, playground);
    await catchUp(world);
    const server = await startHttpServer({
      ...served(config, store, log, () => true),
      mount: (app) => mountPlayground(app, { world, playground, together: (work) => store.together(work) }),
    });
    return run(world, store, server, close);
  });
}

/** Starts the bot for real people. Only what a platform itself says decides whether it may speak there. */
export async function startLive(config: LiveConfig): Promise<Running> {
  const file = fileOf(config);
  const log = calmLog(createLog(config.logLevel), systemClock);
  const store = openSqliteStore({ file, stamp: 'live', keys: config.dataKeys });
  const close = () => store.close();
  try {
    const platforms = await openPlatforms(config, store, log);
    const world = worldOf(store, log, {
      tenant: municipality,
      defaultLocale: config.defaultLocale,
      chats: chatsOf(platforms),
      directory: directoryOf(platforms),
      clock: systemClock,
    });
    const rhythm = { ...defaultRhythm, zone: config.defaultTimeZone };
    const ear = earOf(platforms.map(({ listen }) => listen(world, rhythm)));
    return await orClose(
      world,
      async () => {},
      () => hear(config, world, store, ear),
    );
  } catch (error) {
    await close();
    throw error;
  }
}

/** Every platform that is set; at least one is. What a platform stands on takes a while to load, so it is loaded here. */
async function openPlatforms(
  { slack, teams }: LiveConfig,
  store: SqliteStore,
  log: Log,
): Promise<readonly OnPlatform[]> {
  const { doneBefore } = store;
  const clock = systemClock;
  const pacer = createMemoryPacer({ clock, wait });
  const platforms: OnPlatform[] = [];
  if (slack !== undefined) {
    const { openSlack } = await import('./adapters/slack/open-slack.js');
    platforms.push({ platform: 'slack', ...(await openSlack({ ...slack, clock, doneBefore, pacer, log })) });
  }
  if (teams !== undefined) {
    const { openTeams } = await import('./adapters/teams/open-teams.js');
    const parts = { access: teams, store, doneBefore, tenant: municipality, clock, pacer, log };
    platforms.push({ platform: 'teams', ...openTeams(parts) });
  }
  if (platforms.length === 0) throw new Error('No platform is set.');
  return platforms;
}

async function hear(config: LiveConfig, world: World, store: SqliteStore, ear: Ear): Promise<Running> {
  const server = await startHttpServer({
    ...served(config, store, world.log, () => ear.isInstalled()),
    mountUnread: (app) => ear.mount(app),
    mount: () => {},
  });
  try {
    await ear.start();
    await tick(world);
  } catch (error) {
    await server.close();
    await ear.stop();
    throw error;
  }
  return run(world, store, server, () => store.close(), ear);
}

function fileOf({ store }: CommonConfig): string {
  if (store.kind !== 'sqlite') throw new Error('Records live in a SQLite file in this version.');
  return store.path;
}

/** The world of a process with a store of its own, and a queue that works. */
function worldOf(
  store: SqliteStore,
  log: Log,
  outside: Pick<World, 'tenant' | 'defaultLocale' | 'chats' | 'directory' | 'clock'>,
): World {
  const queue = createMemoryQueue(log);
  const world: World = {
    ...outside,
    store,
    queue,
    ids: randomIds,
    holidays: createHolidays({ ownDays: [] }),
    secrets: createSecrets(store.secret),
    pictures: createPictures(log),
    log,
  };
  queue.start((job) => runJob(world, job));
  return world;
}

function served(
  config: CommonConfig,
  store: SqliteStore,
  log: Log,
  isInstalled: () => boolean,
): Omit<HttpOptions, 'mount'> {
  return {
    host: config.host,
    port: config.port,
    ready: async () => {
      await store.nextWake();
      return isInstalled();
    },
    log,
    metrics: createProcessMetrics(),
    ...(config.metricsToken !== undefined && { metricsToken: config.metricsToken }),
  };
}

/** Leaves nothing open behind when something cannot start. */
async function orClose(
  world: World,
  close: () => Promise<void>,
  begin: () => Promise<Running>,
): Promise<Running> {
  try {
    return await begin();
  } catch (error) {
    await world.queue.stop();
    await close();
    throw error;
  }
}

function run(
  world: World,
  store: SqliteStore,
  server: HttpServer,
  close: () => Promise<void>,
  ear?: Ear,
): Running {
  const stopTicks = startTicks(everyMinute(world, store), world.log);
  return {
    port: server.port,
    async stop() {
      await server.close();
      await ear?.stop();
      await stopTicks();
      await world.queue.stop();
      await close();
    },
  };
}

/** A tick a minute, and once an hour nothing deleted stays behind in the file's free pages or its log. */
function everyMinute(world: World, store: SqliteStore): () => Promise<void> {
  let purgedAt = systemClock.now();
  return async () => {
    await tick(world);
    if (systemClock.now() - purgedAt < hour) return;
    purgedAt = systemClock.now();
    await store.purge();
  };
}
