import type { DeliveryId } from '../domain/delivery';
import type { Account, ChannelRef, MessageRef } from '../domain/ids';
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

/** Speaks on one platform. Never throws for what a platform answers; never retries by itself. */
export interface Chat {
  send(to: Address, card: CardView, delivery: DeliveryId): Promise<SendOutcome>;
  /** Looks for an earlier send with this id; `unknown` where a platform cannot be asked. */
  find(
    to: Address,
    delivery: DeliveryId,
  ): Promise<
    | { readonly kind: 'found'; readonly ref: MessageRef }
    | { readonly kind: 'absent' }
    | { readonly kind: 'unknown' }
  >;
  /** An address at which people can open a message; `undefined` where the platform has none, or does not say. */
  linkTo(ref: MessageRef): Promise<string | undefined>;
}
