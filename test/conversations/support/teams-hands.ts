import { z } from 'zod';
import type { Hear } from '../../../src/adapters/teams/reply';
import { cardText } from '../../../src/cards/card-text';
import { isJsonObject, toJson } from '../../../src/cards/json';
import { elsewhereWords } from '../../../src/views/elsewhere-words';
import type { Intent } from '../../../src/views/intent';
import { modalWords } from '../../../src/views/modal-words';
import { filledIn } from './card-driver';
import type { SeenField } from './stage';
import { buttonsOn, type CardButton, type FilledIn, fieldsWith, withFilledIn } from './teams-cards';
import type { Messages, StandingMessage } from './teams-messages';
import { type Doing, executed, fetched, sentDialog, typed } from './teams-payloads';
import { privateWith } from './teams-town';

/** What a person does in Teams, and what stands in front of them alone after that. */
export interface TeamsHands {
  type(who: string, conversation: string, text: string): Promise<void>;
  press(who: string, chat: string, label: string, which: 'newest' | 'oldest'): Promise<void>;
  fill(who: string, button: string, fields: FilledIn): Promise<void>;
  forge(who: string, intent: Intent): Promise<void>;
  seesOnlyNow(who: string): string;
  formOf(who: string): readonly SeenField[];
}

/** A form in front of somebody: a dialog, or a card that came in the place of one on a message. */
interface Front {
  readonly in: 'dialog' | 'message';
  readonly conversation: string;
  readonly message: string;
  readonly card: unknown;
  readonly filled: FilledIn;
  /** The sentence Teams shows beside it. */
  readonly said: string;
}

const answered = z.union([
  z.object({
    task: z.object({
      type: z.literal('continue'),
      value: z.object({ title: z.string(), card: z.object({ content: z.looseObject({}) }) }),
    }),
  }),
  z.object({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.card.adaptive'),
    value: z.looseObject({}),
  }),
  z.object({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.activity.message'),
    value: z.string().min(1),
  }),
  z.strictObject({}),
]);

const doors: readonly string[] = Object.values(modalWords.open);
const pointers: readonly string[] = Object.values(elsewhereWords.below);

/** The conversation a message stands in, with its thread. */
function conversationOf({ chat, id, root }: StandingMessage): string {
  return chat.startsWith('a:') ? chat : `${chat};messageid=${root ?? id}`;
}

type Sent = ReturnType<typeof typed | typeof executed | typeof fetched | typeof sentDialog>;

/** The hands of everybody in a tenant. */
export function handsIn(hear: Hear, messages: Messages): TeamsHands {
  const fronts = new Map<string, Front>();
  /** What only one person was told after the last thing they did: beside a card, or in their own chat. */
  const told = new Map<string, string>();
  let deeds = 0;

  const doing = (who: string, conversation: string): Doing => {
    deeds += 1;
    return { who, conversation, id: `f:${deeds}` };
  };

  /** Sends what somebody did, and shows them what came of it. */
  async function send(activity: Sent, who: string, at?: Front): Promise<void> {
    const before = messages.turns();
    told.delete(who);
    const reply = await hear(JSON.parse(JSON.stringify(activity)));
    if (reply.kind === 'invoke') show(who, answered.parse(reply.body), at);
    if (activity.conversation.conversationType === 'personal') return;
    const written = messages.in(privateWith(who)).findLast(({ isBot, turn }) => isBot && turn > before);
    if (written !== undefined) told.set(who, written.content.text);
  }

  function show(who: string, answer: z.infer<typeof answered>, at: Front | undefined): void {
    if ('task' in answer) {
      if (at !== undefined) fronts.set(who, { ...at, in: 'dialog', card: answer.task.value.card.content });
      return;
    }
    if (!('type' in answer)) {
      fronts.delete(who);
      return;
    }
    if (answer.type === 'application/vnd.microsoft.activity.message') {
      const front = fronts.get(who);
      if (front?.in === 'message') fronts.set(who, { ...front, said: answer.value });
      else if (!pointers.includes(answer.value)) told.set(who, answer.value);
      return;
    }
    const stands = at && messages.all().find(({ id }) => id === at.message)?.content.card;
    const isTheMessage = JSON.stringify(stands) === JSON.stringify(answer.value);
    if (isTheMessage || at === undefined) fronts.delete(who);
    else fronts.set(who, { ...at, in: 'message', card: answer.value });
  }

  async function pressOn(who: string, at: Front, button: CardButton): Promise<void> {
    const where = doing(who, at.conversation);
    const fresh = { ...at, filled: {}, said: '' };
    const data = { ...button.data, ...filledIn(withFilledIn(at.card, at.filled), {}) };
    if (at.in === 'dialog') return send(sentDialog(where, data), who, fresh);
    if (button.type === 'Action.Execute') return send(executed(where, at.message, data), who, at);
    if (button.data.msteams !== undefined) return send(fetched(where, at.message, data), who, fresh);
    throw new Error(`A button that neither executes nor opens a dialog: ${button.title}`);
  }

  function onMessage(message: StandingMessage): Front {
    const { id, content } = message;
    const card = content.card;
    return { in: 'message', conversation: conversationOf(message), message: id, card, filled: {}, said: '' };
  }

  /** Where a dialog was asked for by typing, a person opens it with the one button they got. */
  async function openDoor(who: string, before: number): Promise<void> {
    const newest = messages.in(privateWith(who)).at(-1);
    if (newest === undefined || newest.turn <= before || !newest.isBot) return;
    const [only, ...others] = buttonsOn(newest.content.card);
    if (only === undefined || others.length > 0 || !doors.includes(only.title)) return;
    await pressOn(who, onMessage(newest), only);
  }

  const textOf = (card: unknown): string => {
    const json = toJson(card);
    return isJsonObject(json) ? cardText(json) : '';
  };

  return {
    async type(who, conversation, text) {
      fronts.delete(who);
      messages.stand(conversation, false, { text });
      const before = messages.turns();
      await send(typed(doing(who, conversation), text), who);
      await openDoor(who, before);
    },

    async press(who, chat, label, which) {
      const front = fronts.get(who);
      const inFront = buttonsOn(front?.card).find(({ title }) => title === label);
      if (which === 'newest' && front !== undefined && inFront !== undefined) {
        return pressOn(who, front, inFront);
      }
      // Whoever goes on elsewhere closes what is open.
      fronts.delete(who);
      const seen = messages.in(chat);
      for (const message of which === 'newest' ? seen.toReversed() : seen) {
        const button = buttonsOn(message.content.card).find(({ title }) => title === label);
        if (button !== undefined) return pressOn(who, onMessage(message), button);
      }
      const there = seen.flatMap(({ content }) => buttonsOn(content.card)).map(({ title }) => title);
      throw new Error(`${who} sees no button "${label}" in ${chat}; there are: ${there.join(' · ')}`);
    },

    async fill(who, label, fields) {
      const front = fronts.get(who);
      const button = buttonsOn(front?.card).find(({ title }) => title === label);
      if (front === undefined || button === undefined) {
        const there = buttonsOn(front?.card).map(({ title }) => title);
        throw new Error(`${who} has no form with "${label}" open; there is: ${there.join(' · ')}`);
      }
      const filled = filledIn(withFilledIn(front.card, front.filled), fields);
      const now = { ...front, filled };
      fronts.set(who, now);
      await pressOn(who, now, button);
    },

    async forge(who, intent) {
      fronts.delete(who);
      const newest = messages.in(privateWith(who)).findLast(({ isBot }) => isBot);
      if (newest === undefined) throw new Error(`${who} has no message to press anything on`);
      await pressOn(who, onMessage(newest), { type: 'Action.Execute', title: intent.kind, data: { intent } });
    },

    seesOnlyNow(who) {
      const front = fronts.get(who);
      if (front === undefined) return told.get(who) ?? '';
      return [textOf(front.card), ...(front.said === '' ? [] : [front.said])].join('\n');
    },

    formOf(who) {
      const front = fronts.get(who);
      return front === undefined ? [] : fieldsWith(withFilledIn(front.card, front.filled), front.said);
    },
  };
}
