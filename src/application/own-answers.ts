import { emptyOwnRecord, keepWeeks } from '../domain/own-record';
import { teamNow } from '../domain/phase';
import { withoutAnswer } from '../domain/round';
import { put } from '../ports/store';
import { ownAnswers } from '../views/own-answers';
import type { Answer } from './answer';
import { openWeekOf, openWeeksOf } from './open-week';
import { allowed, type Setting, teamScope, tell } from './setting';

/** Shows someone their own answers, in a dialog so that they do not stay in the chat. */
export async function showOwnAnswers(setting: Setting): Promise<Answer> {
  const name = `own/${setting.person.id}` as const;
  const records = await setting.world.store.read(teamScope(setting.key), [name]);
  const own = records[name] ?? emptyOwnRecord;
  const openWeek = allowed(setting, 'answer') ? await openWeekOf(setting) : undefined;
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

/**
 * Deletes someone's own answers, asked twice: their history, and the answer in an open round. What was published stays
 * as it was.
 */
export async function deleteOwnAnswers(setting: Setting, sure: boolean): Promise<Answer> {
  if (!sure) return tell(setting, { what: 'delete-for-sure' });
  const { world, key, person } = setting;
  const weeks = await openWeeksOf(setting);
  const own = `own/${person.id}` as const;
  const rounds = weeks.map((week) => `round/${week}` as const);
  await world.store.change(teamScope(key), [own, ...rounds], (records) => {
    const now = teamNow(setting.team, world.clock.now());
    // What was in at the closing instant is in the publication; the close itself then forgets it.
    const inTime = rounds
      .map((name) => records[name])
      .filter((round) => round?.state === 'open' && now < round.closesAt && person.id in round.answers)
      .filter((round) => round !== undefined);
    const known = records[own];
    // Who takes an answer back this week is not reminded to give one.
    const skipped = inTime.map(({ week }) => ({ skipped: week })).at(-1);
    return {
      writes: [
        ...(known === undefined
          ? []
          : [put(own, { ...emptyOwnRecord, takingPart: known.takingPart, ...skipped })]),
        ...inTime.map((round) => put(`round/${round.week}`, withoutAnswer(round, person.id))),
      ],
      result: undefined,
    };
  });
  return tell(setting, { what: 'answers-deleted' });
}
