import { workplace } from '../adapters/slack/support/chat-in-noord';
import { foundCity } from './city';
import type { Measured, Size } from './figure';
import { openBot, shiftMs } from './open-bot';
import { startProcess } from './second-process';
import { listening } from './tallies';
import { measureWhileSending, messagesASecond, type Stage } from './while-sending';

const inSlack: Stage = {
  pressesASecond: 200,
  notes: [
    'Each person who is asked costs a `conversations.open` as well, which this Slack lets through without a limit.',
  ],
  async open(teams) {
    const city = await foundCity(workplace, teams);
    const platform = startProcess('slack-process.ts');
    const opened = { ask: 'open', users: city.users, shiftMs, perSecond: messagesASecond };
    const { port: slackPort } = await platform.ask(opened, listening);
    const bot = await openBot(city, slackPort, messagesASecond);
    return {
      ...{ city, bot, platform, refill: { ask: 'refill' }, presses: { slackPort } },
      async close() {
        await bot.close();
        await platform.stop();
      },
    };
  },
};

/** Pressing in Slack while the question goes out there. */
export const measureSlackWhileSending = (size: Size): Promise<Measured> => measureWhileSending(inSlack, size);
