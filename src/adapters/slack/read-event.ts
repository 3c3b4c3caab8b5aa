import { z } from 'zod';
import { account } from './account';
import { type DirectMessage, type Happening, isPrivate, type Mention } from './heard';
import { plainSpeech } from './plain-speech';

const id = z.string().min(1).max(255);

/** A message that a person typed: no bot wrote it, and it is no edit, deletion or note of Slack's own. */
const typed = {
  user: id,
  text: z.string().max(40_000),
  ts: id,
  channel: id,
  thread_ts: id.optional(),
  bot_id: z.undefined().optional(),
  // A message that comes with a file is still said to the bot.
  subtype: z.literal('file_share').optional(),
  user_team: id.optional(),
  team: id.optional(),
};
const channel = z.object({ channel: id });
const member = z.object({ channel: id, user: id });

const event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), channel_type: z.literal('im'), ...typed }),
  z.object({ type: z.literal('app_mention'), ...typed }),
  z.object({ type: z.literal('app_home_opened'), user: id, tab: z.literal('home') }),
  member.extend({ type: z.literal('member_joined_channel'), inviter: id.optional() }),
  member.extend({ type: z.literal('member_left_channel') }),
  channel.extend({ type: z.literal(['channel_left', 'group_left']) }),
  channel.extend({ type: z.literal(['channel_archive', 'group_archive']) }),
  channel.extend({ type: z.literal(['channel_unarchive', 'group_unarchive']) }),
  channel.extend({ type: z.literal(['channel_deleted', 'group_deleted']) }),
  z.object({
    type: z.literal(['channel_rename', 'group_rename']),
    channel: z.object({ id, name: z.string().max(255) }),
  }),
  z.object({
    type: z.literal('user_change'),
    user: z.object({
      id,
      deleted: z.boolean().default(false),
      is_restricted: z.boolean().default(false),
      is_ultra_restricted: z.boolean().default(false),
    }),
  }),
  z.object({ type: z.literal('app_uninstalled') }),
  z.object({ type: z.literal('tokens_revoked') }),
]);

const envelope = z.object({
  event_id: id,
  team_id: id,
  /** For whom this copy of the event is; in a channel shared with others `team_id` can be theirs. */
  authorizations: z.array(z.object({ team_id: id.nullish() })).optional(),
  event,
});

type SlackEvent = z.infer<typeof event>;
type Typed = Extract<SlackEvent, { type: 'message' | 'app_mention' }>;

/** Every event the bot wants to hear of, by Slack's name. */
export const eventNames: readonly SlackEvent['type'][] = event.options.flatMap(({ shape }) => [
  ...shape.type.values,
]);

function workspaceOf({ team_id, authorizations }: z.infer<typeof envelope>): string {
  return authorizations?.[0]?.team_id ?? team_id;
}

/** Reads an event; undefined for what nobody said to the bot and what it need not know. `botUser` is who it is there. */
export function readEvent(
  payload: unknown,
  botUser: string | undefined,
): DirectMessage | Mention | Happening | undefined {
  const found = envelope.safeParse(payload);
  if (!found.success) return undefined;
  const workspace = workspaceOf(found.data);
  const { event: heard, event_id } = found.data;
  return heard.type === 'message' || heard.type === 'app_mention'
    ? readTyped(heard, workspace, botUser)
    : readHappening(heard, { workspace, identity: ['event', event_id].join(' ') }, botUser);
}

/** Slack gives one message several event ids now and then; its place and moment are its own. */
function readTyped(
  typed: Typed,
  workspace: string,
  botUser: string | undefined,
): DirectMessage | Mention | undefined {
  const { user, channel: conversation, ts, thread_ts: thread, type } = typed;
  if (user === botUser) return undefined;
  const said = {
    by: account(typed.user_team ?? typed.team ?? workspace, user),
    identity: ['message', conversation, ts].join(' '),
    text: plainSpeech(typed.text, botUser),
    conversation,
    ...(thread !== undefined && thread !== ts && { thread }),
  };
  if (type === 'message') return { kind: 'direct-message', ...said };
  return isPrivate(conversation) ? undefined : { kind: 'mention', ...said };
}

function readHappening(
  heard: Exclude<SlackEvent, Typed>,
  base: Pick<Happening, 'workspace' | 'identity'>,
  botUser: string | undefined,
): Happening {
  switch (heard.type) {
    case 'app_home_opened':
      return { ...base, kind: 'home-opened', user: heard.user };
    case 'member_joined_channel':
      return heard.user === botUser
        ? {
            ...base,
            kind: 'bot-added',
            channel: heard.channel,
            ...(heard.inviter !== undefined && { invitedBy: heard.inviter }),
          }
        : { ...base, kind: 'joined', channel: heard.channel, user: heard.user };
    case 'member_left_channel':
      return heard.user === botUser
        ? { ...base, kind: 'bot-removed', channel: heard.channel }
        : { ...base, kind: 'left', channel: heard.channel, user: heard.user };
    case 'channel_left':
    case 'group_left':
      return { ...base, kind: 'bot-removed', channel: heard.channel };
    case 'channel_archive':
    case 'group_archive':
      return { ...base, kind: 'channel-archived', channel: heard.channel };
    case 'channel_unarchive':
    case 'group_unarchive':
      return { ...base, kind: 'channel-unarchived', channel: heard.channel };
    case 'channel_deleted':
    case 'group_deleted':
      return { ...base, kind: 'channel-deleted', channel: heard.channel };
    case 'channel_rename':
    case 'group_rename':
      return { ...base, kind: 'channel-renamed', channel: heard.channel.id, name: heard.channel.name };
    case 'user_change': {
      const { id: user, deleted, is_restricted, is_ultra_restricted } = heard.user;
      const guest = is_restricted || is_ultra_restricted;
      return { ...base, kind: 'user-changed', user, deactivated: deleted, guest };
    }
    case 'app_uninstalled':
      return { ...base, kind: 'uninstalled' };
    case 'tokens_revoked':
      return { ...base, kind: 'tokens-revoked' };
  }
}
