import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type PackageFiles, packageFiles, zipPackage } from '../adapters/teams-app/app-package';
import { icons } from '../adapters/teams-app/icon';
import { judgePackage } from '../adapters/teams-app/judge-package';
import { schemaFaults } from '../adapters/teams-app/official-schema';
import { readEnvironment } from '../config';
import { readAppSettings } from '../config/app-settings';
import { packagePath } from './doctor-package';
import { packageWords } from './package-words';

// npm run teams:package [-- --privacy https://... --terms https://... --website https://... --app-version 1.2.3]

const root = join(__dirname, '..', '..');
const projectPage = 'https://github.com/bandbreedte/bandbreedte';
/** The exit code of sysexits.h for a configuration that cannot be used. */
const badConfiguration = 78;

const options = {
  privacy: { type: 'string', default: projectPage },
  terms: { type: 'string', default: projectPage },
  website: { type: 'string', default: projectPage },
  'app-version': { type: 'string' },
  icons: { type: 'string', default: join(root, 'deploy', 'teams') },
  to: { type: 'string', default: packagePath },
} as const;

function ownVersion(): string {
  const own: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(own).version;
}

function readIcons(folder: string): PackageFiles {
  const there = icons.filter(({ file }) => existsSync(join(folder, file)));
  return Object.fromEntries(
    there.map(({ file }) => [file, new Uint8Array(readFileSync(join(folder, file)))]),
  );
}

/** The sentences for what is wrong with the arguments and the settings, or where the package went. */
function makePackage(): readonly string[] | { readonly written: string } {
  const { values } = parseArgs({ options });
  const installation = readAppSettings(readEnvironment());
  const pages = { website: values.website, privacy: values.privacy, terms: values.terms };
  const version = values['app-version'] ?? ownVersion();
  const argumentFaults = [
    ...Object.entries(pages)
      .filter(([, page]) => !/^https:\/\/[^/\s]+\.[^/\s]+/.test(page))
      .map(([name]) => `--${name} takes the https:// address of a page.`),
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : ['--app-version takes three numbers, such as 1.2.3.']),
  ];
  if (Array.isArray(installation))
    return [...installation.map(({ sentence }) => sentence), ...argumentFaults];
  if (argumentFaults.length > 0) return argumentFaults;
  const files = packageFiles({ installation, version, pages, icons: readIcons(values.icons) });
  const faults = [...schemaFaults(files), ...judgePackage(files, installation)];
  if (faults.length > 0) return faults.map(packageWords);
  const written = resolve(values.to);
  mkdirSync(dirname(written), { recursive: true });
  writeFileSync(written, zipPackage(files));
  return { written };
}

try {
  const made = makePackage();
  if ('written' in made) process.stdout.write(`${made.written}\n`);
  else {
    process.stderr.write(`${made.join('\n')}\n`);
    process.exitCode = badConfiguration;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'an unknown fault'}\n`);
  process.exitCode = badConfiguration;
}
