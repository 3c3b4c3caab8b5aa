import { createSealing, type DataKey, WrongKey } from '../../records/sealing';
import type { Stamp } from '../../records/store-fault';
import { openDatabase } from './database';
import { asStoreFault, unfitKey } from './faults';
import { prepareFolder } from './folder';
import { lockFile } from './lock';
import { prepareSchema } from './schema';
import { SqliteStore } from './sqlite-store';

/** Which file, for what, and with which keys. */
export interface SqliteOptions {
  readonly file: string;
  readonly stamp: Stamp;
  /** The first seals, all open. */
  readonly keys: readonly DataKey[];
  /** The file never grows beyond so many pages of 4 kB; absent means as far as the disk goes. */
  readonly maxPages?: number;
}

/**
 * Opens a database file for this process alone, and makes it and its folder where they are missing.
 * Throws a `StoreFault` with every reason it can know not to.
 */
export function openSqliteStore({ file, stamp, keys, maxPages }: SqliteOptions): SqliteStore {
  const sealing = createSealing(keys);
  const path = prepareFolder(file);
  const opened: { close(): void }[] = [];
  try {
    const lock = lockFile(path);
    opened.push({ close: () => lock.release() });
    const database = openDatabase(path, maxPages);
    opened.push(database);
    const secret = prepareSchema(database, { file, stamp, sealing });
    return new SqliteStore({ file, lock, database, sealing, secret });
  } catch (error) {
    for (const one of opened.reverse()) one.close();
    // A playground has its key in a file of its own, and nothing to add to a setting.
    if (stamp === 'playground' && error instanceof WrongKey) throw unfitKey(file, error);
    throw asStoreFault(error, file);
  }
}
