import type { Job, Queue } from '../../../src/ports/queue';

/** A queue that does one job after another when it is asked to become idle; a job that throws is lost, as in life. */
export function createQueueInOrder(failures: unknown[]): Queue {
  const jobs: Job[] = [];
  let work: (job: Job) => Promise<void> = async () => {};
  return {
    async add(job) {
      jobs.push(job);
    },
    start(todo) {
      work = todo;
    },
    async idle() {
      for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
        try {
          await work(job);
        } catch (error) {
          failures.push(error);
        }
      }
    },
    async stop() {
      jobs.length = 0;
    },
  };
}
