import type { Locale } from '../catalogue/localised';
import type { Platform, TenantId } from '../domain/ids';
import type { Chat } from '../ports/chat';
import type { Clock } from '../ports/clock';
import type { Directory } from '../ports/directory';
import type { Holidays } from '../ports/holidays';
import type { Ids } from '../ports/ids';
import type { Log } from '../ports/log';
import type { Pictures } from '../ports/pictures';
import type { Queue } from '../ports/queue';
import type { Secrets } from '../ports/secrets';
import type { Store } from '../ports/store';

/** Everything the application needs from outside, handed over once by wire.ts. */
export interface World {
  readonly tenant: TenantId;
  /** The language of whoever has not told theirs. */
  readonly defaultLocale: Locale;
  readonly store: Store;
  readonly queue: Queue;
  readonly chats: Readonly<Partial<Record<Platform, Chat>>>;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly holidays: Holidays;
  readonly secrets: Secrets;
  readonly pictures: Pictures;
  readonly log: Log;
}
