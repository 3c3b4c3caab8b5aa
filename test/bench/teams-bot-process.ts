import { z } from 'zod';
import { createHolidays } from '../../src/adapters/holidays/date-holidays';
import { startHttpServer } from '../../src/adapters/http/http-server';
import { createLog } from '../../src/adapters/logging/pino-log';
import { createMemoryQueue } from '../../src/adapters/memory-queue/memory-queue';
import { createProcessMetrics } from '../../src/adapters/metrics/process-metrics';
import { createSecrets } from '../../src/adapters/secrets/keyed-digests';
import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import { randomIds } from '../../src/adapters/system/random-ids';
import { systemClock } from '../../src/adapters/system/system-clock';
import { wait } from '../../src/adapters/system/wait';
import type { Hear } from '../../src/adapters/teams/reply';
import { openTeamsEar } from '../../src/adapters/teams/teams-ear';
import { findPerson } from '../../src/application/find-person';
import { handleIntent } from '../../src/application/handle-intent';
import type { World } from '../../src/application/world';
import { fill } from '../../src/cards/load-template';
import { intentSchema } from '../../src/views/intent';
import { workplace } from '../adapters/slack/support/chat-in-noord';
import { tenant as teamsTenant } from '../adapters/teams/support/gate';
import { appId, issuer } from '../adapters/teams/support/local-issuer';
import { tenant } from './city';
import { answerQuestions } from './second-process';

const opening = z.object({
  ask: z.literal('open'),
  file: z.string(),
  key: z.string(),
  metadataUrl: z.string(),
  shiftMs: z.number(),
  /** Whether what is let in is done, or only answered: what is left then is the ear alone. */
  does: z.boolean(),
});
const question = z.discriminatedUnion('ask', [
  opening,
  z.object({ ask: z.literal('cpu') }),
  /** How much is kept, once all that is not was collected. */
  z.object({ ask: z.literal('heap') }),
  z.object({ ask: z.literal('close') }),
]);
const tapped = z.object({
  from: z.object({ aadObjectId: z.string() }),
  value: z.object({ action: z.object({ data: z.object({ intent: intentSchema }) }) }),
});

let close: (() => Promise<void>) | undefined;

/** What comes in is read, done, kept on the disk and answered with its card. */
function hearIn(world: World): Hear {
  return async (activity) => {
    const { from, value } = tapped.parse(activity);
    const person = await findPerson(world, { workplace, user: from.aadObjectId });
    if (person === undefined) return { kind: 'taken' };
    const actor = { tenant, person: person.id, place: { kind: 'private' } } as const;
    const { card } = await handleIntent(world, actor, value.action.data.intent);
    const type = 'application/vnd.microsoft.card.adaptive';
    return { kind: 'invoke', status: 200, body: { statusCode: 200, type, value: fill(card) } };
  };
}

const answerAtOnce: Hear = async () => ({ kind: 'invoke', status: 200, body: { statusCode: 200 } });

/** The ear, the use cases and the store of the bot, with a clock that is ahead for all but the tokens. */
async function open({ file, key, metadataUrl, shiftMs, does }: z.infer<typeof opening>): Promise<number> {
  const log = createLog('info');
  const store = openSqliteStore({ file, stamp: 'live', keys: [{ id: 'one', key: Buffer.from(key, 'hex') }] });
  const queue = createMemoryQueue(log);
  const world: World = {
    ...{ tenant, store, queue, log, chats: {}, ids: randomIds, defaultLocale: 'nl' },
    clock: { now: () => Date.now() + shiftMs },
    directory: { find: async () => undefined, inChannel: async () => ({ kind: 'unknown' }) },
    holidays: createHolidays({ ownDays: [] }),
    secrets: createSecrets(store.secret),
  };
  const ear = openTeamsEar({
    ...{ auth: { appId }, cloud: { issuer, metadataUrl }, clock: systemClock, log },
    ...{ hear: does ? hearIn(world) : answerAtOnce, allowedTenants: [teamsTenant], serviceHosts: [] },
  });
  const server = await startHttpServer({
    ...{ host: '127.0.0.1', port: 0, log, metrics: createProcessMetrics() },
    ready: async () => true,
    mountUnread: (app) => ear.mount(app),
    mount: () => {},
  });
  close = async () => {
    await server.close();
    await ear.stop();
    await queue.stop();
    await store.close();
  };
  return server.port;
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
    case 'cpu': {
      const { user, system } = process.cpuUsage();
      return { ms: (user + system) / 1_000 };
    }
    case 'heap':
      await collect();
      return { bytes: process.memoryUsage().heapUsed };
    case 'close':
      await close?.();
      return null;
  }
});
