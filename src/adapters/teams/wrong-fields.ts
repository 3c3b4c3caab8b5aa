import { z } from 'zod';
import type { CardView } from '../../views/card-view';

const wrongField = z.object({ id: z.string(), label: z.string(), error: z.string().min(1) });

function* fieldsIn(node: unknown): Generator<z.infer<typeof wrongField>> {
  if (typeof node !== 'object' || node === null) return;
  const field = wrongField.safeParse(node);
  if (field.success) yield field.data;
  for (const inner of Object.values(node)) yield* fieldsIn(inner);
}

/** The fields of a form that cannot be taken, a line for each, with its name in front. */
export function wrongFieldsInWords(card: CardView): string {
  // A question has its end already.
  const named = (label: string) => (/[?!.]$/.test(label) ? label : `${label}:`);
  return [...fieldsIn(card)].map(({ label, error }) => `${named(label)} ${error}`).join('\n');
}
