import { ConnectorFault } from '../../../src/adapters/teams/connector';
import { openHear } from '../../../src/adapters/teams/hear';
import type { World } from '../../../src/application/world';
import { defaultRhythm } from '../../../src/domain/rhythm';
import { buttonsOn } from '../../conversations/support/teams-cards';
import { type Asked, type Fails, type HearingBot, openHearingBot } from './support/hearing-bot';
import { activityOf } from './support/replays';

let bot: HearingBot;
afterEach(async () => {
  await bot.close();
});

/** A world in which nothing can be read, for a reason that is nobody's business. */
const broken = (world: World): World => ({
  ...world,
  store: {
    ...world.store,
    read: () => Promise.reject(new RangeError('Anna wrote 61')),
  },
});

const says =
  (status: number | undefined, call: Asked['call']): Fails =>
  (asked) => {
    if (asked.call === call) throw new ConnectorFault(status, 'TheirCode', undefined);
  };

const sentence = 'Dit lukt me nu even niet. Probeer het zo nog een keer.';
const notSaved = 'Dit is nog niet bewaard. Wat je invulde, ben je niet kwijt. Probeer het zo nog een keer.';

describe('when something fails inside', () => {
  beforeEach(async () => {
    bot = await openHearingBot(broken);
  });

  test('a word gets a sentence of ours, and the log a name', async () => {
    expect(await bot.hear(activityOf('word'))).toEqual({ kind: 'taken' });
    expect(bot.asked).toEqual([{ call: 'post', conversation: 'a:1anna', says: sentence }]);
    const [line, ...others] = bot.log.lines.filter(({ level }) => level !== 'info');
    expect(line).toEqual({
      level: 'error',
      text: 'Something from Teams was not answered.',
      code: 'RangeError',
    });
    expect(others).toEqual([]);
  });

  test.each([
    ['execute-one-tap', sentence],
    ['execute-form-in-place', notSaved],
    ['fetch-own-answers', sentence],
    ['dialog-replaces-its-message', notSaved],
  ])('%s is answered with a sentence of ours', async (name, text) => {
    const reply = JSON.stringify(await bot.hear(activityOf(name)));
    expect(reply).toContain(text);
    expect(reply).not.toContain('61');
    expect(bot.asked).toEqual([]);
  });

  test('a form that was not saved can be sent once more with everything that was typed', async () => {
    const reply = await bot.hear(activityOf('dialog-sent'));
    expect(JSON.stringify(reply)).toContain(notSaved);
    const [again, ...others] = buttonsOn(reply);
    expect(others).toEqual([]);
    await bot.close();
    bot = await openHearingBot();
    const request = activityOf('dialog-sent');
    await bot.hear({ ...request, value: { data: again?.data, context: { theme: 'default' } } });
    await bot.world.queue.idle();
    const { agreements } = await bot.world.store.read(
      { of: 'team', tenant: bot.world.tenant, team: 'team-1' },
      ['agreements'],
    );
    expect(JSON.stringify(agreements)).toContain('We houden een vast belmoment');
  });
});

describe('when Teams does not take what is said', () => {
  const told = () => bot.log.lines.filter(({ level }) => level !== 'info');

  test('who cannot be reached in private reads in the channel that it is so, and nothing more', async () => {
    bot = await openHearingBot(undefined, says(403, 'openPrivate'));
    await bot.hear(activityOf('mention-in-channel'));
    const unreachable =
      'Ik kan je geen privébericht sturen. Open eerst zelf een gesprek met mij en vraag het daar.';
    expect(bot.asked).toEqual([
      { call: 'openPrivate', user: '29:1anna' },
      { call: 'post', conversation: '19:noord@thread.tacv2;messageid=1763542700001', says: unreachable },
    ]);
    expect(told()).toEqual([]);
  });

  test('what may have been said is not said again, and the log has the code', async () => {
    bot = await openHearingBot(undefined, says(502, 'openPrivate'));
    await bot.hear(activityOf('mention-in-channel'));
    expect(bot.asked).toEqual([{ call: 'openPrivate', user: '29:1anna' }]);
    expect(told()).toEqual([{ level: 'warn', text: 'Teams did not take an answer.', code: 'TheirCode' }]);
  });

  test('a tap that was saved shows its receipt, though the message stays as it was', async () => {
    bot = await openHearingBot(undefined, says(404, 'update'));
    const reply = JSON.stringify(await bot.hear(activityOf('execute-one-tap')));
    expect(reply).toContain('Dank je, je antwoord is binnen');
  });

  test('a form that was saved shows its receipt in the dialog when the message is gone', async () => {
    bot = await openHearingBot(undefined, says(404, 'update'));
    const reply = JSON.stringify(await bot.hear(activityOf('dialog-replaces-its-message')));
    expect(reply).toContain('"continue"');
    expect(reply).toContain('Dank je, je antwoord is binnen');
  });

  test('an old client that cannot have its message changed gets another one', async () => {
    bot = await openHearingBot(undefined, says(404, 'update'));
    await bot.hear(activityOf('submit-one-tap'));
    expect(bot.asked.map(({ call }) => call)).toEqual(['update', 'post']);
  });

  test('an answer beside a button is read on the card when it cannot stand in the chat', async () => {
    bot = await openHearingBot(undefined, says(404, 'post'));
    const reply = JSON.stringify(await bot.hear(activityOf('execute-of-a-week-that-is-not-there')));
    expect(reply).toContain('Voor week 46 heb ik geen weekvraag.');
  });

  test('in a channel a button says that its presser cannot be written to', async () => {
    bot = await openHearingBot(undefined, says(403, 'post'));
    const reply = JSON.stringify(await bot.hear(activityOf('execute-in-channel-for-more')));
    expect(reply).toContain('Ik kan je geen privébericht sturen.');
  });

  test('a fault of our own is no answer of Teams', async () => {
    bot = await openHearingBot(undefined, () => {
      throw new TypeError('ours');
    });
    const reply = await bot.hear(activityOf('execute-one-tap'));
    expect(JSON.stringify(reply)).toContain(sentence);
    expect(told()).toMatchObject([{ code: 'TypeError' }]);
  });
});

describe('when Teams takes too long', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'Date', 'performance'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('a dialog is answered before Teams gives up on it', async () => {
    let isAsked: () => void = () => {};
    const asking = new Promise<void>((resolve) => {
      isAsked = resolve;
    });
    bot = await openHearingBot(undefined, () => {
      isAsked();
      return new Promise<void>(() => {});
    });
    const answered = bot.hear(activityOf('dialog-replaces-its-message'));
    await asking;
    await jest.advanceTimersByTimeAsync(2_000);
    expect(JSON.stringify(await answered)).toContain('Dank je, je antwoord is binnen');
    expect(bot.log.lines).toContainEqual({ level: 'warn', text: 'Teams took too long over an answer.' });
  });
});

test('who waits is answered, also when where they are could not be kept', async () => {
  bot = await openHearingBot();
  const connector = { ...bot.connector };
  const hear = openHear({
    ...{ world: bot.world, connector, rhythm: defaultRhythm },
    learn: () => Promise.reject(new RangeError('a secret')),
    forget: async () => {},
  });
  const reply = JSON.stringify(await hear(activityOf('execute-one-tap')));
  expect(reply).toContain('Dank je, je antwoord is binnen');
  expect(bot.log.lines).toContainEqual({
    level: 'error',
    text: 'Where Teams can be reached was not kept.',
    code: 'RangeError',
  });
});

test.each([undefined, null, 'text', 12, [], {}, { type: 'invoke' }, { type: 'message', from: null }])(
  'what is no activity (%j) is taken and forgotten',
  async (activity) => {
    bot = await openHearingBot();
    const isInvoke = JSON.stringify(activity)?.includes('invoke') === true;
    expect(await bot.hear(activity)).toEqual(
      isInvoke ? { kind: 'invoke', status: 200, body: {} } : { kind: 'taken' },
    );
    expect(bot.asked).toEqual([]);
  },
);
