import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { judgePackage } from '../adapters/teams-package/judge';
import type { Publisher } from '../adapters/teams-package/manifest';
import { pack, packageFiles } from '../adapters/teams-package/pack';
import { readConfig, readEnvironment } from '../config';
import { packageFaultInWords } from './teams-package-words';

// npm run teams:package [-- --publisher "Gemeente X" --website … --privacy … --terms … --to file.zip]

const root = join(__dirname, '..', '..');
/** What sysexits.h calls EX_CONFIG: starting again will not help, someone has to change something. */
const misconfigured = 78;
const release = z.object({ version: z.string() });

const options = {
  publisher: { type: 'string', default: 'Bandbreedte' },
  website: { type: 'string' },
  privacy: { type: 'string' },
  terms: { type: 'string' },
  to: { type: 'string', default: 'bandbreedte-teams.zip' },
} as const;

function main(): void {
  const { values } = parseArgs({ options });
  const config = readConfig(readEnvironment());
  if (Array.isArray(config)) return refuse(config.map(({ sentence }) => sentence));
  const teams = config.kind === 'live' ? config.teams : undefined;
  if (teams?.auth !== 'on') return refuse(['MicrosoftAppId is not set: the package is for one app.']);
  const { website = config.publicUrl, privacy = website, terms = website } = values;
  if (website === undefined || privacy === undefined || terms === undefined)
    return refuse(['Teams wants a page about the app: give --website, or set PUBLIC_URL.']);
  const publisher: Publisher = { name: values.publisher, website, privacy, terms };
  const { version } = release.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const files = packageFiles(
    { appId: teams.appId, version, publisher },
    { color: icon('color'), outline: icon('outline') },
  );
  const faults = judgePackage(files, teams.appId);
  if (faults.length > 0) return refuse(faults.map(packageFaultInWords));
  writeFileSync(values.to, pack(files));
  process.stdout.write(`${values.to} is ready: a Teams administrator uploads it under "Manage apps".\n`);
}

function icon(name: 'color' | 'outline'): Buffer {
  return readFileSync(join(root, 'deploy', 'teams', `${name}.png`));
}

function refuse(sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exitCode = misconfigured;
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'an unknown fault'}\n`);
  process.exitCode = 1;
}
