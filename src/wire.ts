import { startTicks } from './adapters/cron/ticks';
import { createHolidays } from './adapters/holidays/date-holidays';
import { type HttpServer, startHttpServer } from './adapters/http/http-server';
import { createLog } from './adapters/logging/pino-log';
import { createMemoryQueue } from './adapters/memory-queue/memory-queue';
import { createProcessMetrics } from './adapters/metrics/process-metrics';
import { foundMunicipality } from './adapters/playground/found-municipality';
import { mountPlayground } from './adapters/playground/mount-playground';
import { openPlayground } from './adapters/playground/playground';
import { createSecrets } from './adapters/secrets/keyed-digests';
import { openSqliteStore } from './adapters/sqlite/open-sqlite-store';
import { playgroundKeys } from './adapters/sqlite/playground-keys';
import type { SqliteStore } from './adapters/sqlite/sqlite-store';
import { randomIds } from './adapters/system/random-ids';
import { systemClock } from './adapters/system/system-clock';
import { runJob } from './application/run-job';
import { settle, tick } from './application/tick';
import type { World } from './application/world';
import type { PlaygroundConfig } from './config';
import { hour } from './domain/time';
import type { Queue } from './ports/queue';

/** A bot that runs, until it is stopped. */
export interface Running {
  readonly port: number;
  /** Takes nothing new, finishes what runs, and closes the store last. */
  stop(): Promise<void>;
}

/** Starts the playground: everything real, except the people and their clock. Throws a fault with one sentence. */
export async function startPlayground(config: PlaygroundConfig): Promise<Running> {
  if (config.store.kind !== 'sqlite') throw new Error('The playground lives in a SQLite file.');
  const log = createLog(config.logLevel);
  const file = config.store.path;
  const store = openSqliteStore({ file, stamp: 'playground', keys: playgroundKeys(file) });
  const playground = openPlayground({
    journalFile: `${file}.playground.jsonl`,
    zone: config.defaultTimeZone,
    locale: config.defaultLocale,
    now: systemClock.now(),
  });
  const queue = createMemoryQueue(log);
  const world: World = {
    tenant: 'tenant-playground',
    store,
    queue,
    chats: { playground: playground.chat },
    directory: playground.directory,
    clock: playground.clock,
    ids: randomIds,
    holidays: createHolidays({ ownDays: [] }),
    secrets: createSecrets(store.secret),
    log,
  };
  queue.start((job) => runJob(world, job));
  try {
    await foundMunicipality(world, playground);
    await settle(world);
    const server = await startHttpServer({
      host: config.host,
      port: config.port,
      mount: (app) => mountPlayground(app, { world, playground }),
      ready: async () => (await store.nextWake()) !== undefined,
      log,
      metrics: createProcessMetrics(),
      ...(config.metricsToken !== undefined && { metricsToken: config.metricsToken }),
    });
    const stopTicks = startTicks(everyMinute(world, store), log);
    return {
      port: server.port,
      stop: () => stopAll(server, stopTicks, queue, store, () => playground.close()),
    };
  } catch (error) {
    await queue.stop();
    playground.close();
    await store.close();
    throw error;
  }
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

async function stopAll(
  server: HttpServer,
  stopTicks: () => Promise<void>,
  queue: Queue,
  store: SqliteStore,
  close: () => void,
): Promise<void> {
  await server.close();
  await stopTicks();
  await queue.stop();
  close();
  await store.close();
}
