import type { ValueId } from '../catalogue/values';
import { type Agreements, noAgreements, openAgreements } from '../domain/agreement';
import type { Bands } from '../domain/band';
import { bandInForce } from '../domain/band';
import { hasView } from '../domain/gate';
import type { TeamKey } from '../domain/ids';
import { localDateAt } from '../domain/local-time';
import type { Publication } from '../domain/publication';
import { noReflection, runningExcursion, waitsForDecision } from '../domain/reflection';
import { roundTimes } from '../domain/rhythm';
import { asksForAnswers } from '../domain/roster';
import { summerProposal } from '../domain/school-holidays';
import type { Team } from '../domain/team';
import type { LocalDate } from '../domain/time';
import { previousWeek, type Week, weekNumber } from '../domain/week';
import type { CardView } from '../views/card-view';
import { noTeamView } from '../views/no-team-view';
import { questionFor } from '../views/question-for';
import { teamTalk } from '../views/team-talk';
import { teamView } from '../views/team-view';
import { frameOf, teamScope } from './setting';
import { postOf } from './thread-of';
import type { World } from './world';

/** The team's card of one week, in the team's language: the view, the week without one, or the talk of a small team. */
export async function teamCard(
  world: World,
  key: TeamKey,
  team: Team,
  week: Week,
): Promise<CardView | undefined> {
  const before = previousWeek(week);
  const records = await world.store.read(teamScope(key), [
    'bands',
    'reflection',
    'agreements',
    `publication/${week}`,
    `round/${before}`,
    `publication/${before}`,
  ]);
  const publication = records[`publication/${week}`];
  if (publication === undefined) return undefined;
  const frame = frameOf(team, team.locale);
  const reflection = records.reflection ?? noReflection;
  const band = bandInForce(records.bands ?? { versions: [] }, week);
  const today = localDateAt(publication.at, team.rhythm.zone);
  const agreement = agreementLine(records.agreements ?? noAgreements, today);
  const small = !asksForAnswers(team, publication.at);
  const question = questionFor({
    ...publication.shown,
    times: publication.times,
    week,
    turn: reflection.turns[week] ?? 0,
    hasView: hasView(publication),
    noBand: band === undefined,
    small,
    every: team.rhythm.every,
  });
  // Rounds are deleted long before what was published of them.
  const nothing = records[`round/${before}`] === undefined && records[`publication/${before}`] === undefined;
  const missed = nothing && wasMissed(world, team, before);
  const common = {
    team: team.id,
    week,
    question,
    ...(agreement !== undefined && { agreement }),
    ...(missed && { missedWeek: before }),
  };
  const value = valueFor(team, band, publication);
  if (small) return teamTalk(frame, { ...common, ...(value !== undefined && { value }) });
  if (!hasView(publication)) return noTeamView(frame, common);
  const running = runningExcursion(reflection);
  const threadAt = running && running.since < week ? await linkToTalk(world, key, running.since) : undefined;
  const summer = summerProposal(today, team.rhythm.region);
  return teamView(frame, {
    ...common,
    publication,
    noBand: band === undefined,
    threadBegins: running?.since === week,
    threadRuns: running !== undefined && running.since < week,
    ...(threadAt !== undefined && { threadAt }),
    waits: (reflection.turns[week] ?? 0) === 0 && waitsForDecision(reflection, publication.shown.position),
    ...(value !== undefined && { value }),
    ...(team.facts !== undefined && { withoutColleague: team.facts.withoutColleague }),
    ...(summer !== undefined && { pauseProposal: summer }),
  });
}

/** Where people can open the message the running talk stands under. */
async function linkToTalk(world: World, key: TeamKey, since: Week): Promise<string | undefined> {
  const root = await postOf(world, key, since);
  return root && world.chats[root.workplace.platform]?.linkTo(root);
}

/** The value shown first: the one under the limit that was passed, else the team's own in turn. */
function valueFor(
  team: Team,
  band: Bands['versions'][number] | undefined,
  publication: Publication,
): ValueId | undefined {
  const { position } = publication.shown;
  if (band !== undefined && position === 'above') return band.upper.values[0];
  if (band !== undefined && position === 'below') return band.lower.values[0];
  return team.values[weekNumber(publication.week) % Math.max(1, team.values.length)];
}

/** The oldest agreement that still runs; one whose day has come is asked about apart. */
function agreementLine(agreements: Agreements, today: LocalDate) {
  const open = openAgreements(agreements).filter(({ until }) => until >= today);
  const [oldest] = open;
  return oldest === undefined ? undefined : { text: oldest.text, until: oldest.until, more: open.length - 1 };
}

/** Whether the week before had a round of its own that never opened: an outage, to be said honestly once. */
function wasMissed(world: World, team: Team, before: Week): boolean {
  if (team.phase.kind !== 'live') return false;
  const times = roundTimes(team.rhythm, world.holidays.calendar(), before);
  return times !== undefined && times.opensAt >= team.phase.since;
}
