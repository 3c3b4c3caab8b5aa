import { catchUp } from '../../../src/application/catch-up';
import { moment } from '../../application/support/set-clock';
import { type ListeningBot, openListeningBot } from './support/listening-bot';
import { payloadOf, send } from './support/replays';

let bot: ListeningBot;
beforeEach(async () => {
  bot = await openListeningBot();
  bot.clock.set(moment('2026-11-24 12:30'));
  await catchUp(bot.world);
  bot.webApi.forget();
});
afterEach(() => bot.close());

/** What the bot asked of Slack, in order, with where. */
async function asked(name: string, change: Parameters<typeof payloadOf>[2]) {
  await send(bot.slack, name, payloadOf(name, bot.webApi.root, change));
  await bot.quiet();
  return bot.webApi.asked.map(({ method, args: { channel } }) =>
    typeof channel === 'string' ? `${method} ${channel}` : method,
  );
}

test('a trend asked for in private is said in words, and then its picture is offered to Slack', async () => {
  const calls = await asked('direct-message', { event: { text: 'trend' } });
  expect(calls).toEqual(['chat.postMessage D0ANNA001', 'files.getUploadURLExternal']);
  const [said, offered] = bot.webApi.asked;
  expect(JSON.stringify(said?.args)).toContain('Week 47: geen teambeeld');
  expect(JSON.stringify(said?.args)).not.toContain('image');
  expect(offered?.args).toMatchObject({
    filename: 'trend.png',
    alt_txt: expect.stringContaining('Week 47 geen'),
  });
});

test('in a channel the words are for the asker alone, and nothing is shared there', async () => {
  const calls = await asked('mention', { event: { text: '<@U0BANDBRD> trend' } });
  expect(calls).toEqual(['chat.postEphemeral C0NOORD01', 'files.getUploadURLExternal']);
});

test('a command is answered in time: its picture comes after the answer', async () => {
  const back = await send(
    bot.slack,
    'command-in-channel',
    payloadOf('command-in-channel', bot.webApi.root, { text: 'trend' }),
  );
  expect(back.text).toContain('Week 47: geen teambeeld');
  await bot.quiet();
  expect(bot.webApi.asked.map(({ method }) => method)).toEqual(['files.getUploadURLExternal']);
});

test('nothing else brings a picture with it', async () => {
  expect(await asked('direct-message', { event: { text: 'status' } })).toEqual([
    'chat.postMessage D0ANNA001',
  ]);
});
