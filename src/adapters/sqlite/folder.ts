import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { folderFault } from './faults';

/**
 * Makes the folder of a file where it is missing and answers the file's real path.
 * Throws a `StoreFault`: `folder-missing` where no folder can be, `read-only` where file or folder cannot be written.
 */
export function prepareFolder(file: string): string {
  try {
    const path = resolve(file);
    makeFolder(dirname(path));
    const real = existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
    accessSync(dirname(real), constants.W_OK);
    if (existsSync(real)) accessSync(real, constants.W_OK);
    return real;
  } catch (error) {
    throw folderFault(error, file);
  }
}

// Not `recursive: true`: Node 20 never returns from it where a parent refuses with ENOENT, as /proc does.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}
