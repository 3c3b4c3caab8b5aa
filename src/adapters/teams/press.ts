import { z } from 'zod';
import { type FormFields, type Intent, intentSchema } from '../../views/intent';
import { type Origin, originSchema } from './origin';
import { fieldsFrom } from './read-fields';

/** The names of what a button carries itself; no field of a form has one of them. */
export const ownKeys = ['intent', 'opens', 'origin', 'msteams'] as const;

const carried = z.looseObject({
  intent: intentSchema.optional().catch(undefined),
  origin: originSchema.optional().catch(undefined),
});

/** What a pressed button means, with what was filled in beside it. */
export interface Press {
  readonly intent: Intent | undefined;
  readonly fields: FormFields;
  readonly origin: Origin | undefined;
}

/** Reads the data of a pressed button, into which Teams merges what was filled in; whatever else it claims is not read. */
export function readPress(data: unknown): Press {
  const found = carried.safeParse(data);
  if (!found.success) return { intent: undefined, fields: {}, origin: undefined };
  const { intent, origin, ...rest } = found.data;
  const kept = intent !== undefined && 'fields' in intent ? intent.fields : undefined;
  return { intent, fields: { ...kept, ...fieldsFrom(rest, ownKeys) }, origin };
}
