import { z } from 'zod';
import { type Intent, intentSchema } from '../../views/intent';

/** An input as it stands on a card, with what may be chosen. */
export interface CardInput {
  readonly id: string;
  readonly type: string;
  readonly choices: readonly string[];
  /** What stands in it already. */
  readonly value?: string;
}

const input = z.object({
  type: z.string().startsWith('Input.'),
  id: z.string(),
  choices: z.array(z.object({ value: z.string() })).default([]),
  value: z.union([z.string(), z.number()]).nullish(),
});
const action = z.object({ type: z.literal('Action.Execute'), data: z.object({ intent: intentSchema }) });
const wrongField = z.object({ id: z.string(), label: z.string(), error: z.string().min(1) });

function* everyObject(node: unknown): Generator<object> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield node;
  for (const inner of Object.values(node)) yield* everyObject(inner);
}

function* everything<T>(node: unknown, schema: z.ZodType<T>): Generator<T> {
  for (const object of everyObject(node)) {
    const found = schema.safeParse(object);
    if (found.success) yield found.data;
  }
}

/** Everything that can be filled in on a card, from top to bottom. */
export function inputsOn(card: unknown): readonly CardInput[] {
  return [...everything(card, input)].map(({ type, id, choices, value }) => ({
    id,
    type,
    choices: choices.map((choice) => choice.value),
    ...(value !== undefined && value !== null && { value: String(value) }),
  }));
}

/** Everything a card's buttons can mean. */
export function intentsOn(card: unknown): readonly Intent[] {
  return [...everything(card, action)].map(({ data }) => data.intent);
}

/** The fields of a view that cannot be taken as they are, with the sentence beside each. */
export function faultsOn(view: unknown): readonly z.infer<typeof wrongField>[] {
  return [...everything(view, wrongField)];
}
