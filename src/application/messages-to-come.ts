import { nextSendable } from '../domain/asking';
import { type Calendar, withAway } from '../domain/calendar';
import { deliveryId, isSettled } from '../domain/delivery';
import type { TeamId } from '../domain/ids';
import { instantOf } from '../domain/local-time';
import type { Member } from '../domain/member';
import { ownAskAt } from '../domain/own-ask';
import { emptyOwnRecord } from '../domain/own-record';
import type { Person } from '../domain/person';
import { standing } from '../domain/phase';
import { nextRound, type RoundTimes, roundAt } from '../domain/rhythm';
import { asksForAnswers, memberOf } from '../domain/roster';
import type { Team } from '../domain/team';
import type { Instant } from '../domain/time';
import { mondayOf, nextWeek, weekAt } from '../domain/week';
import { teamScope } from './setting';
import type { World } from './world';

/** How many first messages and weekly questions are still to come to a person in this ISO week, over all their teams. */
export async function messagesToCome(world: World, person: Person): Promise<number> {
  const counts = await Promise.all(person.teams.map((team) => toComeFrom(world, person, team)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function toComeFrom(world: World, person: Person, id: TeamId): Promise<number> {
  const now = world.clock.now();
  const scope = teamScope({ tenant: world.tenant, team: id });
  const { team } = await world.store.read(scope, ['team']);
  const member = team && memberOf(team, person.id, now);
  if (team === undefined || member === undefined) return 0;
  if (standing(team, now) !== 'live' || !asksForAnswers(team, now)) return 0;
  const calendar = world.holidays.calendar();
  const rounds = [roundAt(team.rhythm, calendar, now), nextRound(team.rhythm, calendar, now)].filter(
    (round) => round !== undefined,
  );
  const books = rounds.map(({ week }) => `deliveries/${week}` as const);
  const records = await world.store.read(scope, [`own/${person.id}`, 'deliveries/start', ...books]);
  const { takingPart } = records[`own/${person.id}`] ?? emptyOwnRecord;
  const said = (book: (typeof books)[number] | 'deliveries/start', delivery: string): boolean =>
    isSettled(records[book]?.deliveries[delivery]);
  switch (takingPart) {
    case 'no':
      return 0;
    case 'not-said': {
      const first = deliveryId({ kind: 'first-message', person: person.id }, false);
      return !said('deliveries/start', first) && comesThisWeek(team, member, calendar, now) ? 1 : 0;
    }
    case 'yes':
      return rounds.filter((round) => {
        const ask = deliveryId({ kind: 'ask', week: round.week, person: person.id }, false);
        return !said(`deliveries/${round.week}`, ask) && isAskedThisWeek(team, member, calendar, round, now);
      }).length;
  }
}

function comesThisWeek(
  { rhythm: { zone } }: Team,
  member: Member,
  calendar: Calendar,
  now: Instant,
): boolean {
  const end = instantOf(mondayOf(nextWeek(weekAt(now, zone))), '00:00', zone);
  return nextSendable(now, member.workingDays, withAway(calendar, member.away), zone, end) !== undefined;
}

function isAskedThisWeek(
  { rhythm }: Team,
  member: Member,
  calendar: Calendar,
  round: RoundTimes,
  now: Instant,
): boolean {
  const ask = ownAskAt(rhythm, calendar, round, member);
  return ask !== undefined && ask >= now && weekAt(ask, rhythm.zone) === weekAt(now, rhythm.zone);
}
