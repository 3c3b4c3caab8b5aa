import fc from 'fast-check';
import Database from 'libsql';
import { z } from 'zod';
import type { OpenDatabase } from '../../src/adapters/sqlite/database';
import { turnCommits } from '../../src/adapters/sqlite/turn-commits';
import { type DatabaseFile, openDatabaseFile } from '../support/database-file';

let opened: DatabaseFile;
let database: OpenDatabase;
beforeAll(() => {
  opened = openDatabaseFile('CREATE TABLE said (nth INTEGER)');
  ({ database } = opened);
});
afterAll(() => opened.remove());

const rows = z.array(z.object({ nth: z.number() }));
const numbersIn = (where: OpenDatabase): readonly number[] =>
  rows.parse(where.prepare('SELECT nth FROM said ORDER BY nth').all()).map(({ nth }) => nth);

/** What is done in a turn, one after the other; `next` waits until everything so far is known. */
const deed = fc.constantFrom('write', 'refused', 'breaks', 'look', 'look-breaks', 'commit', 'next');

interface Writing {
  readonly nth: number;
  undone: boolean;
  kept?: boolean;
}

test('what is told to be kept is on the disk and nothing else, and no look shows anything else', async () => {
  const say = database.prepare('INSERT INTO said VALUES (?)');
  /** What a full or broken disk makes SQLite do by itself. */
  const rollBack = (): never => {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw new Error('The disk broke.');
  };

  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 30 }), async (deeds) => {
      database.exec('DELETE FROM said');
      const commits = turnCommits(database);
      const writings: Writing[] = [];
      const seen: { readonly numbers: readonly number[]; readonly keptBefore: readonly number[] }[] = [];
      let waiting: Promise<unknown>[] = [];
      const kept = () => writings.flatMap((writing) => (writing.kept === true ? [writing.nth] : []));

      const write = (nth: number, end: () => void): void => {
        const writing: Writing = { nth, undone: false };
        writings.push(writing);
        const work = () => {
          say.run(nth);
          end();
        };
        const written = commits.write(work, () => {
          writing.undone = true;
        });
        waiting.push(
          written.then(
            () => (writing.kept = true),
            () => (writing.kept = false),
          ),
        );
      };
      const look = (end: () => void): void => {
        const keptBefore = kept();
        const looked = commits.look(() => {
          const numbers = numbersIn(database);
          end();
          return numbers;
        });
        waiting.push(looked.then((numbers) => seen.push({ numbers, keptBefore })).catch(() => {}));
      };

      for (const [nth, what] of deeds.entries()) {
        if (what === 'write') write(nth, () => {});
        if (what === 'refused') write(nth, () => database.exec('INSERT INTO nowhere VALUES (1)'));
        if (what === 'breaks') write(nth, rollBack);
        if (what === 'look') look(() => {});
        if (what === 'look-breaks') look(rollBack);
        if (what === 'commit') commits.commit();
        if (what === 'next') {
          await Promise.all(waiting);
          waiting = [];
        }
      }
      await Promise.all(waiting);

      const reader = new Database(opened.file, { readonly: true });
      expect(numbersIn(reader)).toEqual(kept());
      reader.close();
      expect(database.inTransaction).toBe(false);
      for (const { kept: isKept, undone } of writings) expect(undone).toBe(isKept !== true);
      for (const { numbers, keptBefore } of seen) {
        expect(kept()).toEqual(expect.arrayContaining([...numbers]));
        expect(numbers).toEqual(expect.arrayContaining([...keptBefore]));
      }
    }),
    { numRuns: 300 },
  );
});
