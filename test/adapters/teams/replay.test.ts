import { type HearingBot, openHearingBot } from './support/hearing-bot';
import { activityOf, answerOf, replays } from './support/replays';

let bot: HearingBot;
beforeEach(async () => {
  bot = await openHearingBot();
});
afterEach(async () => {
  await bot.close();
});

describe('what Teams sends', () => {
  test.each(replays)('%s is answered the way Microsoft documents for it', async (name) => {
    const { body, with: within, without, asked, learned } = answerOf(name);
    const activity = activityOf(name);
    const reply = await bot.hear(activity);
    await bot.world.queue.idle();
    if (body === undefined) expect(reply).toEqual({ kind: 'taken' });
    else if (Object.keys(body).length === 0) expect(reply).toEqual({ kind: 'invoke', status: 200, body });
    else expect(reply).toMatchObject({ kind: 'invoke', status: 200, body });
    const said = JSON.stringify(reply);
    for (const text of within) expect(said).toContain(text);
    for (const text of without) expect(said).not.toContain(text);
    expect(bot.asked).toEqual(asked);
    expect(bot.learned).toEqual([learned]);
    expect(bot.log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});
