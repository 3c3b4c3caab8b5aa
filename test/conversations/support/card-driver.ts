import { z } from 'zod';
import type { SeenField } from './stage';

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
const warning = z.object({ type: z.literal('TextBlock'), text: z.string(), color: z.literal('attention') });
type Input = z.infer<typeof input>;

function* objectsIn(node: unknown): Generator<unknown> {
  if (typeof node !== 'object' || node === null) return;
  yield node;
  for (const inner of Object.values(node)) yield* objectsIn(inner);
}

/** Most of a card is text: reading every part of it with a schema would take longer than all the rest of a script. */
function isOf(type: string, node: unknown): boolean {
  if (typeof node !== 'object' || node === null || !('type' in node)) return false;
  return typeof node.type === 'string' && node.type.startsWith(type);
}

function everything<T>(card: unknown, type: string, schema: z.ZodType<T>): readonly T[] {
  return [...objectsIn(card)].flatMap((node) => {
    if (!isOf(type, node)) return [];
    const found = schema.safeParse(node);
    return found.success ? [found.data] : [];
  });
}

/** What a button with this label on a card carries; `undefined` when the card has none. */
export function pressOn(card: unknown, label: string): Readonly<Record<string, unknown>> | undefined {
  return everything(card, 'Action.', action).find(({ title }) => title === label)?.data;
}

/** The labels of all buttons on a card. */
export function labelsOn(card: unknown): readonly string[] {
  return everything(card, 'Action.', action).map(({ title }) => title);
}

/** The fields of a form from top to bottom, with the warning that stands right after each. */
export function fieldsOn(card: unknown): readonly SeenField[] {
  return [...objectsIn(card)].flatMap((node) => {
    if (!Array.isArray(node)) return [];
    return node.flatMap((one: unknown, place) => {
      const field = isOf('Input.', one) ? input.safeParse(one).data : undefined;
      if (field === undefined) return [];
      const beside = warning.safeParse(node[place + 1]).data?.text;
      return [{ label: labelOf(field), value: wordsOf(field), ...(beside !== undefined && { beside }) }];
    });
  });
}

/** What a form sends: everything that stood in it, and what was filled in by label; a choice is named by its words. */
export function filledIn(
  card: unknown,
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const inputs = everything(card, 'Input.', input);
  const known = Object.fromEntries(
    inputs.map(({ id, value }) => [id, value === undefined ? '' : String(value)]),
  );
  const filled = Object.entries(fields).map(([label, said]) => {
    const field = inputs.find((one) => labelOf(one).startsWith(label));
    if (field === undefined)
      throw new Error(`No field "${label}"; there are: ${inputs.map(labelOf).join(', ')}`);
    return [field.id, valueOf(field, said)] as const;
  });
  return { ...known, ...Object.fromEntries(filled) };
}

function labelOf({ label, title }: Input): string {
  return label ?? title ?? '';
}

/** What stands in a field, a choice by its words. */
function wordsOf({ value = '', choices }: Input): string {
  if (choices === undefined) return String(value);
  const chosen = String(value)
    .split(',')
    .filter((one) => one !== '');
  return chosen.map((id) => choices.find((choice) => choice.value === id)?.title ?? id).join(' + ');
}

function valueOf(field: Input, said: string): string {
  if (field.choices === undefined) return said;
  return said
    .split(' + ')
    .map((words) => field.choices?.find(({ title }) => title === words)?.value ?? words)
    .join(',');
}
