import type { RepositoryFile } from './files';

// Each names a machine rather than the project, so the file means nothing anywhere else.
const machineMarks: readonly (readonly [string, RegExp])[] = [
  ['a path of one machine', /(?<![\w.:/@-])\/(work|root|home\/\w+|Users\/\w+)\/[\w.]/],
  ['a package registry', /registry\.npmjs|verdacci[o]|artifactor[y]|^\s*(@[\w-]+:)?registry\s*=/im],
  ['a lock entry of one registry', /"resolved":\s*"(https?|file):/],
  ['a proxy', /\b(https?_?proxy|noproxy|no_proxy)\s*[=:]/i],
];

/** Everything in the repository that only one machine understands. */
export function machineFaults(files: readonly RepositoryFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    machineMarks.filter(([, mark]) => mark.test(text)).map(([what]) => `${path} names ${what}`),
  );
}
