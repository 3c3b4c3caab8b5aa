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

/** How often the connector of Teams put a message in the place of one that stood there. */
export const updatesTold = z.object({ updates: z.number() });

/** Where a process listens. */
export const listening = z.object({ port: z.number() });
