import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { type PackageFiles, readJson } from './app-package';
import type { PackageFault } from './package-fault';

// The schemas as Microsoft publishes them with @microsoft/app-manifest, so nothing is fetched.
const folder = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams/v1.25',
);
const schemaOf = {
  'manifest.json': 'MicrosoftTeams.schema.json',
  'nl.json': 'MicrosoftTeams.Localization.schema.json',
  'en.json': 'MicrosoftTeams.Localization.schema.json',
} as const;

/** What the official schemas of Teams refuse in a package. */
export function schemaFaults(files: PackageFiles): PackageFault[] {
  return Object.entries(schemaOf).flatMap(([file, schema]): PackageFault[] => {
    const bytes = files[file];
    if (bytes === undefined) return [{ what: 'no-file', file }];
    const said = readJson(bytes);
    if (said === undefined) return [{ what: 'unreadable', file }];
    // The schemas say more than draft-04 knows and hold patterns of before the u flag, which a strict reader refuses.
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const rules = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(readFileSync(join(folder, schema), 'utf8')));
    const check = ajv.compile(rules);
    if (check(said)) return [];
    return (check.errors ?? []).map(({ instancePath, message }) => ({
      what: 'refused',
      file,
      at: instancePath === '' ? '/' : instancePath,
      says: message ?? '',
    }));
  });
}
