import type { TeamId, TenantId } from '../../src/domain/ids';
import type { Job, Queue } from '../../src/ports/queue';
import { type CapturedLog, captureLog } from '../support/captured-log';

/** A queue under test, with the log it was made with. */
export interface QueueUnderTest {
  readonly queue: Queue;
  readonly log: CapturedLog;
  end(): Promise<void>;
}

/** The promises of `ports/queue.ts`, kept by every queue. */
export function describeQueue(name: string, make: (log: CapturedLog) => Promise<QueueUnderTest>): void {
  describe(name, () => {
    let made: QueueUnderTest;
    let queue: Queue;
    beforeEach(async () => {
      made = await make(captureLog());
      queue = made.queue;
    });
    afterEach(() => made.end());

    test('every job runs, those from before the start too', async () => {
      const done: string[] = [];
      const early = Array.from({ length: 20 }, (_, n) => delivery('team-noord', `early-${n}`));
      const late = Array.from({ length: 20 }, (_, n) => delivery(`team-${n}`, `late-${n}`));
      for (const job of early) await queue.add(job);
      queue.start(async (job) => void done.push(nameOf(job)));
      for (const job of late) await queue.add(job);
      await queue.idle();
      expect(new Set(done)).toEqual(new Set([...early, ...late].map(nameOf)));
    });

    test('a queue without work is idle', async () => {
      queue.start(async () => {});
      await queue.idle();
    });

    test('a job that throws is logged without what it threw, and stops no other', async () => {
      const done: string[] = [];
      queue.start(async (job) => {
        if (nameOf(job) === 'fails') throw new TypeError('Anna carries 14 families');
        done.push(nameOf(job));
      });
      for (const name of ['before', 'fails', 'after']) await queue.add(delivery('team-noord', name));
      await queue.idle();
      expect(done).toEqual(['before', 'after']);
      expect(made.log.lines).toMatchObject([
        { level: 'error', tenant: 'tenant-zuid', team: 'team-noord', job: 'deliver' },
      ]);
      expect(JSON.stringify(made.log.lines)).not.toMatch(/Anna|14/);
    });

    test('idle waits for the jobs that jobs add', async () => {
      const done: string[] = [];
      queue.start(async (job) => {
        if (job.kind === 'look-at-team') await queue.add(delivery('team-oost', 'view'));
        done.push(nameOf(job));
      });
      await queue.add({ kind: 'look-at-team', key: key('team-noord') });
      await queue.idle();
      expect(new Set(done)).toEqual(new Set(['look-at-team', 'view']));
    });

    test('jobs of one team run one after another, in the order they came', async () => {
      const seen: string[] = [];
      queue.start(async (job) => {
        seen.push(`begin ${nameOf(job)}`);
        await takeTurns(3);
        seen.push(`end ${nameOf(job)}`);
      });
      for (const name of ['ask', 'remind', 'view']) await queue.add(delivery('team-noord', name));
      await queue.idle();
      expect(seen).toEqual(['ask', 'remind', 'view'].flatMap((name) => [`begin ${name}`, `end ${name}`]));
    });

    test('equal team ids of two tenants are two teams', async () => {
      const together = meetingOf(2);
      queue.start(() => together.arrive());
      await queue.add(delivery('team-noord', 'one', 'tenant-zuid'));
      await queue.add(delivery('team-noord', 'two', 'tenant-west'));
      await queue.idle();
      expect(together.most()).toBe(2);
    });

    test('eight teams are worked for at the same time, and a ninth waits', async () => {
      const together = meetingOf(8);
      queue.start(() => together.arrive());
      for (let n = 0; n < 16; n += 1) await queue.add(delivery(`team-${n}`, `job-${n}`));
      await queue.idle();
      expect(together.most()).toBe(8);
    });

    test('stopping finishes what runs and takes nothing new', async () => {
      const done: string[] = [];
      const begun = signal();
      const finish = signal();
      queue.start(async (job) => {
        begun.give();
        await finish.given;
        done.push(nameOf(job));
      });
      await queue.add(delivery('team-noord', 'running'));
      await begun.given;
      const stopping = queue.stop();
      await queue.add(delivery('team-oost', 'too late'));
      finish.give();
      await stopping;
      expect(done).toEqual(['running']);
    });
  });
}

/** Resolves `given` once `give` is called. */
export function signal(): { readonly given: Promise<void>; give(): void } {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

/** A team by its id. */
export function key(team: TeamId, tenant: TenantId = 'tenant-zuid') {
  return { tenant, team } as const;
}

/** A job that delivers something of a team. */
export function delivery(team: TeamId, id: string, tenant?: TenantId): Job {
  return {
    kind: 'deliver',
    key: key(team, tenant),
    delivery: id,
    subject: { kind: 'team-view', week: '2026-W47' },
  };
}

/** What a test calls a job by. */
export function nameOf(job: Job): string {
  return job.kind === 'deliver' ? job.delivery : job.kind;
}

async function takeTurns(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** Lets nobody through before so many are there at once, and remembers the most there ever were. */
function meetingOf(size: number): { arrive(): Promise<void>; most(): number } {
  const complete = signal();
  let present = 0;
  let most = 0;
  return {
    async arrive() {
      present += 1;
      most = Math.max(most, present);
      if (present === size) complete.give();
      await complete.given;
      await takeTurns(1);
      present -= 1;
    },
    most: () => most,
  };
}
