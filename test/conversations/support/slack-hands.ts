import { z } from 'zod';
import type { Clock } from '../../../src/ports/clock';
import type { Intent } from '../../../src/views/intent';
import { modalWords } from '../../../src/views/modal-words';
import type { Back } from '../../adapters/slack/support/signed-driver';
import { type Button, buttonsIn } from './slack-blocks';
import type { SlackBot } from './slack-bot';
import { fillIn } from './slack-form';
import { contentOf, type StandingMessage } from './slack-messages';
import { type Deed, pressInModal, pressOnMessage, sentModal, typedMessage } from './slack-payloads';
import { privateWith, town } from './slack-town';
import type { OpenModal } from './slack-views';
import type { WebApi } from './slack-web-api';
import type { SlackWorkspace } from './slack-workspace';

/** What a person does in Slack, and everything that comes of it. */
export interface SlackHands {
  type(user: string, channel: string, text: string): Promise<void>;
  press(user: string, channel: string, label: string, which: 'newest' | 'oldest'): Promise<void>;
  fill(user: string, button: string, fields: Readonly<Record<string, string>>): Promise<void>;
  forge(user: string, intent: Intent): Promise<void>;
  /** What stands in front of somebody alone: a modal, or else the message for their eyes only that they got last. */
  inFrontOf(user: string): OpenModal | StandingMessage | undefined;
}

/** What hands need: a bot to speak to, the workspace it is in, and the addresses that take answers. */
export interface WithHands {
  readonly bot: Pick<SlackBot, 'slack' | 'quiet'>;
  readonly webApi: Pick<WebApi, 'responseUrl'>;
  readonly workspace: SlackWorkspace;
  readonly clock: Clock;
}

const followUp = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('clear') }),
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal(['update', 'push']), view: z.unknown() }),
]);

const doorLabels: readonly string[] = Object.values(modalWords.open);

/** The hands of everybody in a workspace. */
export function handsIn({ bot, webApi, workspace, clock }: WithHands): SlackHands {
  const { messages, views, passes, residents } = workspace;
  const { slack } = bot;
  /** What was said before the last thing somebody did. */
  const before = new Map<string, number>();
  let deeds = 0;

  function deedOf(user: string): Deed {
    deeds += 1;
    before.set(user, messages.turns());
    const moment = `${Math.floor(clock.now() / 1_000)}.${String(deeds).padStart(6, '0')}`;
    return { user, name: residents.nameOf(user) ?? user, trigger: passes.triggerFor(user), moment };
  }

  async function told(back: Promise<Back>): Promise<string> {
    const { status, text } = await back;
    if (status !== 200) throw new Error(`The bot answered ${status}: ${text}`);
    await bot.quiet();
    return text;
  }

  async function pressOn(user: string, message: StandingMessage, button: Button): Promise<void> {
    const { channel, ts } = message;
    const url = webApi.responseUrl(passes.addressOf({ channel, ts, user }));
    await told(slack.interaction(pressOnMessage(deedOf(user), message, button, url)));
  }

  /** Where a dialog was asked for by typing, a person opens it with the one button they got. */
  async function openDoor(user: string, typed: StandingMessage): Promise<void> {
    const newest = messages.seenBy(user, typed.channel).at(-1);
    const [only, ...others] = newest === undefined ? [] : buttonsIn(newest.content.blocks);
    const isDoor = only !== undefined && others.length === 0 && doorLabels.includes(only.text.text);
    if (newest !== undefined && newest !== typed && isDoor) await pressOn(user, newest, only);
  }

  /** What Slack does with the answer to a modal that was sent. */
  function follow(user: string, text: string): void {
    const modal = views.topOf(user);
    const said = text === '' ? undefined : followUp.parse(JSON.parse(text));
    if (modal === undefined) return;
    switch (said?.response_action) {
      case undefined:
        return views.close(user);
      case 'clear':
        return views.closeAll(user);
      case 'errors': {
        const fields = modal.blocks.filter(({ type }) => type === 'input').map(({ block_id }) => block_id);
        const strays = Object.keys(said.errors).filter((id) => !fields.includes(id));
        if (strays.length > 0) throw new Error(`No fields for what was said of ${strays.join(', ')}`);
        return views.touch(user, { errors: said.errors });
      }
      case 'update':
      case 'push': {
        if (!workspace.takes(said.view)) throw new Error(workspace.refusals.all.at(-1));
        if (said.response_action === 'push') views.push(user, said.view);
        else views.update(modal.id, undefined, said.view);
      }
    }
  }

  return {
    async type(user, channel, text) {
      views.closeAll(user);
      const isPrivate = channel === privateWith(user);
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const content = contentOf(isPrivate ? escaped : `<@${town.botUser}> ${escaped}`);
      const typed = messages.stand({ channel, user, content });
      before.set(user, messages.turns());
      await told(slack.event(typedMessage(isPrivate ? 'message' : 'app_mention', typed)));
      await openDoor(user, typed);
    },

    async press(user, channel, label, which) {
      const modal = views.topOf(user);
      const inModal = modal && buttonsIn(modal.blocks).find(({ text }) => text.text === label);
      if (which === 'newest' && modal !== undefined && inModal !== undefined) {
        await told(slack.interaction(pressInModal(deedOf(user), modal, inModal)));
        return;
      }
      // Whoever goes on elsewhere closes what is open.
      views.closeAll(user);
      const seen = messages.seenBy(user, channel);
      for (const message of which === 'newest' ? seen.toReversed() : seen) {
        const button = buttonsIn(message.content.blocks).find(({ text }) => text.text === label);
        if (button !== undefined) return pressOn(user, message, button);
      }
      const there = seen.flatMap(({ content }) => buttonsIn(content.blocks)).map(({ text }) => text.text);
      throw new Error(`${user} sees no button "${label}" in ${channel}; there are: ${there.join(' · ')}`);
    },

    async fill(user, button, fields) {
      const modal = views.topOf(user);
      if (modal === undefined || modal.sent.submit?.text !== button) {
        const there = modal?.sent.submit?.text ?? 'nothing to send';
        throw new Error(`${user} has no form with "${button}" open; there is: ${there}`);
      }
      views.touch(user, { filled: fillIn(modal.blocks, modal.filled, fields), errors: {} });
      const sent = views.topOf(user) ?? modal;
      follow(user, await told(slack.interaction(sentModal(deedOf(user), sent))));
    },

    async forge(user, intent) {
      views.closeAll(user);
      const newest = messages.seenBy(user, privateWith(user)).findLast((one) => one.user === town.botUser);
      if (newest === undefined) throw new Error(`${user} has no message to press anything on`);
      const value = JSON.stringify({ intent });
      const text = { type: 'plain_text', text: intent.kind };
      const button = { type: 'button', action_id: intent.kind, block_id: 'b0', text, value } as const;
      await pressOn(user, newest, button);
    },

    inFrontOf(user) {
      const whispers = messages.all().filter(({ onlyFor }) => onlyFor === user);
      const newest = whispers.toSorted((one, other) => one.turn - other.turn).at(-1);
      const isNew = newest !== undefined && newest.turn > (before.get(user) ?? 0);
      return views.topOf(user) ?? (isNew ? newest : undefined);
    },
  };
}
