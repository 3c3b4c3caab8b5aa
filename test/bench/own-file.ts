import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import type { SqliteStore } from '../../src/adapters/sqlite/sqlite-store';

/** A store in a file of its own. */
export interface OwnFile {
  readonly file: string;
  readonly store: SqliteStore;
  remove(): Promise<void>;
}

/** Opens a store in an empty folder, as `npm start` does for a live installation. */
export function openOwnFile(): OwnFile {
  const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-bench-'));
  const file = join(folder, 'records.db');
  const store = openSqliteStore({ file, stamp: 'live', keys: [{ id: 'one', key: randomBytes(32) }] });
  return {
    file,
    store,
    async remove() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
