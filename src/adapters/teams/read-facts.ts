import { type AnyActivity, anyActivitySchema } from './activity';

/** What an activity tells of where the bot can be reached and can speak, whatever else it is about. */
export interface Facts {
  readonly tenant: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string; readonly type: 'personal' | 'groupChat' | 'channel' };
  /** The channel or group chat it is about, without a thread; of an installation the one that was chosen. */
  readonly channel?: string;
  /** The group in Entra behind the channel's team. */
  readonly group?: string;
  /** Who did it: the user of their account, and the id Teams gives them towards this bot. */
  readonly by?: { readonly account: string; readonly user: string };
}

/** Reads where an activity came from; undefined for what is none, or does not name its tenant. */
export function readFacts(payload: unknown): Facts | undefined {
  const found = anyActivitySchema.safeParse(payload);
  const tenant = found.success ? tenantOf(found.data) : undefined;
  if (!found.success || tenant === undefined) return undefined;
  const { serviceUrl, from, conversation, channelData } = found.data;
  const type = typeOf(found.data);
  const group = channelData?.team?.aadGroupId;
  const isOurs = !isBot(found.data) && (from.tenantId ?? tenant) === tenant;
  return {
    tenant,
    serviceUrl,
    conversation: { id: conversation.id, type },
    ...(type !== 'personal' && { channel: chosenChannel(found.data)?.id ?? chatOf(conversation.id) }),
    ...(group !== undefined && { group }),
    ...(isOurs && from.aadObjectId !== undefined && { by: { account: from.aadObjectId, user: from.id } }),
  };
}

/** The tenant an activity is in; that of who speaks can be another one. */
export function tenantOf({ channelData, conversation }: AnyActivity): string | undefined {
  return channelData?.tenant?.id ?? conversation.tenantId;
}

/** Whether a bot did it, this one or another. */
export function isBot({ from }: AnyActivity): boolean {
  return from.role === 'bot' || from.id.startsWith('28:');
}

/** The channel somebody chose while they installed the bot in a team. */
export function chosenChannel({ channelData }: AnyActivity) {
  return channelData?.settings?.selectedChannel;
}

/** The channel or chat of a conversation: the id of a thread is that of its channel with the root behind it. */
export function chatOf(conversation: string): string {
  return conversation.split(';')[0] ?? conversation;
}

/** What Teams does not call private is none: what is said in it is meant for more eyes. */
function typeOf({ conversation, channelData }: AnyActivity): Facts['conversation']['type'] {
  const { conversationType } = conversation;
  if (conversationType === 'personal' || conversationType === 'groupChat') return conversationType;
  return conversationType === 'channel' || channelData?.team !== undefined ? 'channel' : 'groupChat';
}
