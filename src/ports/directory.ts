import type { Locale } from '../catalogue/localised';
import type { Account, ChannelRef } from '../domain/ids';

/** Someone as the platform describes them. */
export interface DirectoryEntry {
  readonly account: Account;
  readonly name: string;
  readonly locale?: Locale;
  /** A guest: may be on a list and may not begin a team. Absent for everybody who is none. */
  readonly guest?: true;
}

/** Who is in a channel, as far as the platform says. */
export type InChannel =
  | {
      readonly kind: 'people';
      /** By name. */
      readonly people: readonly DirectoryEntry[];
      /** False while there may be more of them: in a long channel, or when the platform answers slowly. */
      readonly complete: boolean;
    }
  /** The channel is no more, or the bot is not in it. */
  | { readonly kind: 'channel-gone' }
  /** The platform does not say now. That tells nothing about anybody. */
  | { readonly kind: 'unknown' };

/** Who somebody is on a platform, and who is where. */
export interface Directory {
  /**
   * `undefined` for somebody the platform does not know, for a bot, for who has no account any more, and for somebody
   * of another organisation.
   */
  find(account: Account): Promise<DirectoryEntry | undefined>;
  /**
   * The people of this workplace in a channel; no bots, and nobody of another organisation. Answers within what a
   * person who waits for a form has, with what is known by then; asked again, it knows more.
   */
  inChannel(channel: ChannelRef): Promise<InChannel>;
}
