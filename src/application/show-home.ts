import { noAgreements, openAgreements } from '../domain/agreement';
import { nextOwnAsk } from '../domain/own-ask';
import { emptyOwnRecord } from '../domain/own-record';
import { latestClosed } from '../domain/rhythm';
import { asksForAnswers, memberOf } from '../domain/roster';
import { home, type OwnWeek } from '../views/home';
import type { Answer } from './answer';
import { askFacts } from './ask-facts';
import { answeringMember, openFor } from './open-for-answers';
import { openWeekOf } from './open-week';
import { allowed, type Setting, teamScope } from './setting';

/** Somebody's own page: their week, what the team sees, and how they want to be treated. Looking at it is not logged. */
export async function showHome(setting: Setting): Promise<Answer> {
  const { world, team, key, person, now } = setting;
  const last = latestClosed(team.rhythm, world.holidays.calendar(), now)?.week;
  const mayRead = allowed(setting, 'read-view') && asksForAnswers(team, now);
  const shown = last === undefined || !mayRead ? [] : [`publication/${last}` as const];
  const records = await world.store.read(teamScope(key), ['agreements', ...shown]);
  const publication = shown[0] && records[shown[0]];
  return {
    how: 'show',
    card: home(setting.frame, {
      team: team.id,
      week: await ownWeekOf(setting),
      ...(publication !== undefined && { last: publication }),
      agreements: openAgreements(records.agreements ?? noAgreements),
      reminders: person.reminders,
      isMember: memberOf(team, person.id, now) !== undefined,
    }),
  };
}

async function ownWeekOf(setting: Setting): Promise<OwnWeek> {
  const { world, team, key, person, now } = setting;
  const asked = answeringMember(team, person.id, world.clock.now());
  if (asked.kind === 'refusal') return { state: 'not-asked', why: asked };
  const week = await openWeekOf(setting);
  const round = week === undefined ? [] : [`round/${week}` as const];
  const records = await world.store.read(teamScope(key), [`own/${person.id}`, ...round]);
  const own = records[`own/${person.id}`] ?? emptyOwnRecord;
  if (own.takingPart === 'no') return { state: 'not-taking-part' };
  const next = nextOwnAsk(team.rhythm, world.holidays.calendar(), now, asked.member);
  const between: OwnWeek = { state: 'between', ...(next !== undefined && { next }) };
  if (week === undefined) return between;
  const found = openFor(team, round[0] && records[round[0]], person.id, week, world.clock.now());
  if (found.kind === 'refusal') return between;
  const question = askFacts(person, team, found.round, own);
  if (found.round.answers[person.id] !== undefined) return { state: 'answered', question };
  return { state: own.skipped === week ? 'skipped' : 'asked', question };
}
