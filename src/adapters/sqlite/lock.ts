import Database from 'libsql';

/** One process's hold on a database file. */
export interface Lock {
  release(): void;
}

/**
 * Takes a file for this process alone; throws SQLITE_BUSY while another process has it.
 *
 * The lock is a transaction that never ends, on an empty database beside the file. The operating system ends it with
 * the process, however that ends, so no lock is ever stale. The database itself stays readable for a backup.
 * An exclusive lock on the database itself will not do: libsql 0.5.29 keeps a closed file open, and locked, until the
 * last of its statements is collected as garbage.
 */
export function lockFile(file: string): Lock {
  const lock = new Database(`${file}.lock`);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw error;
  }
  return { release: () => void lock.close() };
}
