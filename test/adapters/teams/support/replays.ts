import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = join(__dirname, '../../../replay/teams');
const object = z.record(z.string(), z.unknown());
const answer = z.object({
  /** Absent for what is no invoke. */
  body: object.optional(),
  /** What the body holds somewhere, and what it holds nowhere. */
  with: z.array(z.string()).default([]),
  without: z.array(z.string()).default([]),
  asked: z.array(object).default([]),
  /** What is kept of where it came from. */
  learned: object,
});

/** The names of all replays: one for each thing the bot hears, and some for what it does not. */
export const replays: readonly string[] = readdirSync(folder).sort();

function read(name: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, name, file), 'utf8'));
}

/** An activity in the shape Microsoft documents, with everything invented that would name somebody. */
export function activityOf(name: string): z.infer<typeof object> {
  return object.parse(read(name, 'request.json'));
}

/** What the bot does about it: the answer to an invoke, and what it asks of Teams. */
export function answerOf(name: string): z.infer<typeof answer> {
  return answer.parse(read(name, 'answer.json'));
}
