import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { openSqliteStore } from '../../../src/adapters/sqlite/open-sqlite-store';
import { type ListeningBot, openListeningBot } from './support/listening-bot';
import { answerOf, payloadOf, replays, send } from './support/replays';

const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-'));
const keys = [{ id: 'one', key: randomBytes(32) }];
afterAll(() => rmSync(folder, { recursive: true }));

/** A bot in one file, from its start until its end. */
async function aLife<T>(file: string, isNew: boolean, live: (bot: ListeningBot) => Promise<T>): Promise<T> {
  const store = openSqliteStore({ file, stamp: 'live', keys });
  const bot = await openListeningBot((world) => world, { store, doneBefore: store.doneBefore, isNew });
  try {
    return await live(bot);
  } finally {
    await bot.close();
    await store.close();
  }
}

/** Every record as it lies there. Each writing seals anew, so that equal bytes were not written again. */
function recordsIn(file: string): unknown[] {
  const database = new Database(file);
  const rows = database.prepare('SELECT name, hex(sealed) AS sealed FROM records ORDER BY name').all();
  database.close();
  return rows;
}

const withAnEffect = replays.filter((name) => {
  const { acknowledge, calls, happened } = answerOf(name);
  return acknowledge !== '' || calls.length > 0 || happened.length > 0;
});

describe('what was dealt with before the bot started anew', () => {
  test.each(withAnEffect)('%s has no second effect', async (name) => {
    const file = join(folder, `${name}.db`);
    const payload = await aLife(file, true, async (bot) => {
      const sent = payloadOf(name, bot.webApi.root);
      expect((await send(bot.slack, name, sent)).status).toBe(200);
      await bot.quiet();
      expect(bot.webApi.asked).toHaveLength(answerOf(name).calls.length);
      return sent;
    });
    const before = recordsIn(file);
    await aLife(file, false, async (bot) => {
      expect(await send(bot.slack, name, payload)).toEqual({ status: 200, text: '' });
      await bot.quiet();
      expect(bot.webApi.asked).toEqual([]);
      expect(bot.happenings).toEqual([]);
      expect(bot.log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
    });
    expect(recordsIn(file)).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });

  test('is forgotten after two hours', async () => {
    const file = join(folder, 'forgets.db');
    const aStore = () => openSqliteStore({ file, stamp: 'live', keys });
    const [first, twoHours] = [aStore(), 7_200_000];
    await first.doneBefore.keep('one', 0);
    await first.doneBefore.keep('two', 1);
    await first.doneBefore.keep('two', 2);
    await first.close();
    const second = aStore();
    await second.doneBefore.keep('three', twoHours + 1);
    const known = await Promise.all(['one', 'two', 'three'].map((key) => second.doneBefore.has(key)));
    await second.close();
    expect(known).toEqual([false, true, true]);
  });
});
