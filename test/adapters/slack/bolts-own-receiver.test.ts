import { openBotBehindBolt, openListeningBot } from './support/listening-bot';
import { answerOf, payloadOf, replays, send } from './support/replays';

/** What Slack reads of an acknowledgement, and what the bot asks of Slack and hears because of it. */
async function outcomeOf(open: typeof openBotBehindBolt, name: string) {
  const bot = await open();
  try {
    const { status, text } = await send(bot.slack, name, payloadOf(name, bot.webApi.root));
    await bot.quiet();
    const root = new URL(bot.webApi.root).origin;
    const asked = JSON.stringify(bot.webApi.asked).replaceAll(root, 'https://slack.test');
    return { status, text, asked, happened: bot.happenings };
  } finally {
    await bot.close();
  }
}

describe('behind the receiver that comes with Bolt', () => {
  test.each(replays)('%s has the answer and the effects that it has behind ours', async (name) => {
    const behindBolt = await outcomeOf(openBotBehindBolt, name);
    expect(behindBolt).toEqual(await outcomeOf(openListeningBot, name));
    expect(behindBolt.status).toBe(answerOf(name).status);
  });
});
