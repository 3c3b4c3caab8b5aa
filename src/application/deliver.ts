import type { Account, TeamKey } from '../domain/ids';
import { bookOf, type Delivery, type DeliverySubject, deliveryId, isPrivate } from '../domain/delivery';
import { isDue } from '../domain/due';
import { bookMessage } from '../domain/message-budget';
import type { Person } from '../domain/person';
import { retryAfter, triesAtMost } from '../domain/retry';
import { deliveryOf } from '../domain/team-state';
import { mondayOf, nextWeek, weekAt, type Week } from '../domain/week';
import { instantOf } from '../domain/local-time';
import type { Address, Chat, SendOutcome } from '../ports/chat';
import { type Change, put } from '../ports/store';
import { deliveryCard, threadOf } from './delivery-card';
import { readTeamState, stateNames, stateOf } from './read-team-state';
import { personScope, teamScope } from './setting';
import type { World } from './world';

type PrivateSubject = Extract<DeliverySubject, { readonly person: string }>;

interface Claim {
  readonly id: string;
  readonly tries: number;
  /** True when an earlier process claimed it and may or may not have said it. */
  readonly again: boolean;
  readonly practice: boolean;
}

interface Where {
  readonly chat: Chat;
  readonly to: Address;
}

/**
 * Says one thing once. The claim is committed before the platform is called, so that a crash in between
 * is seen as "not certain" and asked about, never repeated blindly.
 */
export async function deliver(world: World, key: TeamKey, subject: DeliverySubject): Promise<void> {
  const claim = await claimDelivery(world, key, subject);
  if (claim === undefined) return;
  const done = (delivery: Delivery) => record(world, key, subject, delivery);
  const person = isPrivate(subject)
    ? (await world.store.read(personScope(world, subject.person), ['person'])).person
    : undefined;
  if (isPrivate(subject) && person !== undefined && !claim.practice) {
    const held = await heldBack(world, key, subject, person);
    if (held !== undefined) return done(held);
  }
  const where = await whereTo(world, key, subject, person);
  const card = await deliveryCard(world, key, subject, person);
  const at = world.clock.now();
  if (where === undefined || card === undefined) return done({ state: 'failed', at, reason: 'unreachable' });
  const earlier = claim.again ? await where.chat.find(where.to, claim.id) : undefined;
  if (earlier?.kind === 'found') return done(sent(world, earlier.ref));
  if (earlier?.kind === 'unknown') return done({ state: 'not-certain', at });
  const outcome = await where.chat.send(where.to, card, claim.id);
  return done(await settle(world, where, claim.id, outcome, claim.tries));
}

function sent(world: World, ref: Extract<Delivery, { state: 'sent' }>['ref']): Delivery {
  return { state: 'sent', at: world.clock.now(), ref };
}

/** What is recorded for what the platform said; an ambiguous answer is looked up where that can be done. */
async function settle(
  world: World,
  where: Where,
  id: string,
  outcome: SendOutcome,
  tries: number,
): Promise<Delivery> {
  const at = world.clock.now();
  switch (outcome.kind) {
    case 'sent':
      return sent(world, outcome.ref);
    case 'refused':
      return { state: 'failed', at, reason: outcome.reason };
    case 'retry-later':
      return again(at, tries, outcome.afterMs);
    case 'ambiguous': {
      const found = await where.chat.find(where.to, id);
      if (found.kind === 'found') return sent(world, found.ref);
      return found.kind === 'absent' ? again(at, tries, 0) : { state: 'not-certain', at };
    }
  }
}

function again(at: number, tries: number, askedMs: number): Delivery {
  return tries >= triesAtMost
    ? { state: 'failed', at, reason: 'unreachable' }
    : { state: 'waiting', until: at + retryAfter(tries, askedMs), tries };
}

/** Claims a delivery that still is due; `undefined` when it is not, or somebody else has it. */
async function claimDelivery(
  world: World,
  key: TeamKey,
  subject: DeliverySubject,
): Promise<Claim | undefined> {
  const read = await readTeamState(world, key);
  if (read === undefined) return undefined;
  const calendar = world.holidays.calendar();
  const wanted = stateNames(read.state.team, read.state.agreements, calendar, world.clock.now());
  return world.store.change(teamScope(key), wanted.names, (records): Change<Claim | undefined> => {
    const { team } = records;
    if (team === undefined) return { writes: [], result: undefined };
    const state = stateOf(team, wanted, records);
    const now = world.clock.now();
    if (!isDue(state, calendar, now, subject)) return { writes: [], result: undefined };
    const before = deliveryOf(state, subject);
    const tries = before?.state === 'waiting' || before?.state === 'claimed' ? before.tries + 1 : 1;
    const id = deliveryId(subject, team.phase.kind === 'practice');
    const book = bookOf(subject);
    const deliveries = {
      ...state.books[book]?.deliveries,
      [id]: { state: 'claimed', at: now, tries } as const,
    };
    return {
      writes: [put(`deliveries/${book}`, { deliveries })],
      wakeAt: now,
      result: {
        id,
        tries,
        again: before?.state === 'claimed',
        practice: state.team.phase.kind === 'practice',
      },
    };
  });
}

async function record(
  world: World,
  key: TeamKey,
  subject: DeliverySubject,
  delivery: Delivery,
): Promise<void> {
  const name = `deliveries/${bookOf(subject)}` as const;
  await world.store.change(teamScope(key), ['team', name], (records) => {
    const id = deliveryId(subject, records.team?.phase.kind === 'practice');
    const deliveries = { ...records[name]?.deliveries, [id]: delivery };
    return { writes: [put(name, { deliveries })], wakeAt: world.clock.now(), result: undefined };
  });
  if (delivery.state === 'failed' && delivery.reason !== 'not-wanted') {
    world.log.warn('a message could not be delivered', { team: key.team, outcome: delivery.reason });
  }
}

/** Why a message is not sent now: reminders switched off, or the week's budget spent. Nobody is told of either. */
async function heldBack(
  world: World,
  key: TeamKey,
  subject: PrivateSubject,
  person: Person,
): Promise<Delivery | undefined> {
  const records = await world.store.read(teamScope(key), ['team', `own/${person.id}`]);
  const zone = records.team?.rhythm.zone ?? 'UTC';
  const at = world.clock.now();
  if (subject.kind === 'reminder') {
    const asked = records[`own/${person.id}`]?.later?.week === subject.week;
    if (!person.reminders && !asked) return { state: 'failed', at, reason: 'not-wanted' };
  }
  const week = weekAt(at, zone);
  if (await book(world, subject, person, week)) return undefined;
  return subject.kind === 'reminder'
    ? { state: 'failed', at, reason: 'budget' }
    : { state: 'waiting', until: instantOf(mondayOf(nextWeek(week)), '10:00', zone), tries: 0 };
}

async function book(world: World, subject: PrivateSubject, person: Person, week: Week): Promise<boolean> {
  return world.store.change(personScope(world, person.id), ['budget'], (records): Change<boolean> => {
    const budget = bookMessage(records.budget, week, deliveryId(subject, false));
    return budget === undefined
      ? { writes: [], result: false }
      : { writes: [put('budget', budget)], result: true };
  });
}

async function whereTo(
  world: World,
  key: TeamKey,
  subject: DeliverySubject,
  person: Person | undefined,
): Promise<Where | undefined> {
  if (isPrivate(subject)) return privateChat(world, person);
  const { team } = await world.store.read(teamScope(key), ['team']);
  const channel = team?.channel;
  const chat = channel === undefined ? undefined : world.chats[channel.workplace.platform];
  if (channel === undefined || chat === undefined) return undefined;
  const root = await threadOf(world, key, subject);
  return { chat, to: root === undefined ? { to: 'channel', channel } : { to: 'thread', root } };
}

function privateChat(world: World, person: Person | undefined): Where | undefined {
  const account = person?.accounts.find((one: Account) => world.chats[one.workplace.platform] !== undefined);
  const chat = account === undefined ? undefined : world.chats[account.workplace.platform];
  return account === undefined || chat === undefined ? undefined : { chat, to: { to: 'person', account } };
}
