import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A file of the repository, by its path from the root with forward slashes. */
export type RepositoryFile = { readonly path: string; readonly text: string };

/** The folder that holds package.json. */
export const root = resolve(__dirname, '../../..');

/** Every file under a folder that ends in one of the endings; none when the folder is not there yet. */
export function filesUnder(folder: string, ...endings: string[]): RepositoryFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => read(join(entry.parentPath, entry.name)))
    .sort((one, other) => one.path.localeCompare(other.path));
}

/** The Markdown files a newcomer sees at the root. */
export function rootDocuments(): RepositoryFile[] {
  return readdirSync(root)
    .filter((name) => name.endsWith('.md'))
    .map((name) => read(join(root, name)));
}

/** Every text file that belongs to the repository: tracked, or new and not ignored. */
export function repositoryFiles(): RepositoryFile[] {
  return repositoryPaths()
    .filter((path) => existsSync(join(root, path)))
    .map((path) => read(join(root, path)))
    .filter((file) => !file.text.includes('\0'));
}

/** Every path that belongs to the repository. */
export function repositoryPaths(): string[] {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  return list.split('\0').filter((path) => path !== '');
}

function read(absolute: string): RepositoryFile {
  const path = absolute.slice(root.length + 1).replaceAll('\\', '/');
  return { path, text: readFileSync(absolute, 'utf8') };
}
