import { z } from 'zod';
import type { TeamPlan } from '../../../src/application/found-team';
import type { Clock } from '../../../src/ports/clock';
import { messageFaults, modalFaults } from '../../adapters/slack/support/block-rules';
import {
  type Content,
  contentOf,
  createMessages,
  type Messages,
  type StandingMessage,
} from './slack-messages';
import { createPasses, type Passes } from './slack-passes';
import { type Residents, residentsOf } from './slack-residents';
import { privateWith, town } from './slack-town';
import { createViews, type OpenModal, type ViewFault, type Views } from './slack-views';

/** The arguments of a call, those that are JSON read. */
export type Args = Readonly<Record<string, unknown>>;

/** What Slack answers, without `ok`. */
export type Answer = { readonly error: string } | Readonly<Record<string, unknown>>;

/**
 * A Slack workspace in memory: what stands in it, what is open in front of people, and what Slack documents of the
 * methods the bot calls. What Slack would not take is refused, and told of in `refused`.
 */
export interface SlackWorkspace {
  readonly messages: Messages;
  readonly views: Views;
  readonly passes: Passes;
  readonly residents: Residents;
  readonly refused: readonly string[];
  answer(method: string, args: Args): Answer;
  /** What an address that takes answers says: a status of HTTP. */
  respond(address: string, body: unknown): 200 | 404 | 400;
  /** Faults that keep a view of an acknowledgement from being shown; they are told of as well. */
  faultsOf(view: unknown): readonly string[];
}

const text = z.string();
const flag = z.union([z.boolean(), z.literal(['true', 'false']).transform((said) => said === 'true')]);
const said = z.object({ text, blocks: z.array(z.unknown()) });
const post = said.extend({
  channel: text,
  thread_ts: text.optional(),
  metadata: z.object({ event_type: text, event_payload: z.looseObject({}) }).optional(),
});
const whisper = said.extend({ channel: text, user: text, thread_ts: text.optional() });
const rewrite = said.extend({ channel: text, ts: text });
const opened = z.object({ trigger_id: text, view: z.unknown() });
const updated = z.object({ view_id: text, hash: text.optional(), view: z.unknown() });
const page = z.object({
  channel: text,
  ts: text.optional(),
  oldest: z.coerce.number().default(0),
  cursor: z.coerce.number().default(0),
  limit: z.coerce.number().default(100),
  include_all_metadata: flag.default(false),
});
const response = z.union([
  said.extend({ replace_original: z.literal(true) }),
  said.extend({
    replace_original: z.literal(false),
    response_type: z.literal('ephemeral'),
    thread_ts: text.optional(),
  }),
]);

/** A workspace with the people and channels of these teams, and the bot in every channel. */
export function createSlackWorkspace(clock: Clock, teams: readonly TeamPlan[]): SlackWorkspace {
  const messages = createMessages(clock);
  const views = createViews(clock);
  const passes = createPasses(clock);
  const residents = residentsOf(teams);
  const homes = new Map<string, unknown>();
  const refused: string[] = [];

  function refuse(error: string, why: readonly string[] = []): Answer {
    refused.push([error, ...why].join(': '));
    return { error, response_metadata: { messages: why } };
  }

  /** The content of a message that Slack takes. */
  function taken(content: z.infer<typeof said>): Content | Answer {
    const faults = messageFaults(content);
    return faults.length > 0 ? refuse('invalid_blocks', faults) : contentOf(content.text, content.blocks);
  }

  function isRoot(channel: string, ts: string | undefined): boolean {
    return ts === undefined || messages.find(channel, ts)?.thread === undefined;
  }

  function say(args: z.infer<typeof post>, onlyFor?: string): Answer {
    const { channel, thread_ts: thread, metadata } = args;
    const place = residents.conversation(channel);
    if (place === undefined) return refuse('channel_not_found');
    if (onlyFor !== undefined && !place.members.includes(onlyFor)) return refuse('user_not_in_channel');
    if (!isRoot(channel, thread)) return refuse('cannot_reply_to_message');
    const content = taken(args);
    if (!isContent(content)) return content;
    const { ts } = messages.stand({
      ...{ channel, user: town.botUser, content },
      ...(thread !== undefined && { thread }),
      ...(onlyFor !== undefined && { onlyFor }),
      ...(metadata !== undefined && { metadata }),
    });
    return onlyFor === undefined ? { channel, ts } : { message_ts: ts };
  }

  function change({ channel, ts, ...content }: z.infer<typeof rewrite>): Answer {
    const old = messages.find(channel, ts);
    if (old === undefined || old.onlyFor !== undefined) return refuse('message_not_found');
    if (old.user !== town.botUser) return refuse('cant_update_message');
    const now = taken(content);
    if (!isContent(now)) return now;
    messages.rewrite(old, now);
    return { channel, ts, text: content.text };
  }

  function show(args: z.infer<typeof opened>, how: 'open' | 'push'): Answer {
    const faults = modalFaults(args.view);
    if (faults.length > 0) return refuse('invalid_arguments', faults);
    const spent = passes.spend(args.trigger_id);
    return 'error' in spent ? spent : shown(views[how](spent.user, args.view));
  }

  function read(args: z.infer<typeof page>): Answer {
    const { channel, ts: root, oldest, cursor, limit, include_all_metadata } = args;
    if (residents.conversation(channel) === undefined) return refuse('channel_not_found');
    const all = messages
      .all()
      .filter((one) => one.channel === channel && one.onlyFor === undefined && Number(one.ts) > oldest);
    const inOrder =
      root === undefined
        ? all.filter(({ thread }) => thread === undefined).toReversed()
        : all.filter(({ ts, thread }) => ts === root || thread === root);
    const to = cursor + limit;
    const has_more = to < inOrder.length;
    return {
      messages: inOrder.slice(cursor, to).map((one) => told(one, include_all_metadata)),
      has_more,
      response_metadata: { next_cursor: has_more ? String(to) : '' },
    };
  }

  function about(channel: string): Answer {
    const place = residents.conversation(channel);
    if (place === undefined) return { error: 'channel_not_found' };
    const { id, name, isPrivate } = place;
    return {
      channel: { id, name, is_im: isPrivate, is_channel: !isPrivate, is_archived: false, is_member: true },
    };
  }

  function call(method: string, args: Args): Answer {
    switch (method) {
      case 'auth.test':
        return { team_id: town.team, user_id: town.botUser, bot_id: town.botId };
      case 'users.info': {
        const user = residents.profileOf(z.object({ user: text }).parse(args).user);
        return user === undefined ? { error: 'user_not_found' } : { user };
      }
      case 'conversations.open': {
        const { users } = z.object({ users: text }).parse(args);
        const id = privateWith(users);
        return residents.conversation(id) === undefined ? { error: 'user_not_found' } : { channel: { id } };
      }
      case 'conversations.info':
        return about(z.object({ channel: text }).parse(args).channel);
      case 'conversations.members': {
        const place = residents.conversation(z.object({ channel: text }).parse(args).channel);
        return place === undefined
          ? { error: 'channel_not_found' }
          : { members: [...place.members, town.botUser] };
      }
      case 'conversations.history':
      case 'conversations.replies':
        return read(page.parse(args));
      case 'chat.postMessage':
        return say(post.parse(args));
      case 'chat.postEphemeral': {
        const { user, ...rest } = whisper.parse(args);
        return say(rest, user);
      }
      case 'chat.update':
        return change(rewrite.parse(args));
      case 'views.open':
        return show(opened.parse(args), 'open');
      case 'views.push':
        return show(opened.parse(args), 'push');
      case 'views.update': {
        const { view_id, hash, view } = updated.parse(args);
        const faults = modalFaults(view);
        return faults.length > 0
          ? refuse('invalid_arguments', faults)
          : shown(views.update(view_id, hash, view));
      }
      case 'views.publish': {
        const { user_id, view } = z.object({ user_id: text, view: z.looseObject({}) }).parse(args);
        // A home page holds what a modal holds, without its frame (docs.slack.dev/surfaces/app-home).
        const faults = modalFaults({
          ...view,
          type: 'modal',
          title: { type: 'plain_text', text: town.botName },
        });
        if (faults.length > 0) return refuse('invalid_arguments', faults);
        homes.set(user_id, view);
        return { view };
      }
      default:
        return refuse('unknown_method', [method]);
    }
  }

  return {
    ...{ messages, views, passes, residents, refused },
    answer(method, args) {
      try {
        return call(method, args);
      } catch (error) {
        return refuse('invalid_arguments', [method, String(error)]);
      }
    },
    respond(address, body) {
      const answered = passes.answerAt(address);
      const old = answered && messages.find(answered.channel, answered.ts);
      if (answered === undefined || old === undefined) return 404;
      const asked = response.safeParse(body);
      const content = asked.success ? taken(asked.data) : refuse('invalid_payload', [asked.error.message]);
      if (!asked.success || !isContent(content)) return 400;
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
    faultsOf(view) {
      const faults = modalFaults(view);
      if (faults.length > 0) refuse('invalid_arguments', faults);
      return faults;
    },
  };
}

function isContent(one: Content | Answer): one is Content {
  return 'raw' in one;
}

function shown(view: OpenModal | ViewFault): Answer {
  return typeof view === 'string' ? { error: view } : { view: { id: view.id, hash: view.hash } };
}

/** A message as `conversations.history` has it. */
function told({ ts, user, thread, content, metadata }: StandingMessage, withMetadata: boolean): object {
  return {
    ...{ type: 'message', ts, user, text: content.text, blocks: content.raw },
    ...(user === town.botUser && { bot_id: town.botId }),
    ...(thread !== undefined && { thread_ts: thread }),
    ...(withMetadata && metadata !== undefined && { metadata }),
  };
}
