import { firstAsk } from '../domain/own-ask';
import { standing } from '../domain/phase';
import type { FieldFaults } from '../domain/refusal';
import { roundAt } from '../domain/rhythm';
import { asksForAnswers, roster } from '../domain/roster';
import type { Round } from '../domain/round';
import { summerProposal } from '../domain/school-holidays';
import type { Week } from '../domain/week';
import type { FormFields } from '../views/intent';
import { pause } from '../views/pause';
import type { Answer } from './answer';
import { changeTeam } from './change-team';
import { faultsOf, readDate } from './form-fields';
import { openWeekOf } from './open-week';
import { allowed, notYourRole, refuse, type Setting, teamScope, tell } from './setting';

/** Opens the form to let a team rest. */
export async function openPause(
  setting: Setting,
  how: 'dialog' | 'correct' = 'dialog',
  values: FormFields = {},
  faults: FieldFaults = {},
): Promise<Answer> {
  if (!allowed(setting, 'pause')) return notYourRole(setting);
  const { team, now, today } = setting;
  const summer = summerProposal(today, team.rhythm.region);
  const paused = standing(team, now) === 'paused';
  const open = await openWeekOf(setting);
  const isOpen = open !== undefined && (await roundIn(setting, open))?.state === 'open';
  const card = pause(setting.frame, {
    team: team.id,
    values,
    faults,
    paused,
    ...(isOpen && { openWeek: open }),
    ...(paused &&
      team.phase.kind === 'paused' &&
      team.phase.until !== undefined && { pausedUntil: team.phase.until }),
    ...(summer !== undefined && { summer: { from: summer.from, until: summer.until } }),
  });
  return { how, card };
}

/** Lets a team rest: nothing is asked or posted, nothing counts, and an open round is forgotten. */
export async function savePause(setting: Setting, fields: FormFields): Promise<Answer> {
  if (!allowed(setting, 'pause')) return notYourRole(setting);
  const { team, now, today, world, key } = setting;
  if (standing(team, now) !== 'live') return refuse(setting, { kind: 'refusal', why: 'team-not-live' });
  const until = readDate(fields, 'until', today);
  if ('fault' in until) return openPause(setting, 'correct', fields, faultsOf({ until }));
  const last = until.value === undefined ? {} : { until: until.value };
  const refusal = await changeTeam(setting, (one) =>
    standing(one, now) === 'live'
      ? { ...one, phase: { kind: 'paused', since: now, ...last } }
      : { kind: 'refusal', why: 'team-not-live' },
  );
  if (refusal !== undefined) return refuse(setting, refusal);
  await world.queue.add({ kind: 'look-at-team', key });
  return tell(setting, { what: 'paused', ...last });
}

/** Ends a pause. */
export async function resume(setting: Setting): Promise<Answer> {
  if (!allowed(setting, 'pause')) return notYourRole(setting);
  const { team, now, world, key } = setting;
  const refusal = await changeTeam(setting, (one) =>
    one.phase.kind === 'paused'
      ? { ...one, phase: { kind: 'live', since: now } }
      : { kind: 'refusal', why: 'team-not-paused' },
  );
  if (refusal !== undefined) return refuse(setting, refusal);
  await world.queue.add({ kind: 'look-at-team', key });
  const calendar = world.holidays.calendar();
  const current = roundAt(team.rhythm, calendar, now);
  const from = current !== undefined && (await wasStopped(setting, current.week)) ? current.closesAt : now;
  const next = asksForAnswers(team, now)
    ? firstAsk(team.rhythm, calendar, from, roster(team, now))
    : undefined;
  return tell(setting, { what: 'resumed', ...(next !== undefined && { next }) });
}

/** A round that the pause stopped stays stopped: the next question is that of the next round. */
async function wasStopped(setting: Setting, week: Week): Promise<boolean> {
  return (await roundIn(setting, week)) !== undefined;
}

async function roundIn({ world, key }: Setting, week: Week): Promise<Round | undefined> {
  const records = await world.store.read(teamScope(key), [`round/${week}`]);
  return records[`round/${week}`];
}
