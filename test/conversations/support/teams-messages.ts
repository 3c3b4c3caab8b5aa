import type { TeamsMessage } from '../../../src/adapters/teams/teams-message';
import type { Instant } from '../../../src/domain/time';
import type { Clock } from '../../../src/ports/clock';

/** What a message says: of the bot with a card. */
export type Content = Pick<TeamsMessage, 'text'> & Partial<TeamsMessage>;

/** A message as it stands in a chat or channel. */
export interface StandingMessage {
  readonly id: string;
  /** The chat or channel, without a thread. */
  readonly chat: string;
  /** The message it is a reply to. */
  readonly root?: string;
  readonly isBot: boolean;
  readonly at: Instant;
  /** How much had been said and changed when it came to stand as it does. */
  readonly turn: number;
  readonly content: Content;
  /** What it said before. */
  readonly earlier: readonly Content[];
}

/** The messages of a tenant, oldest first. */
export interface Messages {
  all(): readonly StandingMessage[];
  /** The messages of a chat or channel, those in threads among them. */
  in(chat: string): readonly StandingMessage[];
  find(chat: string, id: string): StandingMessage | undefined;
  /** How much has been said and changed so far. */
  turns(): number;
  /** `conversation` carries `;messageid=` in a thread. */
  stand(conversation: string, isBot: boolean, content: Content): StandingMessage;
  rewrite(message: StandingMessage, content: Content): void;
}

/** The chat or channel of a conversation, and the root when it is a thread. */
export function placeIn(conversation: string): { readonly chat: string; readonly root?: string } {
  const [chat = conversation, root] = conversation.split(';messageid=');
  return { chat, ...(root !== undefined && { root }) };
}

/** A tenant in which nothing has been said yet. */
export function createMessages(clock: Clock): Messages {
  const standing: StandingMessage[] = [];
  let turn = 0;
  return {
    all: () => standing,
    in: (chat) => standing.filter((one) => one.chat === chat),
    find: (chat, id) => standing.find((one) => one.chat === chat && one.id === id),
    turns: () => turn,
    stand(conversation, isBot, content) {
      turn += 1;
      const at = clock.now();
      // Teams names a message by the millisecond in which it came.
      const message = { id: `${at + turn}`, ...placeIn(conversation), isBot, at, turn, content, earlier: [] };
      standing.push(message);
      return message;
    },
    rewrite(message, content) {
      turn += 1;
      const now = { ...message, content, turn, earlier: [...message.earlier, message.content] };
      standing[standing.findIndex(({ chat, id }) => chat === message.chat && id === message.id)] = now;
    },
  };
}
