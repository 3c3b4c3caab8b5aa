import { z } from 'zod';
import type { Button } from '../../views/card';
import { intentSchema } from '../../views/intent';
import { jsonText } from './json-text';
import { limits } from './limits';

const press = z.object({ intent: intentSchema, opens: z.literal('dialog').optional() });
const written = jsonText(press);

/** What pressing a button means, as its `value` carries it through Slack. */
export type Press = z.infer<typeof press>;

/** The `value` of a button; undefined when it would be longer than Slack keeps, so that no button can lose its meaning. */
export function writePress({ intent, opens }: Pick<Button, 'intent' | 'opens'>): string | undefined {
  const value = JSON.stringify({ intent, ...(opens !== undefined && { opens }) } satisfies Press);
  return value.length <= limits.buttonValue ? value : undefined;
}

/** What a pressed button means; undefined for anything the bot never offered. */
export function readPress(value: unknown): Press | undefined {
  return written.safeParse(value).data;
}
