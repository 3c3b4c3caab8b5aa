import { type OpenDatabase, openDatabase, writeTogether } from '../../src/adapters/sqlite/database';
import { turnCommits } from '../../src/adapters/sqlite/turn-commits';
import { type DatabaseFile, openDatabaseFile } from '../support/database-file';

let opened: DatabaseFile;
let database: OpenDatabase;

beforeEach(() => {
  opened = openDatabaseFile('CREATE TABLE said (words TEXT)');
  ({ database } = opened);
});

afterEach(() => opened.remove());

const nothingOpen = () => {};

/** Whether each change waits until it is on the disk: FULL is 2, NORMAL is 1 (sqlite.org/pragma.html). */
const waits = (): boolean => JSON.stringify(database.pragma('synchronous')) === '[{"synchronous":2}]';

test('changes that are made together do not wait for the disk one by one, and those after them do', async () => {
  const during = await writeTogether(
    database,
    async () => {
      database.exec("INSERT INTO said VALUES ('together')");
      return waits();
    },
    nothingOpen,
  );
  expect([during, waits()]).toEqual([false, true]);
});

test('what is made together is there for whoever opens the file before it is done', async () => {
  await writeTogether(
    database,
    async () => {
      database.exec("INSERT INTO said VALUES ('together')");
      const other = openDatabase(opened.file, undefined);
      expect(other.prepare('SELECT words FROM said').all()).toMatchObject([{ words: 'together' }]);
      other.close();
    },
    nothingOpen,
  );
});

test('when the work fails, the next change waits for the disk again', async () => {
  const failing = writeTogether(database, () => Promise.reject(new Error('The work failed.')), nothingOpen);
  await expect(failing).rejects.toThrow('The work failed.');
  expect(waits()).toBe(true);
});

test('a file that is closed in the middle is left alone', async () => {
  await writeTogether(database, async () => void database.close(), nothingOpen);
  expect(database.open).toBe(false);
});

test('what others are writing meanwhile stands in the way of neither the beginning nor the end', async () => {
  const commits = turnCommits(database);
  const say = (words: string) => () => void database.prepare('INSERT INTO said VALUES (?)').run(words);
  const before = commits.write(say('before'));
  let after: Promise<void> | undefined;
  await writeTogether(
    database,
    async () => {
      await commits.write(say('together'));
      after = commits.write(say('after'));
    },
    () => commits.commit(),
  );
  await Promise.all([before, after]);
  expect(database.prepare('SELECT words FROM said').all()).toMatchObject(
    ['before', 'together', 'after'].map((words) => ({ words })),
  );
  expect(waits()).toBe(true);
});
