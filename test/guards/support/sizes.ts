import { basename } from 'node:path';
import type { RepositoryFile } from './files';

const longest = 300;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|steps))?\.(ts|js|mjs|cjs)$/;
const folderName = /^\.?[a-z0-9]+(-[a-z0-9]+)*$/;
const saysNothing = /(^|-)(utils?|helpers?|common|misc|manager|service|impl)$/;

/** Every file too long to take in, by the rule of 300 lines. */
export function lengthFaults(files: readonly RepositoryFile[]): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

/** Every file or folder whose name is not kebab-case, or says nothing about what is in it. */
export function nameFaults(files: readonly RepositoryFile[]): string[] {
  return files.flatMap(({ path }) => {
    const folders = path.split('/').slice(0, -1);
    const file = basename(path);
    const stem = file.replace(/\..*$/, '');
    return [
      !kebab.test(file) && `${path} is not kebab-case`,
      folders.some((folder) => !folderName.test(folder)) && `${path} has a folder that is not kebab-case`,
      [...folders, stem].some((name) => saysNothing.test(name)) && `${path} has a name that says nothing`,
      stem === 'index' && `${path} is a barrel: import from the file that holds the name`,
    ].filter((fault) => fault !== false);
  });
}
