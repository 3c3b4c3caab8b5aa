import { z } from 'zod';
import type { FormFields } from '../../views/intent';

/** A client gives a number or a tick as text or as what it is; nothing else can be filled in. */
const filledIn = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** What was filled in, by field id; what the button carried itself is left out. */
export function fieldsFrom(data: Readonly<Record<string, unknown>>, ownKeys: readonly string[]): FormFields {
  return Object.fromEntries(
    Object.entries(data).flatMap(([field, value]) => {
      const text = filledIn.safeParse(value);
      return ownKeys.includes(field) || !text.success ? [] : [[field, text.data]];
    }),
  );
}
