import { noAgreements, openAgreements } from '../domain/agreement';
import { nextOwnAsk } from '../domain/own-ask';
import { emptyOwnRecord } from '../domain/own-record';
import { standing } from '../domain/phase';
import { latestShown } from '../domain/rhythm';
import { loggedRole } from '../domain/roles';
import { asksForAnswers, memberOf } from '../domain/roster';
import { home, type OwnWeek, type TeamPlace } from '../views/home';
import type { Answer } from './answer';
import { askFacts } from './ask-facts';
import { answeringMember, openFor } from './open-for-answers';
import { openWeekOf } from './open-week';
import { allowed, type Setting, teamScope } from './setting';

/**
 * Somebody's own page: their week, what the team sees, and how they want to be treated. Looking at it is not logged,
 * so whoever's look at the team's place is, finds only the way to ask for it here.
 */
export async function showHome(setting: Setting): Promise<Answer> {
  const { team, person, now, wallNow } = setting;
  const mayPractise = ['new', 'practice'].includes(standing(team, wallNow));
  const leads = mayPractise ? 'set-up-and-practise' : 'set-up';
  return {
    how: 'show',
    card: home(setting.frame, {
      team: team.id,
      week: await ownWeekOf(setting),
      place: await placeOf(setting),
      reminders: person.reminders,
      isMember: memberOf(team, person.id, now) !== undefined,
      ...(allowed(setting, 'settle') && { leads }),
    }),
  };
}

async function placeOf(setting: Setting): Promise<TeamPlace> {
  const { world, team, key, person, now } = setting;
  if (!allowed(setting, 'read-view')) return { shown: 'not-to-you' };
  if (loggedRole(team, person.id, now) !== undefined) return { shown: 'on-request' };
  const last = latestShown(team.rhythm, world.holidays.calendar(), now)?.week;
  const views = last === undefined || !asksForAnswers(team, now) ? [] : [`publication/${last}` as const];
  const records = await world.store.read(teamScope(key), ['agreements', ...views]);
  const publication = views[0] && records[views[0]];
  return {
    shown: 'here',
    ...(publication !== undefined && { last: publication }),
    agreements: openAgreements(records.agreements ?? noAgreements),
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
  const answered = round[0] && records[round[0]]?.answers[person.id] !== undefined;
  if (own.takingPart === 'no' && answered !== true) return { state: 'not-taking-part' };
  const next = nextOwnAsk(team.rhythm, world.holidays.calendar(), now, asked.member);
  const between: OwnWeek = { state: 'between', ...(next !== undefined && { next }) };
  if (week === undefined) return between;
  const found = openFor(team, round[0] && records[round[0]], person.id, week, world.clock.now());
  if (found.kind === 'refusal') return between;
  const question = askFacts(person, team, found.round, own);
  if (found.round.answers[person.id] !== undefined) return { state: 'answered', question };
  return { state: own.skipped === week ? 'skipped' : 'asked', question };
}
