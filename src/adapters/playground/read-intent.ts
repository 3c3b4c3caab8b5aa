import { z } from 'zod';
import { type Intent, intentSchema } from '../../views/intent';

/** What the page sends when a button on a card is pressed: the button's own data, and what stands in the inputs. */
const press = z.object({
  data: z.looseObject({ intent: z.looseObject({}) }),
  inputs: z.record(z.string(), z.string()).default({}),
});

/** Turns a pressed button into what the person means; undefined for anything the bot never offered. */
export function readIntent(payload: unknown): Intent | undefined {
  const pressed = press.safeParse(payload);
  if (!pressed.success) return undefined;
  const { data, inputs } = pressed.data;
  // Intents without a form drop the fields again.
  return intentSchema.safeParse({ ...data.intent, fields: inputs }).data;
}
