import { z } from 'zod';

/** What came of the messages since the bucket was last refilled; `lastAt` is of the clock of this machine. */
export const postsTold = z.object({
  requests: z.number(),
  tooFast: z.number(),
  different: z.number(),
  doubled: z.number(),
  lastAt: z.number(),
});

/** What came in at addresses that take answers, since the beginning: receipts, and anything else. */
export const answersTold = z.object({ replaced: z.number(), other: z.number() });

/** Where a process listens. */
export const listening = z.object({ port: z.number() });

/** The time on the processor a process has used. */
export const processorTime = z.object({ ms: z.number() });

/** The same, and the time its loop was at work: what is more than the processor's was spent waiting, in the disk or in line. */
export const workTime = processorTime.extend({ heldMs: z.number() });
