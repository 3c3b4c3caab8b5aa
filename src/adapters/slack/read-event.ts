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

const event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), channel_type: z.literal('im'), ...typed }),
  z.object({ type: z.literal('app_mention'), ...typed }),
  z.object({ type: z.literal('app_home_opened'), user: id, tab: z.literal('home') }),
  z.object({ type: z.literal('member_joined_channel'), channel: id, user: id, inviter: id.optional() }),
  // Of what changed about somebody only that their account was closed; a new name is asked for when it is needed.
  z.object({ type: z.literal('user_change'), user: z.object({ id, deleted: z.literal(true) }) }),
  z.object({ type: z.literal('app_uninstalled') }),
  // Tokens of people can be revoked as well; without the bot's own among them it goes on.
  z.object({ type: z.literal('tokens_revoked'), tokens: z.object({ bot: z.tuple([id], id) }) }),
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
): Happening | undefined {
  switch (heard.type) {
    case 'app_home_opened':
      return { ...base, kind: 'home-opened', user: heard.user };
    case 'member_joined_channel': {
      // Whoever else joins is on no list for it: the lead makes the list.
      const { user, channel, inviter: invitedBy } = heard;
      if (user !== botUser) return undefined;
      return { ...base, kind: 'bot-added', channel, ...(invitedBy !== undefined && { invitedBy }) };
    }
    case 'user_change':
      return { ...base, kind: 'account-closed', user: heard.user.id };
    case 'app_uninstalled':
      return { ...base, kind: 'uninstalled' };
    case 'tokens_revoked':
      return { ...base, kind: 'tokens-revoked' };
  }
}
