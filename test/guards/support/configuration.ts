import type { RepositoryFile } from './files';

/** How the example and the variables the program knows differ. */
export function exampleFaults(example: string, variables: readonly string[]): string[] {
  const lines = example.split('\n');
  const shown = lines.flatMap((line, at) => {
    const name = /^#? ?([A-Za-z]\w*)=/.exec(line)?.[1];
    return name === undefined ? [] : [{ name, explained: /^# \p{Lu}.*\.$/u.test(lines[at - 1] ?? '') }];
  });
  const names = shown.map(({ name }) => name);
  return [
    ...variables.filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
    ...names.filter((name) => !variables.includes(name)).map((name) => `${name} is unknown`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name} comes twice`),
    ...shown.filter(({ explained }) => !explained).map(({ name }) => `${name} has no sentence above it`),
  ];
}

const readers = ['src/config.ts', 'src/main.ts'];

/** Every file that reads the environment itself. */
export function environmentFaults(files: readonly RepositoryFile[]): string[] {
  return files
    .filter(({ path, text }) => !readers.includes(path) && /\bprocess\??\.env\b|\bprocess\[/.test(text))
    .map(({ path }) => `${path} reads the environment`);
}
