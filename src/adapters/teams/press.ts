import { z } from 'zod';
import { type FormFields, type Intent, intentSchema } from '../../views/intent';
import { fieldsFrom } from './read-fields';

const origin = z.object({ message: z.string().min(1).max(1_000).optional() });

/** The message whose button opened a dialog, where Teams told. */
export type Origin = z.infer<typeof origin>;

/** The names of what a button carries itself; no field of a form has one of them. */
export const ownKeys = ['intent', 'opens', 'origin', 'msteams'] as const;

const carried = z.looseObject({
  intent: intentSchema.optional().catch(undefined),
  origin: origin.optional().catch(undefined),
});

/** What a pressed button means, with what was filled in beside it. */
export interface Press {
  readonly intent: Intent | undefined;
  readonly fields: FormFields;
  readonly origin: Origin;
}

/** Reads the data of a pressed button, into which Teams merges what was filled in; whatever else it claims is not read. */
export function readPress(data: unknown): Press {
  const found = carried.safeParse(data);
  if (!found.success) return { intent: undefined, fields: {}, origin: {} };
  const { intent, origin: from = {}, ...rest } = found.data;
  const kept = intent !== undefined && 'fields' in intent ? intent.fields : undefined;
  return { intent, fields: { ...kept, ...fieldsFrom(rest, ownKeys) }, origin: from };
}
