import { type Delivery, type DeliveryId, type DeliverySubject, isPrivate } from '../domain/delivery';
import type { TeamKey } from '../domain/ids';
import { instantOf } from '../domain/local-time';
import { privateMessagesAWeek, spendMessage } from '../domain/message-budget';
import type { Person } from '../domain/person';
import { mondayOf, nextWeek, type Week, weekAt } from '../domain/week';
import { type Change, put } from '../ports/store';
import { messagesToCome } from './messages-to-come';
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
    if (await takesAPlace(world, zone, person)) return { state: 'failed', at, reason: 'budget' };
  }
  const week = weekAt(at, zone);
  if (await spend(world, id, person, week)) return undefined;
  return subject.kind === 'reminder'
    ? { state: 'failed', at, reason: 'budget' }
    : { state: 'waiting', until: instantOf(mondayOf(nextWeek(week)), '10:00', zone), tries: 0 };
}

async function spend(world: World, id: DeliveryId, person: Person, week: Week): Promise<boolean> {
  return world.store.change(personScope(world, person.id), ['budget'], (records): Change<boolean> => {
    const budget = spendMessage(records.budget, week, id);
    return budget === undefined
      ? { writes: [], result: false }
      : { writes: [put('budget', budget)], result: true };
  });
}

/**
 * Whether a reminder would take the place of a question or a first message still to come in the same week, of this team
 * or another. Without this, somebody who was asked late and reminded would be asked late again every week after it, and
 * who is in two teams would never hear of the second.
 */
async function takesAPlace(world: World, zone: string, person: Person): Promise<boolean> {
  const week = weekAt(world.clock.now(), zone);
  const { budget } = await world.store.read(personScope(world, person.id), ['budget']);
  const spent = budget?.week === week ? budget.spent.length : 0;
  return spent + 1 + (await messagesToCome(world, person)) > privateMessagesAWeek;
}
