import { nextOwnAsk } from '../domain/own-ask';
import { emptyOwnRecord } from '../domain/own-record';
import { roundAt } from '../domain/rhythm';
import type { Week } from '../domain/week';
import { weeklyQuestion } from '../views/weekly-question';
import type { Answer } from './answer';
import { askFacts } from './ask-facts';
import { refuse, type Setting, teamScope } from './setting';
import { answeringMember, openFor } from './submit-check-in';

/** Gives the weekly question when someone asks for it themselves. */
export async function openWeek(setting: Setting): Promise<Answer> {
  const { world, team, person, key } = setting;
  // Asked before the round: who is asked nothing must not read that a next question comes.
  const asked = answeringMember(team, person.id, world.clock.now());
  if (asked.kind === 'refusal') return refuse(setting, asked);
  const week = openWeekOf(setting);
  if (week === undefined) {
    const next = nextOwnAsk(team.rhythm, world.holidays.calendar(), setting.now, asked.member);
    return refuse(setting, { kind: 'refusal', why: 'no-round-open', ...(next !== undefined && { next }) });
  }
  const names = [`round/${week}`, `own/${person.id}`] as const;
  const records = await world.store.read(teamScope(key), names);
  const found = openFor(team, records[`round/${week}`], person.id, week, world.clock.now());
  if (found.kind === 'refusal') return refuse(setting, found);
  const own = records[`own/${person.id}`] ?? emptyOwnRecord;
  return { how: 'show', card: weeklyQuestion(setting.frame, askFacts(person, team, found.round, own)) };
}

/** The week whose round is open at this moment, by the team's rhythm. */
export function openWeekOf(setting: Setting): Week | undefined {
  return roundAt(setting.team.rhythm, setting.world.holidays.calendar(), setting.now)?.week;
}
