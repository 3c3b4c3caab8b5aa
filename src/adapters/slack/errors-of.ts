import { z } from 'zod';
import type { CardView } from '../../views/card-view';

const wrongField = z.object({ id: z.string(), error: z.string().min(1) });

function* fieldsIn(node: unknown): Generator<z.infer<typeof wrongField>> {
  if (typeof node !== 'object' || node === null) return;
  const field = wrongField.safeParse(node);
  if (field.success) yield field.data;
  for (const inner of Object.values(node)) yield* fieldsIn(inner);
}

/** The sentences that stand beside the fields of a card, by field id. */
export function errorsOf(card: CardView): Readonly<Record<string, string>> {
  return Object.fromEntries([...fieldsIn(card)].map(({ id, error }) => [id, error]));
}
