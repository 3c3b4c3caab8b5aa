import { createHmac } from 'node:crypto';
import { createHolidays } from '../../../src/adapters/holidays/date-holidays';
import { moveTo } from '../../../src/adapters/playground/move-clock';
import { catchUp } from '../../../src/application/catch-up';
import { runJob } from '../../../src/application/run-job';
import { nextMoment } from '../../../src/application/tick';
import type { World } from '../../../src/application/world';
import type { TenantId } from '../../../src/domain/ids';
import type { Instant } from '../../../src/domain/time';
import type { Directory } from '../../../src/ports/directory';
import type { Ids } from '../../../src/ports/ids';
import type { Scope } from '../../../src/ports/store';
import { type CapturedLog, captureLog } from '../../support/captured-log';
import { type KeptDrawings, keepDrawings } from '../../support/kept-drawings';
import { type Contents, createMemoryStore, type MemoryStore } from '../../support/memory-store';
import { createFakeChat, type FakeChat } from './fake-chat';
import { chatIn, createLife, type Life, ProcessDied, queueIn, storeIn } from './life';
import { createQueueInOrder } from './queue-in-order';
import { createSetClock, type SetClock } from './set-clock';

export const tenant: TenantId = 'tenant-test';

/** What outlives a process: the store, the platform, the clock, and what was logged. */
export interface Place {
  readonly store: MemoryStore;
  readonly chat: FakeChat;
  readonly clock: SetClock;
  readonly log: CapturedLog;
  readonly ids: Ids;
  readonly pictures: KeptDrawings;
  /** What jobs threw, except for dying. */
  readonly failures: unknown[];
  /** Runs between the body of a change and its commit. */
  beforeCommit: ((scope: Scope) => Promise<void> | void) | undefined;
}

// Working out the holidays of a year takes longer than a whole week of a team.
const holidays = createHolidays({ ownDays: [] });

/** A place where no process has been yet, or one that goes on from what was kept. */
export function openPlace(at: Instant, from?: Contents): Place {
  const clock = createSetClock(at);
  const place: Place = {
    store: createMemoryStore({
      ...(from !== undefined && { from }),
      beforeCommit: (scope) => place.beforeCommit?.(scope),
    }),
    chat: createFakeChat(clock),
    clock,
    log: captureLog(),
    pictures: keepDrawings(),
    ids: idsInOrder(),
    failures: [],
    beforeCommit: undefined,
  };
  return place;
}

const nobodyThere: Directory = {
  find: async () => undefined,
  inChannel: async () => ({ kind: 'people', people: [], complete: true }),
};

/** A process at a place, with a queue of its own. Two of them at one place are two replicas. */
export function processOn(
  place: Place,
  life: Life = createLife(),
  directory: Directory = nobodyThere,
): World {
  const failures: unknown[] = [];
  const queue = queueIn(life, createQueueInOrder(failures));
  const world: World = {
    defaultLocale: 'nl',
    tenant,
    store: storeIn(life, place.store),
    queue,
    chats: { playground: chatIn(life, place.chat) },
    directory,
    clock: place.clock,
    ids: place.ids,
    holidays,
    pictures: place.pictures,
    secrets: { digest: (text) => createHmac('sha256', 'test').update(text).digest('base64url') },
    log: place.log,
  };
  queue.start((job) =>
    runJob(world, job).catch((error: unknown) => {
      if (!(error instanceof ProcessDied)) place.failures.push(error);
    }),
  );
  return world;
}

/** Lets a process do what is due, to the end or until it dies. */
export async function catchUpOrDie(world: World): Promise<void> {
  await orDie(catchUp(world));
}

/** Waits for something; dying is no failure of it. */
export async function orDie<T>(doing: Promise<T>): Promise<T | undefined> {
  try {
    return await doing;
  } catch (error) {
    if (error instanceof ProcessDied) return undefined;
    throw error;
  }
}

/** Lets time go by until a moment, doing everything that is due on the way. */
export async function until(place: Place, world: World, at: Instant): Promise<void> {
  const passing = {
    clock: place.clock,
    nextMoment: () => nextMoment(world),
    catchUp: () => catchUp(world),
  };
  await moveTo(passing, at);
}

function idsInOrder(): Ids {
  const made = { person: 0, team: 0, agreement: 0 };
  const next = (what: keyof typeof made): number => {
    made[what] += 1;
    return made[what];
  };
  return {
    person: () => `person-${next('person')}`,
    team: () => `team-${next('team')}`,
    agreement: () => `agreement-${next('agreement')}`,
  };
}
