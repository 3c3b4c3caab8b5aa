import { z } from 'zod';

const action = z.object({ type: z.literal('Action.Execute'), title: z.string(), data: z.looseObject({}) });
const input = z.object({
  type: z.string().startsWith('Input.'),
  id: z.string(),
  label: z.string().optional(),
  title: z.string().optional(),
  value: z.union([z.string(), z.number()]).optional(),
  isMultiSelect: z.boolean().optional(),
  choices: z.array(z.object({ title: z.string(), value: z.string() })).optional(),
});

function* objectsIn(node: unknown): Generator<unknown> {
  if (typeof node !== 'object' || node === null) return;
  yield node;
  for (const inner of Object.values(node)) yield* objectsIn(inner);
}

function everything<T>(card: unknown, schema: z.ZodType<T>): readonly T[] {
  return [...objectsIn(card)].flatMap((node) => {
    const found = schema.safeParse(node);
    return found.success ? [found.data] : [];
  });
}

/** What a button with this label on a card carries; `undefined` when the card has none. */
export function pressOn(card: unknown, label: string): Readonly<Record<string, unknown>> | undefined {
  return everything(card, action).find(({ title }) => title === label)?.data;
}

/** The labels of all buttons on a card. */
export function labelsOn(card: unknown): readonly string[] {
  return everything(card, action).map(({ title }) => title);
}

/** What a form sends: everything that stood in it, and what was filled in by label; a choice is named by its words. */
export function filledIn(
  card: unknown,
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const inputs = everything(card, input);
  const known = Object.fromEntries(
    inputs.map(({ id, value }) => [id, value === undefined ? '' : String(value)]),
  );
  const filled = Object.entries(fields).map(([label, said]) => {
    const field = inputs.find((one) => (one.label ?? one.title ?? '').startsWith(label));
    if (field === undefined)
      throw new Error(
        `No field "${label}"; there are: ${inputs.map((one) => one.label ?? one.title).join(', ')}`,
      );
    return [field.id, valueOf(field, said)] as const;
  });
  return { ...known, ...Object.fromEntries(filled) };
}

function valueOf(field: z.infer<typeof input>, said: string): string {
  if (field.choices === undefined) return said;
  return said
    .split(' + ')
    .map((words) => field.choices?.find(({ title }) => title === words)?.value ?? words)
    .join(',');
}
