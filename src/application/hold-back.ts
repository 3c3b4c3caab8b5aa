import { type Delivery, type DeliveryId, type DeliverySubject, isPrivate } from '../domain/delivery';
import type { TeamKey } from '../domain/ids';
import { instantOf } from '../domain/local-time';
import { bookMessage, privateMessagesAWeek } from '../domain/message-budget';
import { ownAskAt } from '../domain/own-ask';
import type { Person } from '../domain/person';
import { nextRound } from '../domain/rhythm';
import { memberOf } from '../domain/roster';
import type { Team } from '../domain/team';
import { mondayOf, nextWeek, type Week, weekAt } from '../domain/week';
import { type Change, put } from '../ports/store';
import { personScope, teamScope } from './setting';
import type { World } from './world';

/** Why a message is not sent now: reminders switched off, or the week's budget spent. Nobody is told of either. */
export async function heldBack(
  world: World,
  key: TeamKey,
  subject: DeliverySubject,
  id: DeliveryId,
  person: Person,
): Promise<Delivery | undefined> {
  // What people ask for themselves costs nothing.
  if (!isPrivate(subject) || subject.kind === 'later') return undefined;
  const { team } = await world.store.read(teamScope(key), ['team']);
  const zone = team?.rhythm.zone ?? 'UTC';
  const at = world.clock.now();
  if (subject.kind === 'reminder') {
    if (!person.reminders) return { state: 'failed', at, reason: 'not-wanted' };
    if (team !== undefined && (await isNeededForAsk(world, team, person)))
      return { state: 'failed', at, reason: 'budget' };
  }
  const week = weekAt(at, zone);
  if (await book(world, id, person, week)) return undefined;
  return subject.kind === 'reminder'
    ? { state: 'failed', at, reason: 'budget' }
    : { state: 'waiting', until: instantOf(mondayOf(nextWeek(week)), '10:00', zone), tries: 0 };
}

async function book(world: World, id: DeliveryId, person: Person, week: Week): Promise<boolean> {
  return world.store.change(personScope(world, person.id), ['budget'], (records): Change<boolean> => {
    const budget = bookMessage(records.budget, week, id);
    return budget === undefined
      ? { writes: [], result: false }
      : { writes: [put('budget', budget)], result: true };
  });
}

/**
 * Whether a reminder would take the place of the next question in the same week. Without this, somebody who was
 * asked late and reminded would be asked late again every week after it.
 */
async function isNeededForAsk(world: World, team: Team, person: Person): Promise<boolean> {
  const now = world.clock.now();
  const { zone } = team.rhythm;
  const week = weekAt(now, zone);
  const { budget } = await world.store.read(personScope(world, person.id), ['budget']);
  const spent = budget?.week === week ? budget.spent.length : 0;
  const member = memberOf(team, person.id, now);
  const calendar = world.holidays.calendar();
  const round = nextRound(team.rhythm, calendar, now);
  if (member === undefined || round === undefined || spent + 1 < privateMessagesAWeek) return false;
  const ask = ownAskAt(team.rhythm, calendar, round, member);
  return ask !== undefined && weekAt(ask, zone) === week;
}
