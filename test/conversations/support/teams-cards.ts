import { z } from 'zod';
import { fieldsOn } from './card-driver';
import type { SeenField } from './stage';

/** What is filled in on a card, by field id. */
export type FilledIn = Readonly<Record<string, string>>;

const button = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Action.Execute'), title: z.string(), data: z.looseObject({}) }),
  z.object({
    type: z.literal('Action.Submit'),
    title: z.string(),
    data: z.looseObject({ msteams: z.object({ type: z.literal('task/fetch') }).optional() }),
  }),
]);

/** A button as a person sees it, with what it carries. */
export type CardButton = z.infer<typeof button>;

function* objectsIn(node: unknown): Generator<object> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield node;
  // A fallback is the same button again.
  for (const [key, inner] of Object.entries(node)) if (key !== 'fallback') yield* objectsIn(inner);
}

/** The buttons of a card from top to bottom. */
export function buttonsOn(card: unknown): readonly CardButton[] {
  return [...objectsIn(card)].flatMap((node) => {
    if (!('type' in node) || typeof node.type !== 'string' || !node.type.startsWith('Action.')) return [];
    return button.safeParse(node).data ?? [];
  });
}

/** The card as it is drawn when this is filled in on it. */
export function withFilledIn(card: unknown, filled: FilledIn): unknown {
  if (Array.isArray(card)) return card.map((one: unknown) => withFilledIn(one, filled));
  if (typeof card !== 'object' || card === null) return card;
  const drawn = Object.fromEntries(
    Object.entries(card).map(([key, inner]) => [key, withFilledIn(inner, filled)]),
  );
  const { id, type } = drawn;
  const isInput = typeof type === 'string' && type.startsWith('Input.');
  return isInput && typeof id === 'string' && filled[id] !== undefined
    ? { ...drawn, value: filled[id] }
    : drawn;
}

/** The fields of a form, with what stands beside them on the card or in a sentence that begins with their name. */
export function fieldsWith(card: unknown, said: string): readonly SeenField[] {
  const lines = said.split('\n');
  return fieldsOn(card).map((field) => {
    const line = lines.find((one) => one.startsWith(field.label));
    return line === undefined ? field : { ...field, beside: line.slice(field.label.length) };
  });
}
