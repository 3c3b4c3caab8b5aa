import { existsSync, readFileSync } from 'node:fs';
import { examineTeams } from '../adapters/teams/examine';
import { judgePackage } from '../adapters/teams-package/judge';
import { unpack } from '../adapters/teams-package/pack';
import type { TeamsConfig } from '../config';
import type { Said } from './doctor-words';
import { wordsForTeams } from './doctor-words-teams';
import { packageFaultInWords } from './teams-package-words';

/** What is well in Teams and what is not, with the app package at this place. */
export async function sayOfTeams(
  teams: TeamsConfig,
  publicUrl: string | undefined,
  packageFile: string,
): Promise<readonly Said[]> {
  const identity = teams.auth === 'off' ? undefined : teams;
  const found = (await examineTeams({ identity, publicUrl })).map(wordsForTeams);
  return [...found, ...(identity === undefined ? [] : sayOfPackage(packageFile, identity.appId))];
}

function sayOfPackage(file: string, appId: string): readonly Said[] {
  if (!existsSync(file))
    return [{ well: true, text: `There is no ${file} here. Make one with npm run teams:package.` }];
  const files = unpack(readFileSync(file));
  if (files === undefined)
    return [{ well: false, text: `${file} is no zip. Make it again with npm run teams:package.` }];
  const faults = judgePackage(files, appId);
  if (faults.length === 0) return [{ well: true, text: `${file} is as Teams wants it.` }];
  return faults.map((fault) => ({ well: false, text: packageFaultInWords(fault) }));
}
