import { createPictures } from '../../../src/adapters/drawing/resvg-pictures';
import { createHolidays } from '../../../src/adapters/holidays/date-holidays';
import { startHttpServer } from '../../../src/adapters/http/http-server';
import { createMemoryQueue } from '../../../src/adapters/memory-queue/memory-queue';
import { foundMunicipality } from '../../../src/adapters/playground/found-municipality';
import { mountPlayground } from '../../../src/adapters/playground/mount-playground';
import { openPlayground } from '../../../src/adapters/playground/playground';
import { renderBeside } from '../../../src/adapters/playground/render-card';
import { createSecrets } from '../../../src/adapters/secrets/keyed-digests';
import { renderMessage } from '../../../src/adapters/slack/render-message';
import { openSqliteStore } from '../../../src/adapters/sqlite/open-sqlite-store';
import { randomIds } from '../../../src/adapters/system/random-ids';
import { catchUp } from '../../../src/application/catch-up';
import { runJob } from '../../../src/application/run-job';
import type { World } from '../../../src/application/world';
import { captureLog } from '../../support/captured-log';

/** A playground on a server of its own. */
export interface PlayedWorld {
  readonly url: string;
  /** What the application manager would have read. */
  complaints(): readonly string[];
  stop(): Promise<void>;
}

/**
 * Plays the municipality of `npm start` on this database file and the journal beside it, always from the same week
 * and without ticks: time goes by only when a player moves the clock.
 */
export async function playWorld(file: string): Promise<PlayedWorld> {
  const zone = 'Europe/Amsterdam';
  const now = Date.parse('2026-11-20T12:00:00Z');
  const log = captureLog();
  const playground = openPlayground(
    { journalFile: `${file}.playground.jsonl`, zone, locale: 'nl', now },
    renderBeside((view) => renderMessage(view).blocks),
  );
  const store = openSqliteStore({
    file,
    stamp: 'playground',
    keys: [{ id: 'test', key: Buffer.alloc(32, 7) }],
  });
  const queue = createMemoryQueue(log);
  const world: World = {
    tenant: 'tenant-test',
    defaultLocale: 'nl',
    store,
    queue,
    chats: { playground: playground.chat },
    directory: playground.directory,
    clock: playground.clock,
    ids: randomIds,
    holidays: createHolidays({ ownDays: [] }),
    secrets: createSecrets(store.secret),
    pictures: createPictures(log),
    log,
  };
  queue.start((job) => runJob(world, job));
  await foundMunicipality(world, playground);
  await catchUp(world);
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    mount: (app) => mountPlayground(app, { world, playground, together: (work) => store.together(work) }),
    ready: async () => true,
    log,
    drainMs: 100,
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    complaints: () => log.lines.filter(({ level }) => level !== 'info').map((line) => JSON.stringify(line)),
    async stop() {
      await server.close();
      await queue.stop();
      await store.close();
      playground.close();
    },
  };
}
