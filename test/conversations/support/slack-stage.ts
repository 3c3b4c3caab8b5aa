import { catchUp } from '../../../src/application/catch-up';
import { createSetClock } from '../../application/support/set-clock';
import { behindStage } from './behind-stage';
import { linesOf } from './slack-blocks';
import { openSlackBot } from './slack-bot';
import { fieldsIn } from './slack-form';
import { handsIn } from './slack-hands';
import type { StandingMessage } from './slack-messages';
import { channelOf, privateWith, teamInSlack, town, userOf } from './slack-town';
import { readModal } from './slack-views';
import { openWebApi } from './slack-web-api';
import { createSlackWorkspace, type SlackWorkspace } from './slack-workspace';
import type { OpenStage, Said, Stage } from './stage';
import { momentOf } from './wall-clock';

/** What a person reads: of the bot its blocks, of anybody else what they typed. */
function textOf({ user, content }: StandingMessage): string {
  if (user === town.botUser) return content.blocks.flatMap(linesOf).join('\n');
  const named = content.text.replaceAll(`<@${town.botUser}>`, `@${town.botName}`);
  return named.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** A message by the names people have. Slack keeps of it what it said before, and what nobody sees. */
function saidOf(standing: StandingMessage, { residents }: SlackWorkspace): Said {
  const { channel, ts, thread, at, user, content, metadata, earlier } = standing;
  const place = residents.conversation(channel);
  const name = place?.name ?? channel;
  const kept = [content, ...earlier].map(({ text, raw }) => ({ text, blocks: raw }));
  return {
    id: `${channel} ${ts}`,
    place: place?.isPrivate === true ? { private: name } : { channel: name },
    ...(thread !== undefined && { thread: `${channel} ${thread}` }),
    at,
    isBot: user === town.botUser,
    text: textOf(standing),
    payload: () => JSON.stringify({ kept, metadata }),
  };
}

/** A Slack workspace as a stage: the whole bot with Bolt's app and our receiver, spoken to as Slack does. */
export const openSlackStage: OpenStage = async (begin, plans) => {
  const clock = createSetClock(momentOf(begin));
  const inSlack = plans.map(teamInSlack);
  const workspace = createSlackWorkspace(clock, inSlack);
  const webApi = await openWebApi(workspace);
  const bot = await openSlackBot(webApi.root, clock);
  const { world } = bot;
  const { messages, views } = workspace;
  const hands = handsIn({ bot, webApi, workspace, clock });
  const behind = await behindStage(world, clock, inSlack);

  const catchUpAll = () => catchUp(world);
  const andAfter = async (done: Promise<void>): Promise<void> => {
    await done;
    await catchUpAll();
  };

  const stage: Stage = {
    says: (who, text) => andAfter(hands.type(userOf(who), privateWith(userOf(who)), text)),
    mentions: (who, team, text) => andAfter(hands.type(userOf(who), channelOf(team), text)),
    taps: (who, label, which = 'newest') =>
      andAfter(hands.press(userOf(who), privateWith(userOf(who)), label, which)),
    tapsIn: (who, team, label) => andAfter(hands.press(userOf(who), channelOf(team), label, 'newest')),
    sends: (who, button, fields) => andAfter(hands.fill(userOf(who), button, fields)),
    forges: (who, intent) => andAfter(hands.forge(userOf(who), intent)),
    heard: async (who) =>
      messages
        .in(privateWith(userOf(who)))
        .filter(({ user }) => user === town.botUser)
        .map(textOf),
    seesOnlyNow(who) {
      const seen = hands.inFrontOf(userOf(who));
      if (seen === undefined) return '';
      return 'hash' in seen ? readModal(seen) : textOf(seen);
    },
    formOf(who) {
      const modal = views.topOf(userOf(who));
      return modal === undefined ? [] : fieldsIn(modal.blocks, modal.filled, modal.errors);
    },
    async channel(_who, team) {
      const all = messages.in(channelOf(team));
      return all
        .filter(({ thread }) => thread === undefined)
        .map((root) => ({
          text: textOf(root),
          replies: all.filter(({ thread }) => thread === root.ts).map(textOf),
        }));
    },
    everything: async () =>
      messages
        .all()
        .filter(({ onlyFor }) => onlyFor === undefined)
        .map((one) => saidOf(one, workspace)),
    ...behind,
    complaints: () => [
      ...bot.failures.map(String),
      ...workspace.refusals.all,
      ...[...bot.log.lines, ...bot.spoken]
        .filter(({ level }) => level !== 'info')
        .map((line) => JSON.stringify(line)),
    ],
    async close() {
      await bot.close();
      await webApi.close();
    },
  };
  await catchUpAll();
  return stage;
};
