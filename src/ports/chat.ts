import type { DeliveryId } from '../domain/delivery';
import type { Account, ChannelRef, MessageRef, Workplace } from '../domain/ids';
import type { Instant } from '../domain/time';
import type { CardView } from '../views/card-view';

/** Where something is said. */
export type Address =
  | { readonly to: 'person'; readonly account: Account }
  | { readonly to: 'channel'; readonly channel: ChannelRef }
  | { readonly to: 'thread'; readonly root: MessageRef };

/** What the platform answered. Only `retry-later` and `refused` promise that nothing was posted. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly ref: MessageRef }
  | { readonly kind: 'retry-later'; readonly afterMs: number }
  | { readonly kind: 'refused'; readonly reason: 'not-wanted' | 'unreachable' | 'channel-gone' | 'refused' }
  | { readonly kind: 'ambiguous' };

/** The workplace an address is in. */
export function workplaceOf(to: Address): Workplace {
  switch (to.to) {
    case 'person':
      return to.account.workplace;
    case 'channel':
      return to.channel.workplace;
    case 'thread':
      return to.root.workplace;
  }
}

/** What looking for an earlier message gave. */
export type Looked =
  | { readonly kind: 'found'; readonly ref: MessageRef }
  | { readonly kind: 'absent' }
  /** Looking may work later, and not within so many milliseconds. */
  | { readonly kind: 'not-now'; readonly afterMs: number }
  /** The platform cannot be asked, and never will tell. */
  | { readonly kind: 'unknown' };

/** Speaks on one platform. Never throws for what a platform answers; never retries by itself. */
export interface Chat {
  /** Whether `find` reads in a conversation: people are told what the bot reads. */
  readonly looksBack: boolean;
  send(to: Address, card: CardView, delivery: DeliveryId): Promise<SendOutcome>;
  /** Looks for a send with this id that was tried no earlier than `since`. */
  find(to: Address, delivery: DeliveryId, since: Instant): Promise<Looked>;
  /** An address at which people can open a message; `undefined` where the platform has none, or does not say. */
  linkTo(ref: MessageRef): Promise<string | undefined>;
  /** What the bot needs here and may not, in the platform's own words; `undefined` while the platform does not say. */
  lacks(): Promise<readonly string[] | undefined>;
}
