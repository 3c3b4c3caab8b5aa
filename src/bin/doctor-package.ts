import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipPackage } from '../adapters/teams-app/app-package';
import { icons } from '../adapters/teams-app/icon';
import { judgePackage } from '../adapters/teams-app/judge-package';
import type { AppSettings } from '../config/app-settings';
import type { Said } from './doctor-words';
import { packageWords } from './package-words';

/** Where the app package is written, and looked for. */
export const packagePath = join('data', 'bandbreedte-teams.zip');

const again =
  'Make it again with npm run teams:package, and ask the Teams administrator to upload it as an update.';

/** What the doctor says of the app package, a zip or the folder it was unpacked in, beside the settings. */
export function examinePackage(settings: AppSettings, path = packagePath): readonly Said[] {
  if (!existsSync(path))
    return [{ well: false, text: `There is no app package at ${path}. Make it with npm run teams:package.` }];
  const files = statSync(path).isDirectory()
    ? readFolder(path)
    : unzipPackage(new Uint8Array(readFileSync(path)));
  const faults = files === undefined ? [{ what: 'not-a-package' } as const] : judgePackage(files, settings);
  if (faults.length > 0)
    return [{ well: false, text: `The app package ${path}: ${faults.map(packageWords).join(' ')} ${again}` }];
  return [{ well: true, text: `The app package ${path} is for this bot and this address.` }];
}

function readFolder(path: string) {
  const names = ['manifest.json', 'nl.json', 'en.json', ...icons.map(({ file }) => file)];
  const there = names.filter((name) => existsSync(join(path, name)));
  return Object.fromEntries(there.map((name) => [name, new Uint8Array(readFileSync(join(path, name)))]));
}
