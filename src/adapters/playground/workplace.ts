import type { Account, ChannelRef, Workplace } from '../../domain/ids';
import type { Address } from '../../ports/chat';

/** The playground as a workplace, beside a Slack workspace or a Microsoft 365 tenant. */
export const playgroundWorkplace: Workplace = { platform: 'playground', id: 'playground' };

/** The author of everything the bot says; nobody in a municipality may have this account name. */
export const botAuthor = 'bandbreedte';

/** Where messages stand: somebody's private chat with the bot, or a channel. */
export type Conversation =
  | { readonly kind: 'private'; readonly user: string }
  | { readonly kind: 'channel'; readonly channel: string };

/** The account of somebody who lives in the playground. */
export function accountOf(user: string): Account {
  return { workplace: playgroundWorkplace, user };
}

/** A channel of the playground. */
export function channelOf(channel: string): ChannelRef {
  return { workplace: playgroundWorkplace, channel };
}

/** The id under which the messages of a conversation are kept. */
export function conversationId(conversation: Conversation): string {
  return conversation.kind === 'private' ? `private-${conversation.user}` : `channel-${conversation.channel}`;
}

/** Reads the id of a conversation back; undefined for any other text. */
export function readConversation(id: string): Conversation | undefined {
  const [, kind, name] = /^(private|channel)-(.+)$/.exec(id) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  return kind === 'private' ? { kind: 'private', user: name } : { kind: 'channel', channel: name };
}

/** The conversation an address leads to. */
export function conversationFor(to: Address): Conversation | undefined {
  switch (to.to) {
    case 'person':
      return { kind: 'private', user: to.account.user };
    case 'channel':
      return { kind: 'channel', channel: to.channel.channel };
    case 'thread':
      return readConversation(to.root.conversation);
  }
}
