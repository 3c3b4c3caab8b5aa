import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { PackageFiles } from './judge';
import { englishStrings, manifestOf, type PackageFacts } from './manifest';

/** The icons of the app: full colour 192 px, and a white outline of 32 px on nothing. */
export interface Icons {
  readonly color: Uint8Array;
  readonly outline: Uint8Array;
}

/** A date that says nothing, so that the same package has the same bytes; a zip knows local time only, from 1980 on. */
const noDate = new Date(1980, 0, 2);

/** The files of the app package of one installation. */
export function packageFiles(facts: PackageFacts, { color, outline }: Icons): PackageFiles {
  const json = (value: object) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  return {
    'manifest.json': json(manifestOf(facts)),
    'en.json': json(englishStrings()),
    'color.png': color,
    'outline.png': outline,
  };
}

/** The package as Teams takes it; the same files give the same bytes. */
export function pack(files: PackageFiles): Uint8Array {
  const entries: Zippable = { ...files };
  return zipSync(entries, { mtime: noDate });
}

/** The files in a package; undefined for bytes that are no zip. */
export function unpack(bytes: Uint8Array): PackageFiles | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}
