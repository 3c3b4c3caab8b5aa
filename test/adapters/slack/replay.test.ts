import { type ListeningBot, openListeningBot } from './support/listening-bot';
import { answerOf, payloadOf, replays, send } from './support/replays';

let bot: ListeningBot;
beforeEach(async () => {
  bot = await openListeningBot();
});
afterEach(async () => {
  await bot.close();
});

describe('what Slack sends', () => {
  test.each(replays)('%s is answered with the call that Slack documents for it', async (name) => {
    const { status, acknowledge, calls, happened } = answerOf(name);
    const back = await send(bot.slack, name, payloadOf(name, bot.webApi.root));
    await bot.quiet();
    const said: unknown = back.text.startsWith('{') ? JSON.parse(back.text) : back.text;
    if (typeof acknowledge === 'object') expect(said).toMatchObject(acknowledge);
    else expect(said).toBe(acknowledge);
    expect(back.status).toBe(status);
    expect(bot.webApi.asked).toMatchObject(calls);
    expect(bot.webApi.asked).toHaveLength(calls.length);
    expect(bot.happenings).toMatchObject(happened);
    expect(bot.happenings).toHaveLength(happened.length);
    expect(bot.log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});
