import { z } from 'zod';
import { createPictures } from '../../src/adapters/drawing/resvg-pictures';
import { createHolidays } from '../../src/adapters/holidays/date-holidays';
import { startHttpServer } from '../../src/adapters/http/http-server';
import { createLog } from '../../src/adapters/logging/pino-log';
import { createMemoryQueue } from '../../src/adapters/memory-queue/memory-queue';
import { createProcessMetrics } from '../../src/adapters/metrics/process-metrics';
import { createSecrets } from '../../src/adapters/secrets/keyed-digests';
import { openSlack } from '../../src/adapters/slack/open-slack';
import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import { randomIds } from '../../src/adapters/system/random-ids';
import { runJob } from '../../src/application/run-job';
import type { World } from '../../src/application/world';
import { defaultRhythm } from '../../src/domain/rhythm';
import { signingSecret } from '../adapters/slack/support/signed-driver';
import { tenant } from './city';
import { deliverAll } from './deliver-all';
import { answerQuestions } from './second-process';
import { pacerAt } from './steady-rate';
import { workSoFar } from './work-time';

const opening = z.object({
  ask: z.literal('open'),
  file: z.string(),
  key: z.string(),
  slackPort: z.number(),
  shiftMs: z.number(),
  perSecond: z.number(),
});
const question = z.discriminatedUnion('ask', [
  opening,
  /** Says everything that is due, and answers when it is said. */
  z.object({ ask: z.literal('deliver') }),
  z.object({ ask: z.literal('cpu') }),
  z.object({ ask: z.literal('close') }),
]);

interface Bot {
  readonly world: World;
  close(): Promise<void>;
}

let bot: Bot | undefined;

/** The parts of `src/wire.ts` for live work, with a clock that is ahead and a pacer that knows the rate. */
async function open({ file, key, slackPort, shiftMs, perSecond }: z.infer<typeof opening>): Promise<number> {
  const log = createLog('info');
  const clock = { now: () => Date.now() + shiftMs };
  const store = openSqliteStore({ file, stamp: 'live', keys: [{ id: 'one', key: Buffer.from(key, 'hex') }] });
  const slack = await openSlack({
    ...{ botToken: 'xoxb-bench', signingSecret, clock, log, pacer: pacerAt(perSecond) },
    doneBefore: store.doneBefore,
    apiUrl: `http://127.0.0.1:${slackPort}/api/`,
  });
  const queue = createMemoryQueue(log);
  const world: World = {
    ...{ tenant, store, queue, clock, log, chats: { slack: slack.chat }, directory: slack.directory },
    ids: randomIds,
    holidays: createHolidays({ ownDays: [] }),
    defaultLocale: 'nl',
    secrets: createSecrets(store.secret),
    pictures: createPictures(log),
  };
  queue.start((job) => runJob(world, job));
  const ear = slack.listen(world, defaultRhythm);
  const server = await startHttpServer({
    ...{ host: '127.0.0.1', port: 0, log, metrics: createProcessMetrics() },
    ready: async () => true,
    mountUnread: (app) => ear.mount(app),
    mount: () => {},
  });
  await ear.start();
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

answerQuestions(question, async (asked): Promise<unknown> => {
  switch (asked.ask) {
    case 'open':
      return { port: await open(asked) };
    case 'deliver':
      if (bot !== undefined) await deliverAll(bot.world);
      return null;
    case 'cpu':
      return workSoFar();
    case 'close':
      await bot?.close();
      return null;
  }
});
