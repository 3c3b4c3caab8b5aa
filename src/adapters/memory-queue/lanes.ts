import type { TeamKey } from '../../domain/ids';
import type { Job } from '../../ports/queue';

/**
 * Waiting jobs, one lane per team: a lane gives its next job only after the one before is done, and lanes with
 * something waiting take turns, so that a busy team never keeps another one waiting.
 */
export interface Lanes {
  /** Puts a job in its lane; a look at a team that waits to be looked at already adds nothing. */
  add(job: Job): void;
  /** The next job that may begin, if there is one; its lane is closed until `done`. */
  next(): Job | undefined;
  done(job: Job): void;
  isEmpty(): boolean;
  clear(): void;
}

/** Empty lanes. */
export function createLanes(): Lanes {
  const waiting = new Map<string, Job[]>();
  const running = new Set<string>();
  // A Set keeps the order of adding: the lane that waits longest is first.
  const ready = new Set<string>();

  return {
    add(job) {
      const lane = laneOf(job.key);
      const jobs = waiting.get(lane) ?? [];
      if (job.kind === 'look-at-team' && jobs.some(({ kind }) => kind === 'look-at-team')) return;
      waiting.set(lane, [...jobs, job]);
      if (!running.has(lane)) ready.add(lane);
    },

    next() {
      const [lane] = ready;
      if (lane === undefined) return undefined;
      ready.delete(lane);
      const [job, ...rest] = waiting.get(lane) ?? [];
      if (rest.length > 0) waiting.set(lane, rest);
      else waiting.delete(lane);
      if (job !== undefined) running.add(lane);
      return job;
    },

    done(job) {
      const lane = laneOf(job.key);
      running.delete(lane);
      if (waiting.has(lane)) ready.add(lane);
    },

    isEmpty() {
      return waiting.size === 0;
    },

    clear() {
      waiting.clear();
      ready.clear();
    },
  };
}

function laneOf({ tenant, team }: TeamKey): string {
  return JSON.stringify([tenant, team]);
}
