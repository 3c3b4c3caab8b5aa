import { z } from 'zod';
import { messageFaults } from '../../adapters/slack/support/block-rules';
import { type Content, contentOf, type Messages, type StandingMessage } from './slack-messages';
import type { Passes } from './slack-passes';
import type { No, Refusals } from './slack-refusals';
import type { Residents } from './slack-residents';
import { town } from './slack-town';

/** What Slack answers, without `ok`. */
export type Answer = No | Readonly<Record<string, unknown>>;

const text = z.string();
const said = z.object({ text, blocks: z.array(z.unknown()) });
const metadata = z.object({ event_type: text, event_payload: z.looseObject({}) });
const posted = said.extend({ channel: text, thread_ts: text.optional(), metadata: metadata.optional() });
const whispered = said.extend({ channel: text, user: text, thread_ts: text.optional() });
const rewritten = said.extend({ channel: text, ts: text });
const page = z.object({
  channel: text,
  ts: text.optional(),
  oldest: z.coerce.number().default(0),
  cursor: z.coerce.number().default(0),
  limit: z.coerce.number().default(100),
  include_all_metadata: z.literal(['true', 'false']).default('false'),
});
const place = z.object({ channel: text, message_ts: text });
const response = z.discriminatedUnion('replace_original', [
  said.extend({ replace_original: z.literal(true) }),
  said.extend({
    replace_original: z.literal(false),
    response_type: z.literal('ephemeral'),
    thread_ts: text.optional(),
  }),
]);

/** What the bot says in conversations and reads there, as Slack's methods take it. */
export interface Talk {
  post(args: unknown): Answer;
  whisper(args: unknown): Answer;
  rewrite(args: unknown): Answer;
  read(args: unknown): Answer;
  /** The address of a message. */
  link(args: unknown): Answer;
  /** An answer to an address that takes answers: a status of HTTP. */
  respond(address: string, body: unknown): 200 | 400 | 404;
}

/** What talking touches. */
export interface Talking {
  readonly messages: Messages;
  readonly passes: Passes;
  readonly residents: Residents;
  readonly refusals: Refusals;
}

/** Talk in a workspace. */
export function createTalk({ messages, passes, residents, refusals }: Talking): Talk {
  const refuse = (error: string, why?: readonly string[]): No => refusals.refuse(error, why);

  /** The content of a message that Slack takes. */
  function taken(content: z.infer<typeof said>): Content | No {
    const faults = messageFaults(content);
    return faults.length > 0 ? refuse('invalid_blocks', faults) : contentOf(content.text, content.blocks);
  }

  function say({ channel, thread_ts: thread, ...args }: z.infer<typeof posted>, onlyFor?: string): Answer {
    const place = residents.conversation(channel);
    if (place === undefined) return refuse('channel_not_found');
    if (onlyFor !== undefined && !place.members.includes(onlyFor)) return refuse('user_not_in_channel');
    // "Avoid using a reply's ts value; use its parent instead" (docs.slack.dev/reference/methods/chat.postMessage).
    if (thread !== undefined && messages.find(channel, thread)?.thread !== undefined)
      return refuse('cannot_reply_to_message');
    const content = taken(args);
    if ('error' in content) return content;
    const { ts } = messages.stand({
      ...{ channel, user: town.botUser, content },
      ...(thread !== undefined && { thread }),
      ...(onlyFor !== undefined && { onlyFor }),
      ...(args.metadata !== undefined && { metadata: args.metadata }),
    });
    return onlyFor === undefined ? { channel, ts } : { message_ts: ts };
  }

  return {
    post: (args) => say(posted.parse(args)),
    whisper(args) {
      const { user, ...rest } = whispered.parse(args);
      return say(rest, user);
    },
    rewrite(args) {
      const { channel, ts, ...content } = rewritten.parse(args);
      const old = messages.find(channel, ts);
      if (old === undefined || old.onlyFor !== undefined) return refuse('message_not_found');
      if (old.user !== town.botUser) return refuse('cant_update_message');
      const now = taken(content);
      if ('error' in now) return now;
      messages.rewrite(old, now);
      return { channel, ts, text: content.text };
    },
    read(args) {
      const { channel, ts: root, oldest, cursor, limit, include_all_metadata } = page.parse(args);
      if (residents.conversation(channel) === undefined) return refuse('channel_not_found');
      const all = messages.in(channel).filter(({ ts }) => Number(ts) > oldest);
      const inOrder =
        root === undefined
          ? all.filter(({ thread }) => thread === undefined).toReversed()
          : all.filter(({ ts, thread }) => ts === root || thread === root);
      const to = cursor + limit;
      const has_more = to < inOrder.length;
      return {
        messages: inOrder.slice(cursor, to).map((one) => told(one, include_all_metadata === 'true')),
        has_more,
        response_metadata: { next_cursor: has_more ? String(to) : '' },
      };
    },
    link(args) {
      const { channel, message_ts } = place.parse(args);
      if (messages.find(channel, message_ts) === undefined) return refuse('message_not_found');
      const permalink = `https://town.slack.com/archives/${channel}/p${message_ts.replace('.', '')}`;
      return { channel, permalink };
    },
    respond(address, body) {
      const answered = passes.answerAt(address);
      const old = answered && messages.find(answered.channel, answered.ts);
      if (answered === undefined || old === undefined) return 404;
      const asked = response.safeParse(body);
      const content = asked.success ? taken(asked.data) : refuse('invalid_payload', [asked.error.message]);
      if (!asked.success || 'error' in content) return 400;
      if (asked.data.replace_original) {
        messages.rewrite(old, content);
        return 200;
      }
      const { thread_ts: thread } = asked.data;
      messages.stand({
        ...{ channel: old.channel, user: town.botUser, onlyFor: answered.user, content },
        ...(thread !== undefined && { thread }),
      });
      return 200;
    },
  };
}

/** A message as `conversations.history` has it. */
function told({ ts, user, thread, content, ...more }: StandingMessage, withMetadata: boolean): object {
  return {
    ...{ type: 'message', ts, user, text: content.text, blocks: content.raw },
    ...(user === town.botUser && { bot_id: town.botId }),
    ...(thread !== undefined && { thread_ts: thread }),
    ...(withMetadata && more.metadata !== undefined && { metadata: more.metadata }),
  };
}
