import { z } from 'zod';
import { intentSchema } from '../../views/intent';
import { jsonText } from './json-text';
import { limits } from './limits';

const modalOrigin = z.object({
  /** What sending the form means; what was filled in replaces its fields. */
  intent: intentSchema.optional(),
  /** The message whose button opened the modal. */
  message: z.object({ channel: z.string(), ts: z.string() }).optional(),
  /** Where an ephemeral message can still be replaced; Slack gives no other address of it. */
  responseUrl: z.string().optional(),
  /** The conversation in which it was asked for. */
  channel: z.string().optional(),
});
const written = jsonText(modalOrigin);

/** What a modal remembers of where it came from; never who asked, for that is Slack's own to say. */
export type ModalOrigin = z.infer<typeof modalOrigin>;

function withoutFields(intent: ModalOrigin['intent']): ModalOrigin['intent'] {
  return intent !== undefined && 'fields' in intent ? { ...intent, fields: {} } : intent;
}

/**
 * The `private_metadata` of a modal, never longer than Slack keeps. Numbers somebody filled in do not go into it,
 * and what does not fit is left out, the meaning of the form last.
 */
export function writeOrigin(origin: ModalOrigin): string {
  const intent = withoutFields(origin.intent);
  const whole = { ...origin, ...(intent && { intent }) } satisfies ModalOrigin;
  const { responseUrl: _url, ...shorter } = whole;
  const tries = [whole, shorter, intent ? { intent } : {}].map((one) => JSON.stringify(one));
  return tries.find((text) => text.length <= limits.privateMetadata) ?? '{}';
}

/** What a modal remembers; undefined for a modal that is not ours. */
export function readOrigin(metadata: unknown): ModalOrigin | undefined {
  return written.safeParse(metadata).data;
}
