import { createHmac } from 'node:crypto';
import { createHolidays } from '../../../../src/adapters/holidays/date-holidays';
import { createMemoryQueue } from '../../../../src/adapters/memory-queue/memory-queue';
import { moveTo } from '../../../../src/adapters/playground/move-clock';
import { catchUp } from '../../../../src/application/catch-up';
import { foundTeam, type PersonPlan } from '../../../../src/application/found-team';
import { runJob } from '../../../../src/application/run-job';
import { nextMoment } from '../../../../src/application/tick';
import type { World } from '../../../../src/application/world';
import type { Delivery, DeliveryId } from '../../../../src/domain/delivery';
import type { TeamId } from '../../../../src/domain/ids';
import type { Instant } from '../../../../src/domain/time';
import type { Chat } from '../../../../src/ports/chat';
import { put } from '../../../../src/ports/store';
import { plan, takesPart, week } from '../../../application/support/noord';
import type { SetClock } from '../../../application/support/set-clock';
import { type CapturedLog, captureLog } from '../../../support/captured-log';
import { keepDrawings } from '../../../support/kept-drawings';
import { createMemoryStore } from '../../../support/memory-store';
import { workplace } from './chat-in-noord';

/** A municipality whose teams live in one workspace, with the whole application at work. */
export interface Municipality {
  readonly log: CapturedLog;
  /** Lets the week go by until a moment, doing what is due on the way. */
  until(at: Instant): Promise<void>;
  /** Every delivery of the week as it is kept, by what it is called on the platform. */
  deliveries(): Promise<ReadonlyMap<DeliveryId, Delivery>>;
}

const tenant = 'tenant-test';
const perTeam = 13;

/** Everybody in so many teams of thirteen, as Slack knows them. */
export function usersOf(teams: number): readonly string[] {
  return Array.from({ length: teams * perTeam }, (_, nth) => `U${String(nth + 1).padStart(5, '0')}`);
}

/** Founds so many live teams of thirteen who all take part. */
export async function foundMunicipality(teams: number, clock: SetClock, chat: Chat): Promise<Municipality> {
  const log = captureLog();
  const world = worldOf(clock, log, chat);
  const users = usersOf(teams);
  const ids: TeamId[] = [];
  for (let nth = 0; nth < teams; nth += 1) {
    ids.push(await foundOne(world, nth, users.slice(nth * perTeam, (nth + 1) * perTeam)));
  }
  const passing = { clock, nextMoment: () => nextMoment(world), catchUp: () => catchUp(world) };

  return {
    log,
    until: (at) => moveTo(passing, at),
    async deliveries() {
      const found = new Map<DeliveryId, Delivery>();
      for (const team of ids) {
        const name = `deliveries/${week}` as const;
        const records = await world.store.read({ of: 'team', tenant, team }, [name]);
        for (const [id, delivery] of Object.entries(records[name]?.deliveries ?? {})) {
          found.set(`${team}.${id}`, delivery);
        }
      }
      return found;
    },
  };
}

function worldOf(clock: SetClock, log: CapturedLog, chat: Chat): World {
  let made = 0;
  const next = () => {
    made += 1;
    return made;
  };
  const queue = createMemoryQueue(log);
  const world: World = {
    defaultLocale: 'nl',
    ...{ tenant, queue, clock, log, chats: { slack: chat } },
    store: createMemoryStore(),
    directory: {
      find: async () => undefined,
      inChannel: async () => ({ kind: 'people', people: [], complete: true }),
    },
    ids: {
      person: () => `person-${next()}`,
      team: () => `team-${next()}`,
      agreement: () => `agreement-${next()}`,
    },
    holidays: createHolidays({ ownDays: [] }),
    pictures: keepDrawings(),
    secrets: { digest: (text) => createHmac('sha256', 'test').update(text).digest('base64url') },
  };
  queue.start((job) => runJob(world, job));
  return world;
}

async function foundOne(world: World, nth: number, users: readonly string[]): Promise<TeamId> {
  const someone = (user: string, member: boolean): PersonPlan => ({
    ...{ name: user, account: { workplace, user }, member },
    ...{ workingDays: [1, 2, 3, 4, 5], hours: 36 },
  });
  const { guide: _guide, manager: _manager, ...rest } = plan;
  const { id: team, members } = await foundTeam(world, {
    ...rest,
    name: `Team ${nth + 1}`,
    channel: { workplace, channel: `C${nth + 1}` },
    lead: someone(users[0] ?? '', true),
    members: users.slice(1).map((user) => someone(user, true)),
  });
  const scope = { of: 'team', tenant, team } as const;
  const owns = members.map(({ person }) => `own/${person}` as const);
  await world.store.change(scope, owns, () => ({
    writes: owns.map((own) => put(own, takesPart)),
    result: undefined,
  }));
  return team;
}
