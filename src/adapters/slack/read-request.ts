import { z } from 'zod';
import { jsonText } from './json-text';

/** The content of a request, as Slack's own tools call it. */
export type SlackBody = Readonly<Record<string, unknown>>;

const object = z.record(z.string(), z.unknown());
const json = jsonText(object);
const challenge = z.object({ type: z.literal('url_verification'), challenge: z.string().max(1_000) });

function isForm(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded';
}

/**
 * Whether Slack only looks if there is a server with a certificate: these requests carry no signature
 * (docs.slack.dev/interactivity/implementing-slash-commands), so nothing else in them is read, and none is long.
 */
export function isCertificateCheck(text: string, contentType: string | undefined): boolean {
  return text.length <= 1_000 && isForm(contentType) && new URLSearchParams(text).get('ssl_check') === '1';
}

/** Reads a verified request: events are JSON, commands a form, and interactions JSON in a form; undefined for anything else. */
export function readRequest(text: string, contentType: string | undefined): SlackBody | undefined {
  if (!isForm(contentType)) return json.safeParse(text).data;
  const form = new URLSearchParams(text);
  const payload = form.get('payload');
  return payload === null ? Object.fromEntries(form) : json.safeParse(payload).data;
}

/** What Slack wants to hear back before it sends events to this address; undefined for everything else it sends. */
export function challengeIn(body: SlackBody): string | undefined {
  return challenge.safeParse(body).data?.challenge;
}
