import { z } from 'zod';
import { isLocalDate } from '../../domain/local-time';

const person = z.string().min(1).max(60);
const message = z.string().max(60).optional();
const place = { as: person, conversation: z.string().min(1).max(80), thread: message };

/** What the page may ask; everything else is answered with one sentence. */
export const requests = {
  state: z.object({ as: person, known: z.string().max(60).optional() }),
  // For each person, the moment at which the player last looked as them.
  unread: z.object({ looked: z.record(person, z.number()) }),
  // What was pressed is read by `readIntent`.
  intent: z.looseObject({ ...place, message }),
  blocks: z.object({ as: person, conversation: place.conversation, message: z.string().min(1).max(60) }),
  text: z.object({ ...place, text: z.string().trim().min(1).max(2_000) }),
  day: z.object({ as: person, date: z.string().refine(isLocalDate) }),
  persona: z.object({ as: person }),
  language: z.object({ as: person, locale: z.enum(['nl', 'en']) }),
} as const;

const mention = /@bandbreedte[,:]?/i;

/** What is said to the bot in a channel; undefined when nobody spoke to it, and then it does not read along. */
export function saidToBot(text: string): string | undefined {
  return mention.test(text) ? text.replace(mention, ' ').trim() : undefined;
}
