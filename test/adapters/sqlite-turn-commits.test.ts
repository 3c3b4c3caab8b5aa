import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import { type OpenDatabase, openDatabase } from '../../src/adapters/sqlite/database';
import { type TurnCommits, turnCommits } from '../../src/adapters/sqlite/turn-commits';

let folder: string;
let database: OpenDatabase;
let commits: TurnCommits;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bandbreedte-turn-'));
  database = openDatabase(join(folder, 'records.db'), undefined);
  database.exec('PRAGMA foreign_keys = ON');
  database.exec('CREATE TABLE person (name TEXT PRIMARY KEY)');
  database.exec(
    'CREATE TABLE said (words TEXT, by TEXT REFERENCES person (name) DEFERRABLE INITIALLY DEFERRED)',
  );
  commits = turnCommits(database);
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const rows = z.array(z.object({ words: z.string() }));
const wordsIn = (where: OpenDatabase): readonly string[] =>
  rows.parse(where.prepare('SELECT words FROM said').all()).map(({ words }) => words);

/** What somebody reads who opens the file now. */
function onTheDisk(): readonly string[] {
  const other = new Database(join(folder, 'records.db'), { readonly: true });
  const found = wordsIn(other);
  other.close();
  return found;
}

const say = (words: string) => () => void database.prepare('INSERT INTO said (words) VALUES (?)').run(words);
/** Nobody has that name, which SQLite only finds when the transaction is to count. */
const sayAsNobody = () => void database.exec("INSERT INTO said VALUES ('hello', 'nobody')");

test('what several people write in one turn reaches the disk together, and each hears of it then', async () => {
  const heard: (readonly string[])[] = [];
  const all = ['one', 'two', 'three'].map(async (words) => {
    await commits.write(say(words));
    heard.push(onTheDisk());
  });
  expect(onTheDisk()).toEqual([]);
  await Promise.all(all);
  expect(heard).toEqual(Array.from(all, () => ['one', 'two', 'three']));
});

test('a turn does not wait for the next one', async () => {
  await commits.write(say('one'));
  expect(database.inTransaction).toBe(false);
  const second = commits.write(say('two'));
  expect(onTheDisk()).toEqual(['one']);
  await second;
  expect(onTheDisk()).toEqual(['one', 'two']);
});

test('who looks in the same turn sees what was written, and is given it when it is on the disk', async () => {
  const written = commits.write(say('one'));
  const seen = await commits.look(() => wordsIn(database));
  expect([seen, onTheDisk()]).toEqual([['one'], ['one']]);
  await written;
});

test('who looks while nothing waits does not wait either', async () => {
  let seen: readonly string[] | undefined;
  void commits.look(() => wordsIn(database)).then((found) => (seen = found));
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  expect(seen).toEqual([]);
});

describe.each([
  ['a write fails', () => database.exec('INSERT INTO nowhere VALUES (1)')],
  ['the whole does not count', sayAsNobody],
])('when %s', (_when, failing) => {
  test('nobody of that turn is told that it was kept, and nothing of it was', async () => {
    const undone: string[] = [];
    const before = commits.write(say('one'), () => undone.push('one'));
    const failed = commits.write(failing, () => undone.push('two'));
    const told = await Promise.allSettled([before, failed]);
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(undone).toEqual(['one', 'two']);
    expect([database.inTransaction, onTheDisk()]).toEqual([false, []]);
  });

  test('who looked meanwhile is given what stands', async () => {
    await commits.write(say('one'));
    const failed = commits.write(() => {
      say('two')();
      failing();
    });
    const seen = commits.look(() => wordsIn(database));
    await expect(failed).rejects.toMatchObject({ code: expect.stringMatching(/^SQLITE_/) });
    expect(await seen).toEqual(['one']);
  });

  test('the next turn counts', async () => {
    await expect(commits.write(failing)).rejects.toBeDefined();
    await commits.write(say('one'));
    expect(onTheDisk()).toEqual(['one']);
  });
});

test('what was written can be made to count at once, and what comes after that in the turn counts as well', async () => {
  const first = commits.write(say('one'));
  commits.commit();
  expect(onTheDisk()).toEqual(['one']);
  const second = commits.write(say('two'));
  expect(onTheDisk()).toEqual(['one']);
  await Promise.all([first, second]);
  expect(onTheDisk()).toEqual(['one', 'two']);
});

test('a file that somebody else is writing into refuses the turn, not the process', async () => {
  const other = openDatabase(join(folder, 'records.db'), undefined);
  other.exec('BEGIN IMMEDIATE');
  await expect(commits.write(say('one'))).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  other.exec('ROLLBACK');
  other.close();
  await commits.write(say('two'));
  expect(onTheDisk()).toEqual(['two']);
});
