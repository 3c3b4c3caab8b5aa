import type { RepositoryFile } from './files';
import { importsOf, packageOf, resolveImport } from './imports';

/** What a reader has to know of, or Node has to load, to follow one file to its end. */
export type Reach = { readonly files: readonly string[]; readonly packages: readonly string[] };

/** Every file that is loaded with this one, and every package they name, types included. */
export function reachOf(start: string, files: readonly RepositoryFile[]): Reach {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const reached = new Set([start]);
  const packages = new Set<string>();
  for (const path of reached) {
    for (const { from, typeOnly } of importsOf(texts.get(path) ?? '')) {
      if (!from.startsWith('.')) packages.add(packageOf(from));
      else if (!typeOnly) reached.add(resolveImport(path, from, (candidate) => texts.has(candidate)));
    }
  }
  return { files: [...reached], packages: [...packages] };
}
