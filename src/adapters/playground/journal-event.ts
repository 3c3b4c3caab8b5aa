import { z } from 'zod';

const locale = z.enum(['nl', 'en']);

/** What somebody reads: words, and for the bot the card they were drawn from. Never what a person filled in (PRIVACY.md T12). */
const body = z.object({
  text: z.string(),
  locale: locale.optional(),
  card: z.record(z.string(), z.unknown()).optional(),
  /** Which card it is. */
  kind: z.string().optional(),
  /** The same as a message of another platform, in that platform's own blocks. */
  blocks: z.array(z.record(z.string(), z.unknown())).optional(),
});

const message = body.extend({
  id: z.string(),
  conversation: z.string(),
  thread: z.string().optional(),
  author: z.string(),
  at: z.number(),
  delivery: z.string().optional(),
});

/** Everything the playground remembers by itself, beside the records of the application. */
export const journalEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('posted'), message }),
  z.object({ kind: z.literal('replaced'), message: z.string(), at: z.number(), body }),
  // The same said in another language: nothing happened to the message.
  z.object({ kind: z.literal('translated'), message: z.string(), body }),
  z.object({ kind: z.literal('clock-moved'), to: z.number() }),
  z.object({ kind: z.literal('language-chosen'), locale }),
  // The player let half a year go by, from this moment.
  z.object({ kind: z.literal('half-year-begun'), at: z.number() }),
]);

export type JournalEvent = z.infer<typeof journalEvent>;
export type Message = z.infer<typeof message>;
export type Body = z.infer<typeof body>;
