import Database from 'libsql';
import { z } from 'zod';
import { type OpenDatabase, openDatabase } from '../../src/adapters/sqlite/database';
import { type TurnCommits, turnCommits } from '../../src/adapters/sqlite/turn-commits';
import { type DatabaseFile, openDatabaseFile } from '../support/database-file';

let opened: DatabaseFile;
let database: OpenDatabase;
let commits: TurnCommits;
beforeEach(() => {
  opened = openDatabaseFile(`
    PRAGMA foreign_keys = ON;
    CREATE TABLE person (name TEXT PRIMARY KEY);
    CREATE TABLE said (words TEXT, by TEXT REFERENCES person (name) DEFERRABLE INITIALLY DEFERRED);
  `);
  ({ database } = opened);
  commits = turnCommits(database);
});
afterEach(() => opened.remove());

const rows = z.array(z.object({ words: z.string() }));
const wordsIn = (where: OpenDatabase): readonly string[] =>
  rows.parse(where.prepare('SELECT words FROM said').all()).map(({ words }) => words);

/** What somebody reads who opens the file now. */
function onTheDisk(): readonly string[] {
  const other = new Database(opened.file, { readonly: true });
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

test('what SQLite refuses is refused to its writer alone, and nothing of it stays', async () => {
  const undone: string[] = [];
  const failing = () => {
    say('half')();
    database.exec('INSERT INTO nowhere VALUES (1)');
  };
  const told = await Promise.allSettled([
    commits.write(failing, () => undone.push('first')),
    commits.write(say('one'), () => undone.push('one')),
    commits.write(failing, () => undone.push('second')),
    commits.write(failing, () => undone.push('third')),
    commits.write(say('two'), () => undone.push('two')),
  ]);
  expect(told.map(({ status }) => status === 'fulfilled')).toEqual([false, true, false, false, true]);
  expect([new Set(undone), onTheDisk()]).toEqual([new Set(['first', 'second', 'third']), ['one', 'two']]);
});

/** What a full or broken disk makes SQLite do by itself, in the middle of whatever it was asked. */
const rollsBack = () => {
  database.exec('ROLLBACK');
  throw Object.assign(new Error('The disk broke.'), { code: 'SQLITE_IOERR' });
};

test.each([
  ['was let to write', say('two')],
  ['was refused', () => database.exec('INSERT INTO nowhere VALUES (1)')],
])(
  'when nothing can be written beside others any more after somebody %s, nobody of the turn is told that it was kept',
  async (_what, work) => {
    const exec = jest.spyOn(database, 'exec');
    const writing = [commits.write(say('one')), commits.write(work)];
    exec.mockImplementationOnce(() => {
      throw Object.assign(new Error('No memory.'), { code: 'SQLITE_NOMEM' });
    });
    writing.push(commits.write(say('three')));
    const told = await Promise.allSettled(writing);
    exec.mockRestore();
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect([database.inTransaction, onTheDisk()]).toEqual([false, []]);
  },
);

describe.each([
  ['what was written does not count in the end', () => commits.write(sayAsNobody)],
  ['SQLite gives up while somebody writes', () => commits.write(rollsBack)],
  ['SQLite gives up while somebody looks', () => commits.look(rollsBack)],
])('when %s', (_when, fail) => {
  test('nobody of that turn is told that it was kept, and nothing of it was', async () => {
    const undone: string[] = [];
    const before = commits.write(say('one'), () => undone.push('one'));
    const failed = fail();
    const told = await Promise.allSettled([before, failed]);
    const code = expect.stringMatching(/^SQLITE_(IOERR|CONSTRAINT)/);
    const refused = { status: 'rejected', reason: { code } };
    expect(told).toMatchObject([refused, refused]);
    expect([undone, database.inTransaction, onTheDisk()]).toEqual([['one'], false, []]);
  });

  test('whoever looked meanwhile is given what stands', async () => {
    await commits.write(say('one'));
    const before = commits.write(say('two'));
    const seen = commits.look(() => wordsIn(database));
    const told = await Promise.allSettled([before, fail()]);
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await seen).toEqual(['one']);
  });

  test('whoever is told later in the turn that it was kept finds it on the disk, and nobody else does', async () => {
    const before = commits.write(say('one'));
    const failed = fail();
    const after = commits.write(say('two'));
    const [first, , last] = await Promise.allSettled([before, failed, after]);
    expect(first.status).toBe('rejected');
    expect(onTheDisk()).toEqual(last.status === 'fulfilled' ? ['two'] : []);
  });

  test('the next turn counts', async () => {
    await Promise.allSettled([commits.write(say('one')), fail()]);
    await commits.write(say('two'));
    expect(onTheDisk()).toEqual(['two']);
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
  const other = openDatabase(opened.file, undefined);
  other.exec('BEGIN IMMEDIATE');
  await expect(commits.write(say('one'))).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  other.exec('ROLLBACK');
  other.close();
  await commits.write(say('two'));
  expect(onTheDisk()).toEqual(['two']);
});
