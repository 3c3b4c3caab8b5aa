import { bandInForce } from '../domain/band';
import { weekAt } from '../domain/week';
import { band } from '../views/band';
import type { Answer } from './answer';
import { allowed, notYourRole, type Setting, teamScope } from './setting';

/** The team's band with the values and reasons under each limit, or that there is none yet. */
export async function showBand(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'read-team')) return notYourRole(setting);
  const { world, team, key, wallNow } = setting;
  const { bands } = await world.store.read(teamScope(key), ['bands']);
  const week = weekAt(wallNow, team.rhythm.zone);
  const inForce = bands && bandInForce(bands, week);
  const next = bands?.versions.findLast(({ from }) => from > week);
  return {
    how: 'show',
    card: band(setting.frame, {
      team: team.id,
      caseTypes: team.caseTypes,
      canEdit: allowed(setting, 'settle'),
      ...(inForce !== undefined && { band: inForce }),
      ...(next !== undefined && { next }),
      ...(team.facts !== undefined && { withoutColleague: team.facts.withoutColleague }),
      ...(team.definition !== undefined && { definition: team.definition }),
    }),
  };
}
