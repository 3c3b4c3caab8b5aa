import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// UPDATE_GOLDEN=1 npx jest test/golden writes what is shown now; read the difference before you keep it.
const updating = process.env['UPDATE_GOLDEN'] === '1';

/** What was approved in one folder of examples. */
export interface Approved {
  /** The folders of the kinds, sorted. */
  kinds(): readonly string[];
  /** Expects what is shown to be what was approved. */
  expectSame(path: string, shown: string): void;
  /** The approved files that no example stands for. */
  leftOver(examples: readonly string[]): readonly string[];
}

/** Reads what was approved in a folder; a folder that is no kind is left out. */
export function approvedIn(folder: string, noKinds: readonly string[] = []): Approved {
  const kinds = () =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !noKinds.includes(entry.name))
      .map((entry) => entry.name)
      .toSorted();
  return {
    kinds,
    expectSame(path, shown) {
      const file = join(folder, path);
      if (updating) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, shown);
      }
      expect(shown).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `${path} has not been approved yet`);
    },
    leftOver(examples) {
      const files = kinds().flatMap((kind) => readdirSync(join(folder, kind)).map((file) => join(kind, file)));
      const left = files.filter((file) => !examples.includes(file));
      if (updating) for (const file of left) rmSync(join(folder, file));
      return updating ? [] : left;
    },
  };
}
