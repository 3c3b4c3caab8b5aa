import { nextOwnAsk } from '../domain/own-ask';
import { emptyOwnRecord } from '../domain/own-record';
import { roundAt } from '../domain/rhythm';
import { noOpenRounds } from '../domain/round';
import type { Week } from '../domain/week';
import { weeklyQuestion } from '../views/weekly-question';
import type { Answer } from './answer';
import { askFacts } from './ask-facts';
import { answeringMember, openFor } from './open-for-answers';
import { refuse, type Setting, teamScope } from './setting';

/** Gives the weekly question when someone asks for it themselves. */
export async function openWeek(setting: Setting): Promise<Answer> {
  const { world, team, person, key } = setting;
  // Asked before the round: who is asked nothing must not read that a next question comes.
  const asked = answeringMember(team, person.id, world.clock.now());
  if (asked.kind === 'refusal') return refuse(setting, asked);
  const week = await openWeekOf(setting);
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

/** The week whose round is open in a team. */
export async function openWeekOf(setting: Setting): Promise<Week | undefined> {
  return (await openWeeksOf(setting)).at(-1);
}

/** Every week of which a round can be open: those known to be, and the one that is by the rhythm. */
export async function openWeeksOf({ world, key, team, now }: Setting): Promise<readonly Week[]> {
  const { 'open-rounds': open = noOpenRounds } = await world.store.read(teamScope(key), ['open-rounds']);
  const current = roundAt(team.rhythm, world.holidays.calendar(), now)?.week;
  return current === undefined || open.weeks.length > 0 ? open.weeks : [current];
}
