import { bandInForce } from '../domain/band';
import { consentState, standing } from '../domain/phase';
import { managerSeesView } from '../domain/roles';
import { floorOf, roster, withoutInvented } from '../domain/roster';
import { viewOdds } from '../domain/view-odds';
import { weekAt } from '../domain/week';
import { setup } from '../views/setup';
import type { Answer } from './answer';
import { allowed, notYourRole, type Setting, teamScope } from './setting';

/** What the team has settled, what not yet, and one next step. */
export async function showSetup(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  const { world, team, key, now, wallNow } = setting;
  const { bands } = await world.store.read(teamScope(key), ['bands']);
  // A band that begins next week is settled all the same.
  const band = bands && (bandInForce(bands, weekAt(wallNow, team.rhythm.zone)) ?? bands.versions.at(-1));
  const members = roster(withoutInvented(team), now).length;
  // Before there is a list nobody knows how many they are.
  const small = members > 0 && members < floorOf(team);
  const consent = consentState(team.consent, wallNow, team.rhythm.zone);
  const phase = standing(team, now);
  // Without a team view there is nothing to see.
  const hasViews = (phase === 'live' || phase === 'paused') && !small;
  const managerSees = hasViews ? managerSeesView(team) : undefined;
  return {
    how: 'show',
    card: setup(setting.frame, {
      team: team.id,
      phase,
      consent,
      band: band?.state ?? 'none',
      members,
      small,
      ...(team.consent !== undefined && consent === 'valid' && { consentUntil: team.consent.council.until }),
      ...(managerSees !== undefined && { managerSeesView: managerSees }),
      ...(members > 0 && !small && { odds: viewOdds(members, floorOf(team)) }),
    }),
  };
}
