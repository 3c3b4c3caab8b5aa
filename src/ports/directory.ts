import type { Locale } from '../catalogue/localised';
import type { Account } from '../domain/ids';

/** Someone as the platform describes them. */
export interface DirectoryEntry {
  readonly account: Account;
  readonly name: string;
  readonly locale?: Locale;
}

/** Who somebody is on a platform. */
export interface Directory {
  find(account: Account): Promise<DirectoryEntry | undefined>;
}
