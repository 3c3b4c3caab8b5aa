import { createHmac } from 'node:crypto';
import { createHolidays } from '../../../src/adapters/holidays/date-holidays';
import { createMemoryQueue } from '../../../src/adapters/memory-queue/memory-queue';
import { runJob } from '../../../src/application/run-job';
import type { World } from '../../../src/application/world';
import type { Clock } from '../../../src/ports/clock';
import type { Directory } from '../../../src/ports/directory';
import type { Ids } from '../../../src/ports/ids';
import type { Store } from '../../../src/ports/store';
import { type CapturedLog, captureLog } from '../../support/captured-log';
import { keepDrawings } from '../../support/kept-drawings';
import { createMemoryStore } from '../../support/memory-store';

/** Ids in the order in which they are asked for, so that the same script leaves the same records. */
function idsInOrder(): Ids {
  let made = 0;
  const next = (): number => {
    made += 1;
    return made;
  };
  return {
    person: () => `person-${next()}`,
    team: () => `team-${next()}`,
    agreement: () => `agreement-${next()}`,
  };
}

/** A world, and the jobs that failed in it: in a conversation that is a defect, not something for a later look. */
export interface PlayedWorld {
  readonly world: World;
  readonly failures: readonly unknown[];
  readonly log: CapturedLog;
}

/** The whole application, around one platform's chat and clock; in memory, unless it is given a store. */
export function worldOf(
  chats: World['chats'],
  directory: Directory,
  clock: Clock,
  store: Store = createMemoryStore(),
): PlayedWorld {
  const failures: unknown[] = [];
  const log = captureLog();
  const queue = createMemoryQueue(log);
  const world: World = {
    tenant: 'tenant-test',
    defaultLocale: 'nl',
    store,
    queue,
    chats,
    directory,
    clock,
    ids: idsInOrder(),
    holidays: createHolidays({ ownDays: [] }),
    pictures: keepDrawings(),
    secrets: { digest: (text) => createHmac('sha256', 'test').update(text).digest('base64url') },
    log,
  };
  queue.start((job) => runJob(world, job).catch((error: unknown) => void failures.push(error)));
  return { world, failures, log };
}
