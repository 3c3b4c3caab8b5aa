import type { DeliveryId } from '../../../src/domain/delivery';
import type { MessageRef } from '../../../src/domain/ids';
import type { Instant } from '../../../src/domain/time';
import { type Address, type Chat, type SendOutcome, workplaceOf } from '../../../src/ports/chat';
import type { CardView } from '../../../src/views/card-view';

/** What becomes of one call to the platform. What ends in `unsaid` is heard as "ambiguous". */
export type Fate =
  | { readonly is: 'sent' }
  | { readonly is: 'retry-later'; readonly afterMs: number }
  | { readonly is: 'refused'; readonly reason: Extract<SendOutcome, { kind: 'refused' }>['reason'] }
  | { readonly is: 'posted-unsaid' }
  /** It stands there some seconds later, when somebody has already looked for it. */
  | { readonly is: 'posted-late-unsaid' }
  | { readonly is: 'lost-unsaid' };

/** One message that stands on the platform. */
export interface Posted {
  readonly to: Address;
  readonly delivery: DeliveryId;
  readonly card: CardView;
  readonly ref: MessageRef;
  readonly at: Instant;
}

/** One call to send, whatever became of it. */
export interface Attempt {
  readonly delivery: DeliveryId;
  readonly to: Address;
  readonly at: Instant;
}

/** A platform that does what a test tells it, and remembers what stands on it. */
export interface FakeChat extends Chat {
  readonly posted: readonly Posted[];
  readonly attempts: readonly Attempt[];
  /** Decides what becomes of the nth call for a delivery, counted from one. */
  fateOf: (delivery: DeliveryId, nth: number, to: Address) => Fate;
  /** Whether the platform can be asked for an earlier message. */
  canBeAsked: boolean;
  /** Until when whoever asks for an earlier message is told to come back. */
  looksAgainAt: Instant;
}

/** How long a message takes that stands there late. */
const late = 5_000;

/** A platform that takes everything until it is told otherwise. */
export function createFakeChat(clock: { now(): Instant }): FakeChat {
  const posted: Posted[] = [];
  const attempts: Attempt[] = [];

  const post = (to: Address, card: CardView, delivery: DeliveryId, after = 0): SendOutcome => {
    const message = `message-${posted.length + 1}`;
    const ref = { workplace: workplaceOf(to), conversation: conversationOf(to), message };
    posted.push({ to, delivery, card, ref, at: clock.now() + after });
    return { kind: 'sent', ref };
  };

  return {
    looksBack: true,
    lacks: async () => undefined,
    posted,
    attempts,
    fateOf: () => ({ is: 'sent' }),
    canBeAsked: true,
    looksAgainAt: -Infinity,

    async send(to, card, delivery) {
      attempts.push({ delivery, to, at: clock.now() });
      const nth = attempts.filter((one) => one.delivery === delivery).length;
      const fate = this.fateOf(delivery, nth, to);
      switch (fate.is) {
        case 'sent':
          return post(to, card, delivery);
        case 'retry-later':
          return { kind: 'retry-later', afterMs: fate.afterMs };
        case 'refused':
          return { kind: 'refused', reason: fate.reason };
        case 'posted-unsaid':
          post(to, card, delivery);
          return { kind: 'ambiguous' };
        case 'posted-late-unsaid':
          post(to, card, delivery, late);
          return { kind: 'ambiguous' };
        case 'lost-unsaid':
          return { kind: 'ambiguous' };
      }
    },

    linkTo: async () => undefined,

    async find(to, delivery) {
      if (!this.canBeAsked) return { kind: 'unknown' };
      if (clock.now() < this.looksAgainAt) return { kind: 'not-now', afterMs: 0 };
      const where = conversationOf(to);
      const found = posted.find(
        (one) => one.delivery === delivery && conversationOf(one.to) === where && one.at <= clock.now(),
      );
      return found === undefined ? { kind: 'absent' } : { kind: 'found', ref: found.ref };
    },
  };
}

function conversationOf(to: Address): string {
  switch (to.to) {
    case 'person':
      return `private-${to.account.user}`;
    case 'channel':
      return to.channel.channel;
    case 'thread':
      return to.root.conversation;
  }
}
