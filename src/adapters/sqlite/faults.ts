import { WrongKey } from '../../records/sealing';
import { StoreFault, type StoreFaultCode } from '../../records/store-fault';

type Fault = readonly [code: StoreFaultCode, message: (file: string) => string];

const unwritable: Fault = [
  'read-only',
  (file) => `${file} cannot be written. Let the user that runs the bot write this file and its folder.`,
];
const noFolder: Fault = [
  'folder-missing',
  (file) => `${file} cannot be opened. Name a file in a folder that can be made, in STORE_URL.`,
];
const inUse: Fault = [
  'in-use',
  (file) => `Another process uses ${file}. Stop that one first: a database file serves one process.`,
];
const diskFull: Fault = [
  'disk-full',
  (file) => `The disk under ${file} is full. Nothing saved was lost: make room, and the bot goes on.`,
];
const diskFault: Fault = [
  'disk-fault',
  (file) => `The disk under ${file} does not read or write. Check the disk, then start again.`,
];
const notADatabase: Fault = [
  'not-a-database',
  (file) => `${file} is damaged or no database of this bot. Put back a backup, or name another file.`,
];
const wrongKey: Fault = [
  'wrong-key',
  (file) => `${file} was sealed with a key that is not in DATA_KEYS. Add that key; it may stand last.`,
];
const wrongKeyFile: Fault = [
  'wrong-key',
  (file) =>
    `${file} does not open with the key in ${file}.key. Put back the ${file}.key that was made with it, or begin again without both files.`,
];
const lostKeyFile: Fault = [
  'wrong-key',
  (file) =>
    `${file} is sealed and ${file}.key, the file with its key, is gone. Put ${file}.key back, or begin again without ${file}.`,
];

/** By the beginning of SQLite's result code (https://sqlite.org/rescode.html), extended codes included. */
const byResultCode: readonly (readonly [start: string, fault: Fault])[] = [
  ['SQLITE_BUSY', inUse],
  ['SQLITE_LOCKED', inUse],
  ['SQLITE_READONLY', unwritable],
  ['SQLITE_PERM', unwritable],
  ['SQLITE_FULL', diskFull],
  ['SQLITE_IOERR', diskFault],
  ['SQLITE_NOTADB', notADatabase],
  ['SQLITE_CORRUPT', notADatabase],
  ['SQLITE_CANTOPEN', noFolder],
];

/** What went wrong in the words of a `StoreFault`; anything that is no fault of the database is handed back as it is. */
export function asStoreFault(error: unknown, file: string): unknown {
  const fault = findFault(error);
  return fault === undefined ? error : new StoreFault(fault[0], fault[1](file), { cause: error });
}

/** What went wrong while making or reaching the folder. */
export function folderFault(error: unknown, file: string): StoreFault {
  const code = codeOf(error) ?? '';
  const [name, message] = ['EACCES', 'EPERM', 'EROFS'].includes(code) ? unwritable : noFolder;
  return new StoreFault(name, message(file), { cause: error });
}

/** A file that holds something else. */
export function foreignFile(file: string): StoreFault {
  return new StoreFault(notADatabase[0], notADatabase[1](file));
}

/** The key file of a playground is gone while its database is there. */
export function lostKey(file: string): StoreFault {
  return new StoreFault(lostKeyFile[0], lostKeyFile[1](file));
}

/** The key file of a playground holds no key, or that of another database. */
export function unfitKey(file: string, cause?: unknown): StoreFault {
  return new StoreFault(wrongKeyFile[0], wrongKeyFile[1](file), { cause });
}

function findFault(error: unknown): Fault | undefined {
  if (error instanceof WrongKey) return wrongKey;
  const code = codeOf(error);
  // libsql 0.5.29 gives an empty code when the file itself cannot be opened.
  if (code === '' && String(error).includes('ConnectionFailed')) return noFolder;
  return byResultCode.find(([start]) => code?.startsWith(start))?.[1];
}

/** The code of an error from SQLite or the file system, wherever it was made. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
