import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Back, Payload, SignedDriver } from './signed-driver';

const folder = join(__dirname, '../../../replay/slack');
const object = z.record(z.string(), z.unknown());
const request = z.object({ sentAs: z.enum(['event', 'interaction', 'command']), payload: object });
const answer = z.object({
  status: z.number(),
  acknowledge: z.union([z.literal(''), object]),
  calls: z.array(z.object({ method: z.string(), args: object })),
  happened: z.array(object).default([]),
});

/** Something Slack sends, in the shape its documentation gives and with everything invented that would name somebody. */
export type Replay = z.infer<typeof request>;

/** The names of all replays: one for each thing the bot hears, and some for what it does not. */
export const replays: readonly string[] = readdirSync(folder).sort();

function read(name: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, name, file), 'utf8'));
}

/** What Slack sends in this replay. */
export function requestOf(name: string): Replay {
  return request.parse(read(name, 'request.json'));
}

/** What the bot does about it: the acknowledgement, and what it asks of Slack. */
export function answerOf(name: string): z.infer<typeof answer> {
  return answer.parse(read(name, 'answer.json'));
}

/** The payload of a replay with addresses that lead to this machine, and with something in it changed. */
export function payloadOf(name: string, root: string, change: Payload = {}): Payload {
  const text = JSON.stringify(requestOf(name).payload);
  const here = object.parse(JSON.parse(text.replaceAll('https://hooks.slack.com', new URL(root).origin)));
  return object.parse(changed(here, change));
}

/** Objects are changed by name, everything else is put in its place. */
function changed(before: unknown, change: unknown): unknown {
  const [old, wanted] = [object.safeParse(before), object.safeParse(change)];
  if (!old.success || !wanted.success || Array.isArray(change)) return change;
  const names = Object.entries(wanted.data).map(([name, value]) => [name, changed(old.data[name], value)]);
  return { ...old.data, ...Object.fromEntries(names) };
}

/** Sends a payload the way Slack sends what this replay holds. */
export function send(slack: SignedDriver, name: string, payload: Payload): Promise<Back> {
  return slack[requestOf(name).sentAs](payload);
}
