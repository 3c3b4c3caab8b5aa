import { performance } from 'node:perf_hooks';
import { z } from 'zod';

/** The time on the processor a process has used. */
export const processorTime = z.object({ ms: z.number() });

/** The same, and the time its loop was at work: what is more than the processor's was spent waiting, in the disk or in line. */
export const workTime = processorTime.extend({ heldMs: z.number() });

/** What this process has worked since it began, in milliseconds. */
export function workSoFar(): z.infer<typeof workTime> {
  const { user, system } = process.cpuUsage();
  return { ms: (user + system) / 1_000, heldMs: performance.eventLoopUtilization().active };
}
