import { z } from 'zod';
import type { No, Refusals } from './slack-refusals';
import type { Residents } from './slack-residents';

type Answer = No | Readonly<Record<string, unknown>>;

/** Files as Slack takes them: announced, uploaded as bytes, and then shared in a conversation. */
export interface Files {
  announce(args: unknown): Answer;
  /** The bytes at the address that was given: a status of HTTP. */
  receive(id: string, bytes: number): 200 | 400 | 404;
  share(args: unknown): Answer;
}

const text = z.string().min(1);
const announced = z.object({
  filename: text,
  length: z.coerce.number().int().positive(),
  alt_txt: text.max(1_000),
});
const shared = z.object({
  files: z.tuple([z.object({ id: text, title: text })]),
  channel_id: text,
  thread_ts: text.optional(),
});

/** No file was announced yet; `origin` is where they are uploaded to. */
export function createFiles(origin: () => string, residents: Residents, refusals: Refusals): Files {
  const lengths = new Map<string, number>();
  const uploaded = new Set<string>();
  return {
    announce(args) {
      const { length } = announced.parse(args);
      const id = `F${lengths.size + 1}`;
      lengths.set(id, length);
      return { file_id: id, upload_url: `${origin()}/upload/${id}` };
    },
    receive(id, bytes) {
      if (!lengths.has(id)) return 404;
      if (lengths.get(id) !== bytes) return 400;
      uploaded.add(id);
      return 200;
    },
    share(args) {
      const { files, channel_id: channel } = shared.parse(args);
      if (residents.conversation(channel) === undefined) return refusals.refuse('channel_not_found');
      if (!uploaded.delete(files[0].id)) return refusals.refuse('file_not_found');
      return { files: [{ id: files[0].id }] };
    },
  };
}
