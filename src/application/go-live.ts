import { firstAsk } from '../domain/own-ask';
import { consentState } from '../domain/phase';
import type { Refusal } from '../domain/refusal';
import { asksForAnswers, withoutInvented } from '../domain/roster';
import type { Team } from '../domain/team';
import type { Instant } from '../domain/time';
import type { Answer } from './answer';
import { allowed, notYourRole, refuse, type Setting, tell } from './setting';
import { wipePractice } from './wipe-practice';

/** Lets a team begin for real: only with consent that holds, and with nothing of practice left. */
export async function goLive(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'settle')) return notYourRole(setting);
  const { world, team, key, wallNow: now } = setting;
  const refusal = await wipePractice(setting, (one) => begin(one, now));
  if (refusal !== undefined) return refuse(setting, refusal);
  await world.queue.add({ kind: 'look-at-team', key });
  const calendar = world.holidays.calendar();
  const real = withoutInvented(team);
  const next = asksForAnswers(real, now) ? firstAsk(team.rhythm, calendar, now, real.members) : undefined;
  return tell(setting, { what: 'live', ...(next !== undefined && { next }) });
}

function begin(team: Team, now: Instant): Team | Refusal {
  if (team.phase.kind === 'live' || team.phase.kind === 'paused')
    return { kind: 'refusal', why: 'already-live' };
  if (consentState(team.consent, now, team.rhythm.zone) !== 'valid')
    return { kind: 'refusal', why: 'consent-missing' };
  return { ...team, phase: { kind: 'live', since: now } };
}
