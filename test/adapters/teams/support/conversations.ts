import type { Clock } from '../../../../src/ports/clock';

/** What the connector would answer: a status, and a body that is JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A call as the connector gets it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** A message that stands in a conversation or a thread. */
export interface Standing {
  readonly conversation: string;
  readonly id: string;
  activity: unknown;
}

/** Somebody as a roster tells of them, and how they stand towards the bot. */
export interface Resident {
  readonly aadObjectId?: string;
  readonly name?: string;
  readonly tenantId?: string;
  readonly userRole?: string;
  readonly [more: string]: unknown;
  /** The bot is in their private scope, unless it says otherwise. */
  readonly towardsBot?: 'blocked' | 'not-installed';
}

export const tenantId = '0d9b645f-597b-41f0-a2a3-ef103fbd91bb';
export const noord = '19:noord@thread.tacv2';

/** The conversations of a tenant in memory: they do what Microsoft documents of the few calls the bot makes. */
export interface Conversations {
  readonly messages: readonly Standing[];
  /** By the id they have towards the bot, `29:…`. */
  readonly people: Map<string, Resident>;
  /** Channels of teams the bot is in; a deleted or left one says so. */
  readonly channels: Map<string, 'open' | 'ConversationNotFound' | 'BotNotInConversationRoster'>;
  /** Who is in a channel; everybody, unless it says otherwise. */
  readonly members: Map<string, readonly string[]>;
  /** The most members a page gives, whatever was asked for. */
  pageAtMost: number;
  answer(asked: Asked): Answer;
}

const statusOf = { ConversationNotFound: 404, BotNotInConversationRoster: 403 } as const;

/** The Entra id of somebody a test names. */
export function aadOf(name: string): string {
  return `aad-${name.toLowerCase()}`;
}

/** Conversations with these people by first name, and one open channel. */
export function createConversations(clock: Clock, names: readonly string[]): Conversations {
  const messages: Standing[] = [];
  const people = new Map<string, Resident>(
    names.map((name) => [
      `29:${name.toLowerCase()}`,
      { aadObjectId: aadOf(name), name, tenantId, userRole: 'user' },
    ]),
  );

  const town: Conversations = {
    messages,
    people,
    channels: new Map([[noord, 'open']]),
    members: new Map(),
    pageAtMost: 500,

    answer({ method, path, query, body }) {
      const [, , conversations, conversation, what, id] = path.split('/').map(decodeURIComponent);
      if (conversations !== 'conversations') return refused(404, 'NotFound');
      if (conversation === undefined) return create(body);
      if (what === 'activities') return say(method, conversation, id, body);
      if (what === 'pagedmembers') return page(conversation, query);
      if (what === 'members') return member(conversation, id ?? '');
      return refused(404, 'NotFound');
    },
  };

  const userOf = (id: string) =>
    [...people].find(([user, { aadObjectId }]) => user === id || aadObjectId === id)?.[0];

  function stand(conversation: string, activity: unknown): string {
    // Teams names a message by the millisecond it came in.
    const id = String(clock.now() + messages.length);
    messages.push({ conversation, id, activity });
    return id;
  }

  function create(body: unknown): Answer {
    const channel = textAt(body, 'channelData', 'channel', 'id');
    // Nothing is made in a group chat: "Incorrect conversation creation parameters" (microsoft/BotBuilder-V3 issue 128).
    if (channel?.endsWith('@thread.v2') === true) return refused(400, 'BadSyntax');
    if (channel !== undefined) {
      const shut = shutIn(channel);
      if (shut !== undefined) return shut;
      const root = stand(channel, at(body, 'activity'));
      return { status: 201, body: { id: `${channel};messageid=${root}`, activityId: root } };
    }
    const user = userOf(textAt(body, 'members', '0', 'id') ?? '');
    if (user === undefined || people.get(user)?.towardsBot === 'not-installed')
      return refused(403, 'ForbiddenOperationException');
    return { status: 201, body: { id: privateWith(user) } };
  }

  /** Why nothing can be said or read in a conversation. */
  function shutIn(conversation: string): Answer | undefined {
    const state = town.channels.get(conversation.split(';')[0] ?? '');
    if (state !== undefined) return state === 'open' ? undefined : refused(statusOf[state], state);
    const resident = [...people].find(([user]) => privateWith(user) === conversation)?.[1];
    if (resident === undefined) return refused(404, 'ConversationNotFound');
    if (resident.towardsBot === 'not-installed') return refused(403, 'BotNotInConversationRoster');
    return resident.towardsBot === 'blocked' ? writesBlocked : undefined;
  }

  function say(method: string, conversation: string, id: string | undefined, activity: unknown): Answer {
    const shut = shutIn(conversation);
    if (shut !== undefined) return shut;
    if (method === 'POST') return { status: 201, body: { id: stand(conversation, activity) } };
    const standing = messages.find((one) => one.conversation === conversation && one.id === id);
    if (standing === undefined) return refused(404, 'ActivityNotFoundInConversation');
    standing.activity = activity;
    return { status: 200, body: { id } };
  }

  const membersIn = (conversation: string) => {
    const alone = [...people.keys()].filter((user) => privateWith(user) === conversation);
    return alone.length > 0 ? alone : (town.members.get(conversation) ?? [...people.keys()]);
  };

  function described(user: string): unknown {
    const { towardsBot: _, ...told } = people.get(user) ?? {};
    return { id: user, ...told };
  }

  function page(conversation: string, query: URLSearchParams): Answer {
    const shut = shutIn(conversation);
    if (shut !== undefined && shut !== writesBlocked) return shut;
    const all = membersIn(conversation);
    const from = Number(query.get('continuationToken') ?? 0);
    const size = Math.min(town.pageAtMost, Math.max(50, Number(query.get('pageSize') ?? 200)));
    const next = from + size;
    return {
      status: 200,
      body: {
        members: all.slice(from, next).map(described),
        ...(next < all.length && { continuationToken: String(next) }),
      },
    };
  }

  function member(conversation: string, id: string): Answer {
    const shut = shutIn(conversation);
    if (shut !== undefined && shut !== writesBlocked) return shut;
    const user = userOf(id);
    if (user === undefined || !membersIn(conversation).includes(user))
      return refused(404, 'MemberNotFoundInConversation');
    return { status: 200, body: described(user) };
  }

  return town;
}

/** The private conversation of the bot with somebody. */
export function privateWith(user: string): string {
  return `a:${user.slice(3)}`;
}

/** A no as the connector says it. */
export function refused(status: number, code: string): Answer {
  return { status, body: { error: { code, message: 'A sentence for whoever programs.' } } };
}

/** The 403 of somebody who shut the bot out, as send-proactive-messages documents it. */
export const writesBlocked: Answer = {
  status: 403,
  body: {
    errorCode: 209,
    message: JSON.stringify({
      subCode: 'MessageWritesBlocked',
      details: 'Thread is blocked from message writes.',
      errorCode: null,
    }),
  },
};

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, name) => (typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined),
    value,
  );
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}
