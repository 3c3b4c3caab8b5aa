import type { TeamFacts } from '../domain/team';
import type { Answer } from './answer';
import { changeTeam } from './change-team';
import { allowed, notYourRole, type Setting, tell } from './setting';

/** Keeps what the team itself says about families without their own colleague; it is typed, never derived from answers. */
export async function setTeamFacts(setting: Setting, share: TeamFacts['withoutColleague']): Promise<Answer> {
  if (!allowed(setting, 'agree')) return notYourRole(setting);
  await changeTeam(setting, (team) => ({ ...team, facts: { withoutColleague: share, at: setting.now } }));
  return tell(setting, { what: 'facts-saved' });
}
