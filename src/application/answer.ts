import type { ChannelRef, PersonId, TenantId } from '../domain/ids';
import type { CardView } from '../views/card-view';

/** Who speaks to the bot and where; adapters verify both before they hand it over. */
export interface Actor {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly place: { readonly kind: 'private' } | { readonly kind: 'channel'; readonly channel: ChannelRef };
}

/**
 * What the bot answers inside the request.
 * `show`: only the asker sees it. `replace`: it takes the place of the message the button stood on,
 * for everyone who saw that. `dialog`: it opens over the chat and stays out of it.
 * `correct`: the dialog stays open, with sentences beside the fields and everything typed still there.
 * `stay`: nothing was done; what is open stays open as it is, with this sentence beside it.
 */
export interface Answer {
  readonly how: 'show' | 'replace' | 'dialog' | 'correct' | 'stay';
  readonly card: CardView;
}
