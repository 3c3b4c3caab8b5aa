import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, openDatabase } from '../../src/adapters/sqlite/database';

/** A database in a folder of its own, as the bot opens one. */
export interface DatabaseFile {
  readonly file: string;
  readonly database: OpenDatabase;
  remove(): void;
}

/** Opens a database with these tables. */
export function openDatabaseFile(tables: string): DatabaseFile {
  const folder = mkdtempSync(join(tmpdir(), 'bandbreedte-database-'));
  const file = join(folder, 'records.db');
  const database = openDatabase(file, undefined);
  database.exec(tables);
  return {
    file,
    database,
    remove() {
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
