import type { Address, Chat, SendOutcome } from '../../ports/chat';
import type { Clock } from '../../ports/clock';
import type { Memory, StandingMessage } from './memory';
import type { RenderCard } from './render-card';
import {
  botAuthor,
  type Conversation,
  conversationFor,
  conversationId,
  playgroundWorkplace,
} from './workplace';

/** Who and what can be reached in the playground. */
export interface Reach {
  hasPerson(user: string): boolean;
  hasChannel(channel: string): boolean;
  /** Somebody who has shut the bot out, as people can in Teams and Slack. */
  hasClosedDoor(user: string): boolean;
}

type Refused = Extract<SendOutcome, { kind: 'refused' }>;

function refusal(conversation: Conversation | undefined, reach: Reach): Refused | undefined {
  if (conversation === undefined) return { kind: 'refused', reason: 'refused' };
  if (conversation.kind === 'channel') {
    return reach.hasChannel(conversation.channel) ? undefined : { kind: 'refused', reason: 'channel-gone' };
  }
  if (!reach.hasPerson(conversation.user)) return { kind: 'refused', reason: 'unreachable' };
  return reach.hasClosedDoor(conversation.user) ? { kind: 'refused', reason: 'not-wanted' } : undefined;
}

const sent = ({ id, conversation }: StandingMessage): Extract<SendOutcome, { kind: 'sent' }> => ({
  kind: 'sent',
  ref: { workplace: playgroundWorkplace, conversation, message: id },
});

/** The bot's voice in the playground: it knows at once what became of a message, and every message can be found again. */
export function openChat(memory: Memory, clock: Clock, reach: Reach, render: RenderCard): Chat {
  const threadOf = (to: Address): string | undefined =>
    to.to === 'thread' ? (memory.message(to.root.message)?.thread ?? to.root.message) : undefined;

  return {
    looksBack: true,
    lacks: async () => undefined,
    async send(to, card, delivery) {
      const conversation = conversationFor(to);
      const no = refusal(conversation, reach);
      if (no !== undefined || conversation === undefined) return no ?? { kind: 'refused', reason: 'refused' };
      const thread = threadOf(to);
      if (thread !== undefined && memory.message(thread) === undefined)
        return { kind: 'refused', reason: 'refused' };
      const place = {
        conversation: conversationId(conversation),
        ...(thread === undefined ? {} : { thread }),
      };
      return sent(memory.post({ ...place, ...render(card), author: botAuthor, at: clock.now(), delivery }));
    },
    // A page of one screen has no addresses within.
    linkTo: async () => undefined,

    async find(to, delivery) {
      const conversation = conversationFor(to);
      const found =
        conversation === undefined
          ? undefined
          : memory.messages(conversationId(conversation)).find((message) => message.delivery === delivery);
      return found === undefined ? { kind: 'absent' } : { kind: 'found', ref: sent(found).ref };
    },
  };
}
