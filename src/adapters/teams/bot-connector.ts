import type { ConnectorClient } from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import { z } from 'zod';
import type { Clock } from '../../ports/clock';
import { type CallOut, callOut } from '../http/call-out';
import type { TokenSource } from './bot-token';
import { type CallParts, callOnce } from './call-once';
import { type Connector, ConnectorFault } from './connector';
import { readMember } from './read-member';
import type { TeamsMessage } from './teams-message';

/** What a connector is made of. */
export interface ConnectorParts {
  readonly token: TokenSource;
  /** The bot's id in Entra; `undefined` with an emulator that asks for none. */
  readonly appId: string | undefined;
  /** Whether a service may be called, and given a token, today. */
  readonly isServiceUrl: (url: string) => boolean;
  readonly clock: Clock;
  /** Milliseconds after which an answer is not waited for any more; 12 seconds when left out. */
  readonly timeoutMs?: number;
  /** How calls go out; over the network when left out. */
  readonly callOut?: CallOut;
}

type Conversations = ConnectorClient['conversations'];

// Longer than the ten seconds in which undici gives up connecting, so that a wall is told from a lost answer.
const patienceMs = 12_000;

// From 50 to 500, says learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context, and this when unsaid.
const membersAPage = 200;

/** The SDK's type asks of an activity that goes out what only one that came in has. */
const said = z.object({ type: z.literal('message') });
const outgoing = z.custom<Activity>((value) => said.safeParse(value).success);

const resource = z.object({ id: z.string().min(1) });
const page = z.object({ members: z.array(z.unknown()), continuationToken: z.string().optional() });

/** A connector over the Bot Framework SDK. */
export function openConnector(parts: ConnectorParts): Connector {
  const { appId, token, isServiceUrl } = parts;
  const calls: CallParts = { timeoutMs: patienceMs, callOut, ...parts };
  const bot = appId === undefined ? { id: '', name: '' } : { id: `28:${appId}`, name: '' };

  // Making a client takes more work than a call with it, and it is hardly ever for another service than the last.
  let last: { readonly serviceUrl: string; readonly conversations: Conversations } | undefined;

  /** The conversations of a service; throws a fault with the code `service_not_allowed` before anything is called. */
  async function at(serviceUrl: string): Promise<Conversations> {
    if (!isServiceUrl(serviceUrl)) throw new ConnectorFault(undefined, 'service_not_allowed', undefined);
    if (last?.serviceUrl === serviceUrl) return last.conversations;
    const credentials: ConstructorParameters<typeof ConnectorClient>[0] = {
      async signRequest(request) {
        const value = await token();
        if (value !== undefined) request.headers.set('authorization', `Bearer ${value}`);
        return request;
      },
    };
    // It takes longer to load than all the rest of a start, so only a bot that speaks in Teams loads it.
    const sdk = await import('botframework-connector');
    const client = new sdk.ConnectorClient(credentials, { baseUri: serviceUrl, httpClient: callOnce(calls) });
    last = { serviceUrl, conversations: client.conversations };
    return last.conversations;
  }

  return {
    async post({ serviceUrl, conversation }, message) {
      const posted = await called(
        (await at(serviceUrl)).sendToConversation(conversation, activityOf(message)),
      );
      return read(resource, posted).id;
    },

    async update({ serviceUrl, conversation }, id, message) {
      await called((await at(serviceUrl)).updateActivity(conversation, id, activityOf(message)));
    },

    async openPrivate({ serviceUrl, tenant }, user) {
      const opened = await called(
        (await at(serviceUrl)).createConversation({
          ...{ isGroup: false, bot, members: [{ id: user, name: '' }], tenantId: tenant },
          channelData: { tenant: { id: tenant } },
        }),
      );
      return read(resource, opened).id;
    },

    async openThread({ serviceUrl, tenant, conversation }, message) {
      const opened = await called(
        (await at(serviceUrl)).createConversation({
          ...{ isGroup: true, bot, tenantId: tenant, activity: activityOf(message) },
          channelData: { channel: { id: conversation }, tenant: { id: tenant } },
        }),
      );
      return threadOf(opened);
    },

    async membersOf({ serviceUrl, conversation }, from) {
      const onwards = from === undefined ? undefined : { pageSize: membersAPage, continuationToken: from };
      const answer = await called((await at(serviceUrl)).getConversationPagedMembers(conversation, onwards));
      const { members, continuationToken } = read(page, answer);
      const next = continuationToken === '' ? undefined : continuationToken;
      return { members: members.flatMap((one) => readMember(one) ?? []), next };
    },

    async memberOf({ serviceUrl, conversation }, user) {
      try {
        return readMember(await called((await at(serviceUrl)).getConversationMember(conversation, user)));
      } catch (error) {
        if (error instanceof ConnectorFault && error.status === 404) return undefined;
        throw error;
      }
    },
  };
}

/** The conversation of a thread ends in the id of its root, which Teams does not always name beside it. */
function threadOf(opened: unknown): { readonly conversation: string; readonly message: string } {
  const { id, activityId } = read(resource.extend({ activityId: z.string().optional() }), opened);
  const message = activityId ?? id.split(';messageid=')[1];
  if (message === undefined || message === '') throw unreadable();
  return { conversation: id, message };
}

/** What came back, read with a schema; an answer of another shape tells nothing. */
function read<S extends z.ZodType>(shape: S, answer: unknown): z.output<S> {
  const { data } = shape.safeParse(answer);
  if (data === undefined) throw unreadable();
  return data;
}

function unreadable(cause?: unknown): ConnectorFault {
  return new ConnectorFault(undefined, 'unreadable_answer', undefined, { cause });
}

/** Waits for the SDK; what it throws of its own is about an answer it could not read. */
async function called(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof ConnectorFault ? error : unreadable(error);
  }
}

/**
 * A message as the connector takes it: the words stand in the `summary`, which Teams shows in notifications and lists
 * of chats. A `text` would be shown above the card, and say everything twice.
 */
function activityOf({ text, card }: TeamsMessage): Activity {
  return outgoing.parse({
    type: 'message',
    summary: text,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  });
}
