import type { Answer } from './answer';
import { changeTeam } from './change-team';
import { allowed, notYourRole, refuse, type Setting, tell } from './setting';

/**
 * Keeps whether the manager may see where the team stands; to open it is asked twice, for it is the team's to say.
 * Everyone reads it in who sees what, and each look is logged.
 */
export async function letManagerLook(setting: Setting, may: boolean, sure: boolean): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  if (may && !sure) return tell(setting, { what: 'manager-for-sure' });
  const refusal = await changeTeam(setting, (team) =>
    team.lead === setting.person.id
      ? { ...team, managersSeeView: may }
      : { kind: 'refusal', why: 'not-your-role' },
  );
  return refusal === undefined ? tell(setting, { what: 'manager-may-look', may }) : refuse(setting, refusal);
}
