import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { appManifest, type Installation, languageFile, type Pages } from './manifest';

/** The files of an app package by name. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** Everything an app package is made from. */
export interface PackageParts {
  readonly installation: Installation;
  /** The version of the app: Teams takes an update only with a higher one. */
  readonly version: string;
  readonly pages: Pages;
  readonly icons: PackageFiles;
}

/** The files of the package: the manifest, both languages and the icons. */
export function packageFiles({ installation, version, pages, icons }: PackageParts): PackageFiles {
  return {
    'manifest.json': json(appManifest(installation, version, pages)),
    'nl.json': json(languageFile('nl')),
    'en.json': json(languageFile('en')),
    ...icons,
  };
}

/** The package as one file; the same files always give the same bytes. */
export function zipPackage(files: PackageFiles): Uint8Array {
  // The first moment a zip can say, in local time as fflate reads it: no clock and no time zone gets in.
  return zipSync({ ...files }, { mtime: new Date(1980, 0, 1), os: 0, level: 9 });
}

// Our own package is under 20 KB; a file that grows beyond this is not one, and is not unpacked.
const mostBytes = 1_000_000;

/** The files of a package, or nothing when it is not a zip or far too large. */
export function unzipPackage(bytes: Uint8Array): PackageFiles | undefined {
  try {
    const unpacked = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= mostBytes });
    return Object.keys(unpacked).length > 0 ? unpacked : undefined;
  } catch {
    return undefined;
  }
}

/** What a file of a package says, or nothing when it is no JSON. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    const said: unknown = JSON.parse(strFromU8(bytes));
    return said;
  } catch {
    return undefined;
  }
}

function json(said: object): Uint8Array {
  return strToU8(`${JSON.stringify(said, null, 2)}\n`);
}
