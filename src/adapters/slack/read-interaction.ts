import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Account } from '../../domain/ids';
import { account } from './account';
import type {
  PressAtHome,
  PressInModal,
  PressOnEphemeral,
  PressOnMessage,
  SentModal,
  Shortcut,
} from './heard';
import { readOrigin } from './modal-origin';
import { readPress } from './press';
import { fieldsFrom, stateValuesSchema } from './read-fields';

const id = z.string().min(1).max(255);
const url = z.string().max(1_000);
const state = z.object({ values: stateValuesSchema }).optional();
/** The person's own workspace stands with the person; in a channel shared with others it is not that of the channel. */
const who = { team: z.object({ id }).nullish(), user: z.object({ id, team_id: id.optional() }) };
const thread = { thread_ts: id.optional() };

const pressed = z.object({
  type: z.literal('block_actions'),
  ...who,
  trigger_id: id,
  actions: z.tuple([z.object({ action_ts: id, value: z.unknown().optional() })], z.unknown()),
});
const onMessage = z.object({
  container: z.object({
    type: z.literal('message'),
    message_ts: id,
    channel_id: id,
    is_ephemeral: z.boolean().default(false),
    ...thread,
  }),
  message: z.object(thread).optional(),
  response_url: url,
});
const inView = z.object({
  view: z.object({
    id,
    hash: id,
    type: z.enum(['modal', 'home']),
    private_metadata: z.string().optional(),
    state,
  }),
});
const sent = z.object({
  type: z.literal('view_submission'),
  ...who,
  view: inView.shape.view.extend({
    blocks: z.array(z.object({ type: z.string(), block_id: id.optional() })),
  }),
});
const shortcut = z.object({
  type: z.literal('message_action'),
  ...who,
  trigger_id: id,
  response_url: url,
  channel: z.object({ id }),
  message_ts: id,
  message: z.object(thread),
});

type Who = z.infer<z.ZodObject<typeof who>>;

function accountOf({ team, user }: Who): Account | undefined {
  const own = user.team_id ?? team?.id;
  return own === undefined ? undefined : account(own, user.id);
}

/** The root a message is a reply to; Slack names a root as its own. */
function threadOf(ts: string, root: string | undefined): { readonly thread?: string } {
  return root === undefined || root === ts ? {} : { thread: root };
}

/** Reads a pressed button, wherever it stood; undefined for what cannot be answered. */
export function readPressed(
  payload: unknown,
): PressOnMessage | PressOnEphemeral | PressInModal | PressAtHome | undefined {
  const found = pressed.safeParse(payload);
  const by = found.success ? accountOf(found.data) : undefined;
  if (!found.success || by === undefined) return undefined;
  const { trigger_id: trigger, actions } = found.data;
  const [{ action_ts, value }] = actions;
  const press = readPress(value);
  const identity = (where: string): string => ['press', action_ts, by.user, where].join(' ');

  const standing = onMessage.safeParse(payload);
  if (standing.success) {
    const { container, message, response_url: responseUrl } = standing.data;
    const { message_ts: ts, channel_id: conversation, is_ephemeral } = container;
    const place = { conversation, ...threadOf(ts, container.thread_ts ?? message?.thread_ts), responseUrl };
    const both = { by, identity: identity(ts), press, trigger, ...place };
    return is_ephemeral ? { kind: 'press-on-ephemeral', ...both } : { kind: 'press-on-message', ...both, ts };
  }
  const seen = inView.safeParse(payload);
  if (!seen.success) return undefined;
  const { view } = seen.data;
  const both = { by, identity: identity(view.id), press, trigger };
  if (view.type === 'home') return { kind: 'press-at-home', ...both };
  return {
    kind: 'press-in-modal',
    ...both,
    view: { id: view.id, hash: view.hash },
    origin: readOrigin(view.private_metadata) ?? {},
    fields: fieldsFrom(view.state?.values ?? {}),
  };
}

/** Reads a form that was sent; undefined for what cannot be answered. */
export function readSentModal(payload: unknown): SentModal | undefined {
  const found = sent.safeParse(payload);
  const by = found.success ? accountOf(found.data) : undefined;
  if (!found.success || by === undefined) return undefined;
  const { view } = found.data;
  const fields = fieldsFrom(view.state?.values ?? {});
  // A form that was corrected keeps its hash, so what stands in it is part of what was sent.
  const content = createHash('sha256').update(JSON.stringify(fields)).digest('base64url');
  return {
    kind: 'sent-modal',
    by,
    identity: ['sent', view.id, view.hash, by.user, content].join(' '),
    origin: readOrigin(view.private_metadata),
    fields,
    inputs: view.blocks.flatMap(({ type, block_id }) =>
      type === 'input' && block_id !== undefined ? [block_id] : [],
    ),
  };
}

/** Reads a choice from the menu of a message; undefined for what cannot be answered. */
export function readShortcut(payload: unknown): Shortcut | undefined {
  const found = shortcut.safeParse(payload);
  const by = found.success ? accountOf(found.data) : undefined;
  if (!found.success || by === undefined) return undefined;
  const { trigger_id: trigger, response_url: responseUrl, channel, message_ts, message } = found.data;
  return {
    kind: 'shortcut',
    by,
    identity: ['shortcut', trigger].join(' '),
    conversation: channel.id,
    ...threadOf(message_ts, message.thread_ts),
    responseUrl,
    trigger,
  };
}
