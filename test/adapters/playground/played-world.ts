import { createServer, type Server } from 'node:http';
import express from 'express';
import { createHolidays } from '../../../src/adapters/holidays/date-holidays';
import { foundMunicipality } from '../../../src/adapters/playground/found-municipality';
import { mountPlayground } from '../../../src/adapters/playground/mount-playground';
import { openPlayground, type Playground } from '../../../src/adapters/playground/playground';
import { openSqliteStore } from '../../../src/adapters/sqlite/open-sqlite-store';
import { runJob } from '../../../src/application/run-job';
import type { World } from '../../../src/application/world';
import type { Locale } from '../../../src/catalogue/localised';
import type { Job, Queue } from '../../../src/ports/queue';

/** A playground on a server of its own. */
export interface PlayedWorld {
  readonly world: World;
  readonly playground: Playground;
  readonly url: string;
  /** What the application manager would have read. */
  readonly complaints: readonly string[];
  stop(): Promise<void>;
}

function oneJobAtATime(complaints: string[]): Queue {
  let last = Promise.resolve();
  let worker: (job: Job) => Promise<void> = async () => undefined;
  return {
    add: async (job) => {
      last = last
        .then(() => worker(job))
        .catch((error: unknown) => void complaints.push(`${job.kind}: ${String(error)}`));
    },
    start: (work) => {
      worker = work;
    },
    idle: async () => {
      for (let seen; seen !== last; ) {
        seen = last;
        await seen;
      }
    },
    stop: () => last,
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** Plays the municipality that `npm start` plays, on this database and this journal. */
export async function playWorld(file: string, locale: Locale = 'nl'): Promise<PlayedWorld> {
  const complaints: string[] = [];
  const complain = (text: string, fields?: object): void =>
    void complaints.push(`${text} ${JSON.stringify(fields)}`);
  const playground = openPlayground({
    journalFile: `${file}.playground.jsonl`,
    zone: 'Europe/Amsterdam',
    locale,
    now: Date.parse('2026-11-20T12:00:00Z'),
  });
  const store = openSqliteStore({
    file,
    stamp: 'playground',
    keys: [{ id: 'test', key: Buffer.alloc(32, 7) }],
  });
  let made = Date.now();
  const world: World = {
    tenant: 'tenant-test',
    store,
    queue: oneJobAtATime(complaints),
    chats: { playground: playground.chat },
    directory: playground.directory,
    clock: playground.clock,
    ids: {
      person: () => `person-${(made += 1)}`,
      team: () => `team-${(made += 1)}`,
      agreement: () => `agreement-${(made += 1)}`,
    },
    holidays: createHolidays({ ownDays: [] }),
    secrets: { digest: (text) => Buffer.from(text).toString('base64') },
    log: { info: () => undefined, warn: complain, error: complain },
  };
  world.queue.start((job) => runJob(world, job));
  await foundMunicipality(world, playground);
  const app = express();
  mountPlayground(app, { world, playground });
  const server = createServer(app);
  const port = await listening(server);
  return {
    world,
    playground,
    url: `http://127.0.0.1:${port}`,
    complaints,
    async stop() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await world.queue.stop();
      await store.close();
      playground.close();
    },
  };
}
