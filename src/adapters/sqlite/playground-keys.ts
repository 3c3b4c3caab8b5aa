import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { DataKey } from '../../records/sealing';
import { codeOf, folderFault, missingKey } from './faults';
import { prepareFolder } from './folder';

/**
 * The key of a playground, in a file beside the database that only its owner can read; made once.
 * Throws a `StoreFault`: `wrong-key` for a key file that holds no key, and those of the folder.
 */
export function playgroundKeys(file: string): readonly DataKey[] {
  const path = `${prepareFolder(file)}.key`;
  const made = randomBytes(32).toString('base64');
  try {
    writeFileSync(path, `${made}\n`, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw folderFault(error, file);
  }
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw missingKey(file);
  return [{ id: 'playground', key }];
}
