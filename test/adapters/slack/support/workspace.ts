import type { Clock } from '../../../../src/ports/clock';

/** The arguments of a call, as Slack gets them. */
export type Arguments = Readonly<Record<string, string>>;

/** What Slack would answer, without `ok`. */
export type Answer = { readonly error: string } | Readonly<Record<string, unknown>>;

/** A message that stands in a conversation. */
export interface Standing {
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  readonly user: string;
  readonly thread?: string;
  readonly metadata?: unknown;
}

/** Somebody as users.info tells of them. */
export type Profile = Readonly<Record<string, unknown>>;

export const team = 'T0NOORD';
export const botUser = 'U0BOT';
export const botId = 'B0BOT';

/** A workspace in memory that does what Slack documents of the few methods the bot calls, and no more. */
export interface Workspace {
  readonly messages: readonly Standing[];
  readonly people: Map<string, Profile>;
  /** Channels the bot is in; an archived or left one says so. */
  readonly channels: Map<string, 'open' | 'is_archived' | 'not_in_channel'>;
  /** Who is in a channel besides the bot; everybody, unless it says otherwise. */
  readonly members: Map<string, readonly string[]>;
  /** Whether the bot may read what was said. */
  mayReadHistory: boolean;
  answer(method: string, args: Arguments): Answer;
  /** Somebody else says something. */
  say(message: Omit<Standing, 'ts'>): string;
}

/** A workspace with these people, and one open channel `C0NOORD`. */
export function createWorkspace(clock: Clock, people: readonly string[]): Workspace {
  const messages: Standing[] = [];
  const channels: Workspace['channels'] = new Map([['C0NOORD', 'open']]);

  const bot: Profile = { id: botUser, team_id: team, name: 'bandbreedte', is_bot: true };
  const profileOf = (user: string) => (user === botUser ? bot : workspace.people.get(user));

  const stand = (message: Omit<Standing, 'ts'>): string => {
    const ts = `${Math.floor(clock.now() / 1_000)}.${String(messages.length + 1).padStart(6, '0')}`;
    messages.push({ ...message, ts });
    return ts;
  };

  const workspace: Workspace = {
    messages,
    people: new Map(people.map((user) => [user, { id: user, team_id: team, name: user.toLowerCase() }])),
    channels,
    members: new Map(),
    mayReadHistory: true,
    say: stand,

    answer(method, args) {
      switch (method) {
        case 'auth.test':
          return { team_id: team, user_id: botUser, bot_id: botId };
        case 'users.info': {
          const user = profileOf(args['user'] ?? '');
          return user === undefined ? { error: 'user_not_found' } : { user };
        }
        case 'users.list': {
          const { shown: members, next_cursor } = pageOf([...workspace.people.values(), bot], args);
          return { members, response_metadata: { next_cursor } };
        }
        case 'conversations.members': {
          const channel = args['channel'] ?? '';
          const refusal = refusalIn(channel);
          if (refusal !== undefined) return refusal;
          const people = workspace.members.get(channel) ?? [...workspace.people.keys()];
          const { shown: members, next_cursor } = pageOf([...people, botUser], args);
          return { members, response_metadata: { next_cursor } };
        }
        case 'conversations.open': {
          const user = workspace.people.get(args['users'] ?? '');
          if (user === undefined) return { error: 'user_not_found' };
          return user['deleted'] === true
            ? { error: 'user_disabled' }
            : { channel: { id: privateChannel(args['users']) } };
        }
        case 'chat.postMessage':
          return post(args);
        case 'conversations.history':
        case 'conversations.replies':
          return workspace.mayReadHistory ? read(args) : { error: 'missing_scope', needed: 'im:history' };
        default:
          return { error: 'unknown_method' };
      }
    },
  };

  function refusalIn(channel: string): { readonly error: string } | undefined {
    if (workspace.people.has(`U${channel.slice(1)}`)) return undefined;
    const state = channels.get(channel);
    if (state === 'open') return undefined;
    return { error: state ?? 'channel_not_found' };
  }

  function post(args: Arguments): Answer {
    const channel = args['channel'] ?? '';
    const refusal = refusalIn(channel);
    if (refusal !== undefined) return refusal;
    const thread = args['thread_ts'];
    const metadata: unknown = JSON.parse(args['metadata'] ?? 'null');
    const text = args['text'] ?? '';
    const ts = stand({ channel, text, user: botUser, metadata, ...(thread !== undefined && { thread }) });
    return { channel, ts };
  }

  function read(args: Arguments): Answer {
    const channel = args['channel'] ?? '';
    const refusal = refusalIn(channel);
    if (refusal !== undefined) return refusal;
    const root = args['ts'];
    const all = messages.filter(
      (one) => one.channel === channel && Number(one.ts) > Number(args['oldest'] ?? 0),
    );
    const inOrder =
      root === undefined
        ? all.filter(({ thread }) => thread === undefined).toReversed()
        : all.filter(({ ts, thread }) => ts === root || thread === root);
    const { shown: page, next_cursor } = pageOf(inOrder, args);
    return { messages: page.map(shown), has_more: next_cursor !== '', response_metadata: { next_cursor } };
  }

  return workspace;
}

function pageOf<T>(
  all: readonly T[],
  args: Arguments,
): { readonly shown: readonly T[]; readonly next_cursor: string } {
  const from = Number(args['cursor'] ?? 0);
  const to = from + Number(args['limit'] ?? 100);
  return { shown: all.slice(from, to), next_cursor: to < all.length ? String(to) : '' };
}

/** The private conversation of the bot with somebody. */
export function privateChannel(user = ''): string {
  return `D${user.slice(1)}`;
}

function shown({ ts, user, text, thread, metadata }: Standing): Answer {
  return {
    type: 'message',
    ...{ ts, user, text },
    ...(user === botUser && { bot_id: botId }),
    ...(thread !== undefined && { thread_ts: thread }),
    ...(metadata !== null && metadata !== undefined && { metadata }),
  };
}
