import { examineTeams } from '../adapters/teams/examine';
import type { LiveConfig } from '../config';
import { readAppSettings } from '../config/app-settings';
import { examinePackage } from './doctor-package';
import type { Said } from './doctor-words';
import { wordsForTeams } from './doctor-words-teams';

/** What is well in Teams and what is not, with the app package beside it. */
export async function sayOfTeams({ teams, publicUrl }: LiveConfig): Promise<readonly Said[]> {
  if (teams === undefined) return [];
  const identity = teams.auth === 'off' ? undefined : teams;
  const found = (await examineTeams({ identity, publicUrl })).map(wordsForTeams);
  return [...found, ...(identity === undefined ? [] : sayOfPackage(identity.appId, publicUrl))];
}

function sayOfPackage(appId: string, publicUrl: string | undefined): readonly Said[] {
  // That there is no public address yet is said above.
  if (publicUrl === undefined) return [];
  const settings = readAppSettings({ MicrosoftAppId: appId, PUBLIC_URL: publicUrl });
  return Array.isArray(settings)
    ? settings.map(({ sentence }) => ({ well: false, text: sentence }))
    : examinePackage(settings);
}
