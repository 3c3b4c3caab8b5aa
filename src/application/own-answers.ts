import { emptyOwnRecord, keepWeeks } from '../domain/own-record';
import { teamNow } from '../domain/phase';
import { put } from '../ports/store';
import { ownAnswers } from '../views/own-answers';
import { ownExport } from '../views/own-export';
import type { Answer } from './answer';
import { openWeekOf } from './open-week';
import { personScope, type Setting, teamScope, tell } from './setting';

/** Shows someone their own answers, in a dialog so that they do not stay in the chat. */
export async function showOwnAnswers(setting: Setting): Promise<Answer> {
  const name = `own/${setting.person.id}` as const;
  const records = await setting.world.store.read(teamScope(setting.key), [name]);
  const own = records[name] ?? emptyOwnRecord;
  const openWeek = openWeekOf(setting);
  return {
    how: 'dialog',
    card: ownAnswers(setting.frame, {
      team: setting.team.id,
      answers: own.history.map(({ week, checkIn }) => ({ week, ...checkIn })).toReversed(),
      ...(openWeek !== undefined && { openWeek }),
      keepWeeks,
    }),
  };
}

/** Deletes someone's own answers: their history, and the answer in the open round. What was published stays as it was. */
export async function deleteOwnAnswers(setting: Setting): Promise<Answer> {
  const { world, key, person } = setting;
  const week = openWeekOf(setting);
  const own = `own/${person.id}` as const;
  const round = week === undefined ? [] : ([`round/${week}`] as const);
  await world.store.change(teamScope(key), [own, ...round], (records) => {
    const open = week === undefined ? undefined : records[`round/${week}`];
    const { [person.id]: mine, ...others } = open?.answers ?? {};
    const known = records[own];
    // What was in at the closing instant is in the publication; the close itself then forgets it.
    const inTime = open?.state === 'open' && teamNow(setting.team, world.clock.now()) < open.closesAt;
    // Who takes an answer back this week is not reminded to give one.
    const skipped = inTime && mine !== undefined ? { skipped: open.week } : {};
    return {
      writes: [
        ...(known === undefined
          ? []
          : [put(own, { ...emptyOwnRecord, takingPart: known.takingPart, ...skipped })]),
        ...(inTime && mine !== undefined ? [put(`round/${open.week}`, { ...open, answers: others })] : []),
      ],
      result: undefined,
    };
  });
  return tell(setting, { what: 'answers-deleted' });
}

/** Gives someone everything the bot keeps about them in this team, to take along. */
export async function takeAlong(setting: Setting): Promise<Answer> {
  const { world, key, person } = setting;
  const name = `own/${person.id}` as const;
  const [records, mine] = await Promise.all([
    world.store.read(teamScope(key), [name]),
    world.store.read(personScope(world, person.id), ['person']),
  ]);
  const own = records[name] ?? emptyOwnRecord;
  const member = setting.team.members.find((one) => one.person === person.id);
  const all = {
    team: setting.team.name,
    name: person.name,
    language: mine.person?.locale,
    reminders: mine.person?.reminders,
    takingPart: own.takingPart,
    workingDays: member?.workingDays,
    hours: member?.hours,
    away: member?.away,
    answers: own.history,
  };
  return {
    how: 'dialog',
    card: ownExport(setting.frame, { json: JSON.stringify(all, null, 2), lines: [] }),
  };
}
