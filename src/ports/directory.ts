import type { Locale } from '../catalogue/localised';
import type { Account, ChannelRef } from '../domain/ids';

/** Someone as the platform describes them. */
export interface DirectoryEntry {
  readonly account: Account;
  readonly name: string;
  readonly locale?: Locale;
}

/** Who somebody is on a platform, and who is where. */
export interface Directory {
  /** `undefined` for somebody the platform does not know, for a bot, and for who has no account any more. */
  find(account: Account): Promise<DirectoryEntry | undefined>;
  /** The people of this workplace in a channel, by name; no bots, and nobody of another organisation. */
  inChannel(channel: ChannelRef): Promise<readonly DirectoryEntry[]>;
}
