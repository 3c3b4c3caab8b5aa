import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { DataKey } from '../../records/sealing';
import { codeOf, folderFault, lostKey, unfitKey } from './faults';
import { prepareFolder } from './folder';

/**
 * The key of a playground, in a file beside the database that only its owner can read; made once, before the database.
 * Throws a `StoreFault`: `wrong-key` for a key file that holds no key or is gone, and those of the folder.
 */
export function playgroundKeys(file: string): readonly DataKey[] {
  const database = prepareFolder(file);
  const path = `${database}.key`;
  if (existsSync(database) && !existsSync(path)) throw lostKey(file);
  const made = randomBytes(32).toString('base64');
  try {
    writeFileSync(path, `${made}\n`, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw folderFault(error, file);
  }
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw unfitKey(file);
  return [{ id: 'playground', key }];
}
