import type { Delivery, DeliveryId, DeliverySubject } from '../domain/delivery';
import { isPrivate } from '../domain/delivery';
import type { Account, TeamKey } from '../domain/ids';
import type { Person } from '../domain/person';
import { lookAgainAfter, retryAfter, triesAtMost } from '../domain/retry';
import type { Instant } from '../domain/time';
import type { Address, Chat, Looked, SendOutcome } from '../ports/chat';
import { type Claim, claimDelivery, recordDelivery } from './claim-delivery';
import { deliveryCard } from './delivery-card';
import { heldBack } from './hold-back';
import { personScope, teamScope } from './setting';
import { threadOf } from './thread-of';
import type { World } from './world';

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
  // A person in two teams gets the same kind of message in the same week from both: the platform must tell them apart.
  const said = `${key.team}.${claim.id}`;
  const done = (delivery: Delivery) => recordDelivery(world, key, subject, claim.id, delivery);
  const person = isPrivate(subject)
    ? (await world.store.read(personScope(world, subject.person), ['person'])).person
    : undefined;
  const where = await whereTo(world, key, subject, person);
  const card = await deliveryCard(world, key, subject, person);
  const at = world.clock.now();
  if (where === undefined || card === undefined) return done({ state: 'failed', at, reason: 'unreachable' });
  if (claim.doubtfulSince !== undefined) {
    const looked = await where.chat.find(where.to, said, claim.doubtfulSince);
    // Looking alone is no try: nobody was asked to take the message.
    if (looked.kind !== 'absent') return done(settledBy(world, looked, claim.doubtfulSince, claim.tries - 1));
    if (claim.tries > triesAtMost) return done({ state: 'failed', at, reason: 'unreachable' });
  }
  if (person !== undefined && !claim.practice) {
    const held = await heldBack(world, key, subject, said, person);
    if (held !== undefined) return done(held);
  }
  const outcome = await where.chat.send(where.to, card, said);
  return done(await outcomeOf(world, where, said, outcome, claim));
}

function sent(world: World, ref: Extract<Delivery, { state: 'sent' }>['ref']): Delivery {
  return { state: 'sent', at: world.clock.now(), ref };
}

/** What is recorded for what the platform said; an ambiguous answer is looked up where that can be done. */
async function outcomeOf(
  world: World,
  where: Where,
  id: DeliveryId,
  outcome: SendOutcome,
  claim: Claim,
): Promise<Delivery> {
  const { tries } = claim;
  const at = world.clock.now();
  switch (outcome.kind) {
    case 'sent':
      return sent(world, outcome.ref);
    case 'refused':
      return { state: 'failed', at, reason: outcome.reason };
    case 'retry-later':
      return again(at, tries, outcome.afterMs);
    case 'ambiguous': {
      const since = claim.doubtfulSince ?? claim.at;
      const looked = await where.chat.find(where.to, id, since);
      if (looked.kind !== 'absent') return settledBy(world, looked, since, tries);
      const later = again(at, tries, 0);
      return later.state === 'waiting' ? { ...later, doubtfulSince: since } : later;
    }
  }
}

/** What a look says of a delivery in doubt. Only where nobody may ever look is the doubt left as it is. */
function settledBy(
  world: World,
  looked: Exclude<Looked, { kind: 'absent' }>,
  doubtfulSince: Instant,
  tries: number,
): Delivery {
  const at = world.clock.now();
  switch (looked.kind) {
    case 'found':
      return sent(world, looked.ref);
    case 'not-now':
      return {
        state: 'waiting',
        until: at + lookAgainAfter(at - doubtfulSince, looked.afterMs),
        tries,
        doubtfulSince,
      };
    case 'unknown':
      return { state: 'not-certain', at };
  }
}

function again(at: number, tries: number, askedMs: number): Delivery {
  return tries >= triesAtMost
    ? { state: 'failed', at, reason: 'unreachable' }
    : { state: 'waiting', until: at + retryAfter(tries, askedMs), tries };
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
