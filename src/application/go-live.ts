import { consentState } from '../domain/phase';
import { nextRound, roundAt } from '../domain/rhythm';
import type { Answer } from './answer';
import { changeTeam } from './set-up';
import { allowed, notYourRole, refuse, type Setting, tell } from './setting';
import { wipePractice } from './wipe-practice';

/** Lets a team begin for real: only with consent that holds, and with nothing of practice left. */
export async function goLive(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  const { world, team, key } = setting;
  if (team.phase.kind === 'live' || team.phase.kind === 'paused') {
    return refuse(setting, { kind: 'refusal', why: 'already-live' });
  }
  const now = world.clock.now();
  if (consentState(team.consent, now, team.rhythm.zone) !== 'valid') {
    return refuse(setting, { kind: 'refusal', why: 'consent-missing' });
  }
  await wipePractice(world, key);
  await changeTeam(setting, (one) => ({ ...one, phase: { kind: 'live', since: now } }));
  await world.queue.add({ kind: 'look-at-team', key });
  const calendar = world.holidays.calendar();
  const next = (roundAt(team.rhythm, calendar, now) ?? nextRound(team.rhythm, calendar, now))?.opensAt;
  return tell(setting, { what: 'live', ...(next !== undefined && { next: Math.max(next, now) }) });
}
