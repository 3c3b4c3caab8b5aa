import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Log } from '../../ports/log';
import type { Job, Queue } from '../../ports/queue';
import { createLanes } from './lanes';

const atOnce = 8;

/**
 * A queue within this process: eight jobs at once, never two of one team. What still waits when it stops is lost,
 * and is derived from the records again at the next look.
 */
export function createMemoryQueue(log: Log): Queue {
  const lanes = createLanes();
  let running = 0;
  let whenIdle: (() => void)[] = [];
  let work: ((job: Job) => Promise<void>) | undefined;
  let stopped = false;
  let lastTurn: Promise<unknown> = Promise.resolve();

  /** Between two jobs the process answers requests: a store that answers at once would never let go. */
  function turn(): Promise<unknown> {
    lastTurn = lastTurn.then(() => nextTurn());
    return lastTurn;
  }

  async function run(job: Job, todo: (job: Job) => Promise<void>): Promise<void> {
    await turn();
    try {
      await todo(job);
    } catch (error) {
      log.error('a job failed and is left for the next look at its team', {
        tenant: job.key.tenant,
        team: job.key.team,
        job: job.kind,
        code: error instanceof Error ? error.name : 'unknown',
      });
    }
    running -= 1;
    lanes.done(job);
    begin();
  }

  function begin(): void {
    while (work !== undefined && running < atOnce) {
      const job = lanes.next();
      if (job === undefined) break;
      running += 1;
      void run(job, work);
    }
    if (!isIdle()) return;
    for (const resolve of whenIdle) resolve();
    whenIdle = [];
  }

  function isIdle(): boolean {
    return running === 0 && lanes.isEmpty();
  }

  async function idle(): Promise<void> {
    if (!isIdle()) await new Promise<void>((resolve) => whenIdle.push(resolve));
  }

  return {
    async add(job) {
      if (stopped) return;
      lanes.add(job);
      begin();
    },

    start(todo) {
      work = todo;
      begin();
    },

    idle,

    async stop() {
      stopped = true;
      lanes.clear();
      await idle();
    },
  };
}
