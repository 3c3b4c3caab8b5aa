import type { Job } from '../ports/queue';
import { cleanUp } from './clean-up';
import { deliver } from './deliver';
import { lookAtTeam } from './look-at-team';
import type { World } from './world';

/** The one switch over Job. */
export async function runJob(world: World, job: Job): Promise<void> {
  switch (job.kind) {
    case 'look-at-team':
      return lookAtTeam(world, job.key);
    case 'deliver':
      await deliver(world, job.key, job.subject);
      // The thread waits until its view is there; the view already says that the talk begins below it.
      return job.subject.kind === 'team-view' ? lookAtTeam(world, job.key) : undefined;
    case 'clean-up':
      return cleanUp(world, job.key);
  }
}
