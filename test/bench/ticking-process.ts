import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import { runJob } from '../../src/application/run-job';
import { tick } from '../../src/application/tick';
import type { World } from '../../src/application/world';
import { createFakeChat, type FakeChat } from '../application/support/fake-chat';
import { worldAt } from './city';
import { answerQuestions } from './second-process';

const question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('open'), file: z.string(), key: z.string() }),
  /** One tick at a moment, and everything that follows from it. */
  z.object({ ask: z.literal('tick'), at: z.number() }),
  z.object({ ask: z.literal('close') }),
]);

let now = 0;
let open: { readonly world: World; readonly chat: FakeChat } | undefined;

answerQuestions(question, async (asked): Promise<unknown> => {
  switch (asked.ask) {
    case 'open': {
      const { file, key } = asked;
      const clock = { now: () => now };
      const store = openSqliteStore({
        file,
        stamp: 'live',
        keys: [{ id: 'one', key: Buffer.from(key, 'hex') }],
      });
      const chat = createFakeChat(clock);
      const world = { ...worldAt(store, clock.now), chats: { slack: chat } };
      world.queue.start((job) => runJob(world, job));
      open = { world, chat };
      return null;
    }
    case 'tick': {
      if (open === undefined) throw new Error('Nothing is open.');
      const { world, chat } = open;
      now = asked.at;
      const sent = chat.posted.length;
      const begin = performance.now();
      await tick(world);
      await world.queue.idle();
      const ms = performance.now() - begin;
      return { ms, sent: chat.posted.length - sent, megabytes: process.memoryUsage().rss / 2 ** 20 };
    }
    case 'close':
      await open?.world.queue.stop();
      await open?.world.store.close();
      return null;
  }
});
