import Database from 'libsql';

/** An open database file. */
export type OpenDatabase = InstanceType<typeof Database>;

/** How long a change waits for a visitor, such as a backup that is just closing the file. */
const waitForVisitorMs = 250;

/**
 * Opens the file so that an acknowledged change is on the disk and deleted content is overwritten with zeros.
 * Throws what SQLite throws.
 */
export function openDatabase(file: string, maxPages: number | undefined): OpenDatabase {
  const database = new Database(file, { timeout: waitForVisitorMs });
  try {
    // Works only on a database without tables, and only before the first switch to WAL.
    database.pragma('auto_vacuum = INCREMENTAL');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('secure_delete = ON');
    if (maxPages !== undefined) database.pragma(`max_page_count = ${maxPages}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Runs the work as one transaction: it counts whole, or, when it throws, not at all. */
export function inTransaction<T>(database: OpenDatabase, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has rolled back already.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * Lets changes wait for the disk until the work is done; a checkpoint writes what came before to the disk first. `settle`
 * ends a transaction that is open: SQLite changes how it waits between two of them only.
 */
export async function writeTogether<T>(
  database: OpenDatabase,
  work: () => Promise<T>,
  settle: () => void,
): Promise<T> {
  settle();
  database.pragma('synchronous = NORMAL');
  try {
    return await work();
  } finally {
    // Who stops the program in the middle has closed the file already.
    if (database.open) {
      settle();
      database.pragma('synchronous = FULL');
      database.pragma('wal_checkpoint(PASSIVE)');
    }
  }
}

/** Gives freed pages back and empties the write-ahead log, so that no deleted content is left in either file. */
export function forgetDeleted(database: OpenDatabase): void {
  database.pragma('incremental_vacuum');
  database.pragma('wal_checkpoint(TRUNCATE)');
}
