import type { Actor } from '../../application/answer';
import type { Person } from '../../domain/person';
import type { Clock } from '../../ports/clock';
import type { Intent } from '../../views/intent';
import type { Bot } from './bot';
import { faultsOn } from './card-parts';
import type { Body } from './journal-event';
import type { Memory } from './memory';
import type { RenderCard } from './render-card';
import { botAuthor, type Conversation, channelOf, conversationId } from './workplace';

/** What talking with the bot needs. */
export interface Stage {
  readonly bot: Bot;
  readonly memory: Memory;
  readonly clock: Clock;
  readonly render: RenderCard;
}

/** Somebody who says or presses something, where, and on which message the button stood. */
export interface Turn {
  readonly person: Person;
  readonly conversation: Conversation;
  readonly message?: string;
}

/**
 * What became of a turn. `message` and `replaced` can be read in the conversation; the others are only for who
 * asked, and stay out of the journal.
 */
export type Reply =
  | { readonly how: 'message' | 'replaced' }
  | { readonly how: 'stay'; readonly body: Body }
  | { readonly how: 'whisper'; readonly replaces: boolean; readonly body: Body }
  | {
      readonly how: 'dialog' | 'correct';
      readonly body: Body;
      readonly faults: ReturnType<typeof faultsOn>;
    };

function placeOf(conversation: Conversation): Actor['place'] {
  return conversation.kind === 'private'
    ? { kind: 'private' }
    : { kind: 'channel', channel: channelOf(conversation.channel) };
}

/** Brings what a person means to the bot, and the bot's answer to where it belongs. */
export async function converse(stage: Stage, turn: Turn, intent: Intent): Promise<Reply> {
  const { bot, memory, clock, render } = stage;
  const actor = { tenant: bot.tenant, person: turn.person.id, place: placeOf(turn.conversation) };
  const answer = await bot.answer(actor, intent);
  const body = render(answer.card);
  const conversation = conversationId(turn.conversation);
  switch (answer.how) {
    case 'dialog':
    case 'correct':
      return { how: answer.how, body, faults: faultsOn(answer.card) };
    case 'stay':
      return { how: 'stay', body };
    case 'replace': {
      const old = turn.message === undefined ? undefined : memory.message(turn.message);
      if (old?.author === botAuthor && old.conversation === conversation) {
        memory.replace(old.id, clock.now(), body);
        return { how: 'replaced' };
      }
      break;
    }
    case 'show':
      break;
  }
  if (turn.conversation.kind === 'channel')
    return { how: 'whisper', replaces: answer.how === 'replace', body };
  memory.post({ ...body, conversation, author: botAuthor, at: clock.now() });
  return { how: 'message' };
}
