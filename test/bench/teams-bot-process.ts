import { z } from 'zod';
import { createPictures } from '../../src/adapters/drawing/resvg-pictures';
import { createHolidays } from '../../src/adapters/holidays/date-holidays';
import { startHttpServer } from '../../src/adapters/http/http-server';
import { createLog } from '../../src/adapters/logging/pino-log';
import { createMemoryQueue } from '../../src/adapters/memory-queue/memory-queue';
import { createProcessMetrics } from '../../src/adapters/metrics/process-metrics';
import { createMemoryPacer } from '../../src/adapters/pacing/memory-pacer';
import { createSecrets } from '../../src/adapters/secrets/keyed-digests';
import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import { randomIds } from '../../src/adapters/system/random-ids';
import { systemClock } from '../../src/adapters/system/system-clock';
import { wait } from '../../src/adapters/system/wait';
import { openConnector } from '../../src/adapters/teams/bot-connector';
import { speakOver } from '../../src/adapters/teams/open-teams';
import type { Places } from '../../src/adapters/teams/places';
import type { Hear } from '../../src/adapters/teams/reply';
import { isServiceUrl } from '../../src/adapters/teams/service-hosts';
import { openTeamsEar } from '../../src/adapters/teams/teams-ear';
import { runJob } from '../../src/application/run-job';
import type { World } from '../../src/application/world';
import { defaultRhythm } from '../../src/domain/rhythm';
import { tenant as teamsTenant } from '../adapters/teams/support/gate';
import { appId, issuer } from '../adapters/teams/support/local-issuer';
import { tenant } from './city';
import { deliverAll } from './deliver-all';
import { answerQuestions } from './second-process';
import { privateChatOf, userOf } from './signed-activity';
import { workSoFar } from './work-time';

const opening = z.object({
  ask: z.literal('open'),
  file: z.string(),
  key: z.string(),
  users: z.array(z.string()),
  metadataUrl: z.string(),
  serviceUrl: z.string(),
  shiftMs: z.number(),
  does: z.boolean(),
});
const question = z.discriminatedUnion('ask', [
  opening,
  /** Says everything that is due, and answers when it is said. */
  z.object({ ask: z.literal('deliver') }),
  z.object({ ask: z.literal('cpu') }),
  /** How much is kept, once all that is not was collected. */
  z.object({ ask: z.literal('heap') }),
  z.object({ ask: z.literal('close') }),
]);

interface Bot {
  readonly world: World;
  close(): Promise<void>;
}

let bot: Bot | undefined;

const answerAtOnce: Hear = async () => ({ kind: 'invoke', status: 200, body: { statusCode: 200 } });

/** The parts of `src/wire.ts` for live work in Teams, with a clock that is ahead for all but tokens and turns. */
async function open({ file, key, shiftMs, does, ...where }: z.infer<typeof opening>): Promise<number> {
  const { metadataUrl, serviceUrl, users } = where;
  const log = createLog('info');
  const store = openSqliteStore({ file, stamp: 'live', keys: [{ id: 'one', key: Buffer.from(key, 'hex') }] });
  const serviceHosts = [new URL(serviceUrl).host];
  const isService = (url: string) => isServiceUrl(url, serviceHosts);
  const { chat, directory, places, hearIn } = speakOver({
    connector: openConnector({
      ...{ token: async () => 'bench', appId, isServiceUrl: isService, clock: systemClock },
    }),
    ...{ isServiceUrl: isService, isTenant: () => true, store, tenant, log },
    ...{ clock: systemClock, pacer: createMemoryPacer({ clock: systemClock, wait }) },
  });
  await learnOf(users, places, serviceUrl);
  const queue = createMemoryQueue(log);
  const world: World = {
    ...{ tenant, store, queue, log, chats: { teams: chat }, directory, ids: randomIds, defaultLocale: 'nl' },
    clock: { now: () => Date.now() + shiftMs },
    holidays: createHolidays({ ownDays: [] }),
    secrets: createSecrets(store.secret),
    pictures: createPictures(log),
  };
  queue.start((job) => runJob(world, job));
  const ear = openTeamsEar({
    ...{ doneBefore: store.doneBefore, secrets: world.secrets },
    ...{ auth: { appId }, cloud: { issuer, metadataUrl }, clock: systemClock, log },
    ...{ hear: does ? hearIn(world, defaultRhythm) : answerAtOnce },
    ...{ allowedTenants: [teamsTenant], serviceHosts },
  });
  const server = await startHttpServer({
    ...{ host: '127.0.0.1', port: 0, log, metrics: createProcessMetrics() },
    ready: async () => true,
    mountUnread: (app) => ear.mount(app),
    mount: () => {},
  });
  bot = {
    world,
    async close() {
      await server.close();
      await ear.stop();
      await queue.stop();
      await store.close();
    },
  };
  return server.port;
}

/** Everybody wrote to the bot once, in private. */
async function learnOf(users: readonly string[], places: Places, serviceUrl: string): Promise<void> {
  for (const user of users) {
    await places.learn({
      ...{ tenant: teamsTenant, serviceUrl, by: { account: user, user: userOf(user) } },
      conversation: { id: privateChatOf(user), type: 'personal' },
    });
  }
}

/** Some of what can go is let go of in a collection, and the rest in the next. */
async function collect(): Promise<void> {
  for (let nth = 0; nth < 3; nth += 1) {
    globalThis.gc?.();
    await wait(50);
  }
}

answerQuestions(question, async (asked): Promise<unknown> => {
  switch (asked.ask) {
    case 'open':
      return { port: await open(asked) };
    case 'deliver':
      if (bot !== undefined) await deliverAll(bot.world);
      return null;
    case 'cpu':
      return workSoFar();
    case 'heap':
      await collect();
      return { bytes: process.memoryUsage().heapUsed };
    case 'close':
      await bot?.close();
      return null;
  }
});
