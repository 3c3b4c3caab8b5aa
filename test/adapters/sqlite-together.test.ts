import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, openDatabase, writeTogether } from '../../src/adapters/sqlite/database';

let folder: string;
let database: OpenDatabase;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bandbreedte-together-'));
  database = openDatabase(join(folder, 'records.db'), undefined);
  database.exec('CREATE TABLE said (words TEXT)');
});

afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

/** Whether each change waits until it is on the disk: FULL is 2, NORMAL is 1 (sqlite.org/pragma.html). */
const waits = (): boolean => JSON.stringify(database.pragma('synchronous')) === '[{"synchronous":2}]';

test('changes that are made together do not wait for the disk one by one, and those after them do', async () => {
  const during = await writeTogether(database, async () => {
    database.exec("INSERT INTO said VALUES ('together')");
    return waits();
  });
  expect([during, waits()]).toEqual([false, true]);
});

test('what is made together is there for whoever opens the file before it is done', async () => {
  await writeTogether(database, async () => {
    database.exec("INSERT INTO said VALUES ('together')");
    const other = openDatabase(join(folder, 'records.db'), undefined);
    expect(other.prepare('SELECT words FROM said').all()).toMatchObject([{ words: 'together' }]);
    other.close();
  });
});

test('when the work fails, the next change waits for the disk again', async () => {
  const failing = writeTogether(database, () => Promise.reject(new Error('The work failed.')));
  await expect(failing).rejects.toThrow('The work failed.');
  expect(waits()).toBe(true);
});

test('a file that is closed in the middle is left alone', async () => {
  await writeTogether(database, async () => void database.close());
  expect(database.open).toBe(false);
});
