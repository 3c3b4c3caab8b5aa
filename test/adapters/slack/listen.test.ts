import type { World } from '../../../src/application/world';
import type { OwnRecord } from '../../../src/domain/check-in';
import { moment } from '../../application/support/set-clock';
import { signal } from '../../contract/queue-contract';
import { type ListeningBot, openListeningBot, userOf, week } from './support/listening-bot';
import { payloadOf, send } from './support/replays';
import type { Back, Payload } from './support/signed-driver';

let bot: ListeningBot;
afterEach(async () => {
  await bot.close();
});

async function says(name: string, change: Payload = {}, headers = {}): Promise<Back> {
  const payload = payloadOf(name, bot.webApi.root, change);
  const back =
    Object.keys(headers).length > 0
      ? await bot.slack.event(payload, { headers })
      : await send(bot.slack, name, payload);
  await bot.quiet();
  return back;
}

const asked = () => bot.webApi.asked.map(({ method }) => method);
const lastText = () => String(bot.webApi.asked.at(-1)?.args['text']);
const warnings = () => bot.log.lines.filter(({ level }) => level !== 'info');

/** What somebody answered this week, by name. */
async function answerOf(name: string): Promise<OwnRecord['history'][number] | undefined> {
  const { world } = bot;
  const account = `account/slack/T0NOORD01/${userOf(name)}` as const;
  const found = await world.store.read({ of: 'tenant', tenant: world.tenant }, [account]);
  const own = `own/${found[account]?.person ?? 'person-none'}` as const;
  const records = await world.store.read({ of: 'team', tenant: world.tenant, team: 'team-1' }, [own]);
  return records[own]?.history.find((one) => one.week === week);
}

const pressOf = (value: unknown, at = '1763542800.123456'): Payload => ({
  actions: [{ action_id: '1.x', type: 'button', value, action_ts: at }],
});
const onWhat = (intent: Payload, at?: string): Payload => pressOf(JSON.stringify({ intent }), at);
const feltIs = (felt: string | null): Payload => ({
  felt: { value: { type: 'radio_buttons', selected_option: felt === null ? null : { value: felt } } },
});
const formWith = (felt: string | null, more: Payload = {}): Payload => ({
  view: { state: { values: feltIs(felt) }, ...more },
});

describe('something told more than once', () => {
  beforeEach(async () => {
    bot = await openListeningBot();
  });

  test('is answered once, when Slack tries again because it heard nothing', async () => {
    for (const retry of ['0', '1', '2', '3']) {
      bot.clock.set(bot.clock.now() + 60_000);
      const back = await says('direct-message', {}, { 'x-slack-retry-num': retry });
      expect(back).toEqual({ status: 200, text: '' });
    }
    expect(asked()).toEqual(['chat.postMessage']);
  });

  test('is answered once, when eleven deliveries of a message have eleven ids', async () => {
    const ids = Array.from({ length: 11 }, (_, nth) => `Ev000000${nth}`);
    const together = ids.map((event_id) =>
      send(bot.slack, 'direct-message', payloadOf('direct-message', bot.webApi.root, { event_id })),
    );
    expect(await Promise.all(together)).toEqual(Array(11).fill({ status: 200, text: '' }));
    await bot.quiet();
    for (const event_id of ids) await says('mention', { event_id: `${event_id}M` });
    expect(asked()).toEqual(['chat.postMessage', 'chat.postEphemeral']);
  });

  test('is done once, when a press comes again a while later', async () => {
    for (const _ of [1, 2, 3]) {
      bot.clock.set(bot.clock.now() + 60_000);
      expect(await says('press-in-own-chat')).toEqual({ status: 200, text: '' });
    }
    expect(asked()).toEqual(['respond']);
  });

  test('is done twice, when somebody presses twice', async () => {
    const intent = { kind: 'answer-week', team: 'team-1', week, felt: 'room-left' };
    await says('press-in-own-chat');
    await says('press-in-own-chat', onWhat(intent, '1763542801.000000'));
    expect(asked()).toEqual(['respond', 'respond']);
    expect(await answerOf('Anna')).toMatchObject({ checkIn: { felt: 'room-left' } });
  });

  test('is heeded once, when nobody waits for an answer', async () => {
    for (const _ of [1, 2]) {
      bot.clock.set(bot.clock.now() + 1_000);
      await says('home-opened');
    }
    expect(bot.happenings).toHaveLength(1);
  });

  test('is the same only in one workspace', async () => {
    await says('home-opened');
    await says('home-opened', { team_id: 'T0OTHER01', authorizations: [{ team_id: 'T0OTHER01' }] });
    expect(bot.happenings).toMatchObject([{ workspace: 'T0NOORD01' }]);
  });
});

describe('a form', () => {
  beforeEach(async () => {
    bot = await openListeningBot();
  });

  test('that was corrected is taken, although Slack gives it the hash it had', async () => {
    const wrong = await says('modal-sent', formWith(null, { hash: 'same' }));
    expect(JSON.parse(wrong.text)).toMatchObject({ response_action: 'errors', errors: { felt: /./ } });
    expect(await answerOf('Anna')).toBeUndefined();
    const right = await says('modal-sent', formWith('manageable', { hash: 'same' }));
    expect(JSON.parse(right.text)).toEqual({ response_action: 'clear' });
    expect(await answerOf('Anna')).toMatchObject({ checkIn: { felt: 'manageable' } });
  });

  test('that is wrong in the same way gets the same sentences again', async () => {
    const first = await says('modal-sent', formWith(null));
    bot.clock.set(bot.clock.now() + 60_000);
    expect(await says('modal-sent', formWith(null))).toEqual(first);
  });

  test('of a week that has closed says so beside a field, and stays with what was typed', async () => {
    bot.clock.set(moment('2026-11-24 11:30'));
    const back = await says('modal-sent');
    expect(JSON.parse(back.text)).toMatchObject({
      response_action: 'errors',
      errors: { felt: expect.stringContaining('Week 47 is gesloten') },
    });
  });

  test.each([
    ['that remembers nothing of ours', ''],
    ['that remembers something else', '{"intent":{"kind":"give-me-everything"}}'],
  ])('%s gets the help', async (_what, private_metadata) => {
    const back = await says('modal-sent', { view: { private_metadata } });
    expect(JSON.parse(back.text)).toMatchObject({ response_action: 'update', view: { callback_id: 'help' } });
  });

  test('carries along what was typed when more of it is asked for', async () => {
    await says('press-in-modal', formWith('too-full'));
    expect(JSON.stringify(bot.webApi.asked[0]?.args['view'])).toContain(
      '"initial_option":{"text":{"type":"plain_text","text":"Te vol"',
    );
  });
});

describe('who acts', () => {
  beforeEach(async () => {
    bot = await openListeningBot();
  });

  test('is who Slack says, whatever stands in a form or in what it remembers', async () => {
    const private_metadata = JSON.stringify({
      intent: {
        kind: 'submit-check-in',
        team: 'team-1',
        week,
        fields: {},
        person: 'person-3',
        user: userOf('Bert'),
      },
      user: userOf('Bert'),
      person: 'person-3',
    });
    const values = {
      ...feltIs('too-full'),
      user: { value: { type: 'plain_text_input', value: userOf('Bert') } },
      person: { value: { type: 'plain_text_input', value: 'person-3' } },
    };
    await says('modal-sent', { view: { private_metadata, state: { values } } });
    await says(
      'press-in-own-chat',
      onWhat({
        kind: 'answer-week',
        team: 'team-1',
        week,
        felt: 'too-full',
        person: 'person-3',
        user: userOf('Bert'),
      }),
    );
    expect(await answerOf('Anna')).toMatchObject({ checkIn: { felt: 'too-full' } });
    expect(await answerOf('Bert')).toBeUndefined();
  });

  test('can be somebody the bot does not know, who reads so everywhere', async () => {
    const unknown = { user: { id: 'U0NOBODY' } };
    const sentence = 'Ik heb je niet op de lijst staan.';
    await says('press-in-own-chat', unknown);
    expect(lastText()).toContain(sentence);
    await says('direct-message', { event: { user: 'U0NOBODY' } });
    expect(lastText()).toContain(sentence);
    expect((await says('command-in-channel', { user_id: 'U0NOBODY' })).text).toContain(sentence);
    expect((await says('modal-sent', unknown)).text).toContain(sentence);
    expect(await answerOf('Anna')).toBeUndefined();
  });

  test.each([
    [
      'from another workspace',
      { team: { id: 'T0OTHER01' }, user: { id: userOf('Anna'), team_id: 'T0OTHER01' } },
    ],
    ['of another workspace in a shared channel', { user: { id: userOf('Anna'), team_id: 'T0OTHER01' } }],
  ])('%s is refused with the same sentence, also with the id of a colleague', async (_who, change) => {
    const sentence = 'Ik heb je niet op de lijst staan.';
    await says('press-in-own-chat', change);
    expect(bot.webApi.asked).toMatchObject([
      { method: 'respond', args: { response_type: 'ephemeral', replace_original: false } },
    ]);
    expect(lastText()).toContain(sentence);
    expect((await says('modal-sent', change)).text).toContain(sentence);
    await says('press-at-home', change);
    expect(asked()).toEqual(['respond']);
    expect(await answerOf('Anna')).toBeUndefined();
    expect(warnings()).toEqual(
      Array(3).fill({
        level: 'warn',
        text: 'Somebody spoke from a workspace where the bot is not installed.',
      }),
    );
  });

  test('from another workspace hears nothing where only a token could answer', async () => {
    const other = { team_id: 'T0OTHER01', authorizations: [{ team_id: 'T0OTHER01' }] };
    await says('direct-message', { ...other, event: { team: 'T0OTHER01' } });
    await says('mention', { event: { team: 'T0OTHER01', user_team: 'T0OTHER01' } });
    expect((await says('command-in-channel', { team_id: 'T0OTHER01' })).text).toContain('ephemeral');
    expect(asked()).toEqual([]);
  });
});

describe('an installation in English', () => {
  test('speaks English with whoever it does not know', async () => {
    bot = await openListeningBot((world) => ({ ...world, defaultLocale: 'en' }));
    const sentence = 'I do not have you on the list.';
    expect((await says('command-in-channel', { user_id: 'U0NOBODY' })).text).toContain(sentence);
    await says('direct-message', { event: { user: 'U0NOBODY' } });
    expect(lastText()).toContain(sentence);
  });
});

describe('where something is said', () => {
  beforeEach(async () => {
    bot = await openListeningBot();
  });

  test('a word about oneself is answered in private only', async () => {
    const inChannel = await says('command-in-channel', { text: 'weekvraag' });
    expect(inChannel.text).toContain('Dit gaat over jezelf');
    expect((await says('command-with-a-colleague')).text).not.toContain('Dit gaat over jezelf');
    await says('mention', { event: { text: '<@U0BANDBRD> steun' } });
    expect(lastText()).toContain('Dit gaat over jezelf');
  });

  test('a channel of no team is none the bot knows', async () => {
    const back = await says('command-in-channel', { channel_id: 'C0LUNCH01' });
    expect(back.text).toContain('Dit team ken ik niet');
  });

  test.each([
    ['press-in-own-chat', 'chat.postMessage'],
    ['press-in-channel', 'respond'],
    ['press-on-ephemeral', 'respond'],
    ['press-at-home', 'views.open'],
    ['press-in-modal', 'views.push'],
  ])('a button that means nothing gets the help: %s', async (name, method) => {
    for (const [nth, value] of ['not JSON', '{}', '{"intent":{"kind":"x"}}', 7, null, undefined].entries()) {
      bot.webApi.forget();
      await says(name, pressOf(value, `1763542800.00000${nth}`));
      expect(asked()).toEqual([method]);
      expect(JSON.stringify(bot.webApi.asked[0]?.args)).toContain('weekvraag');
    }
    const line = { level: 'warn', text: 'A button or form came that is none of ours.' };
    expect(warnings()).toMatchObject(Array(6).fill(line));
  });
});

describe('what nobody can have meant', () => {
  const canary = 'KANARIE';

  beforeEach(async () => {
    bot = await openListeningBot();
  });

  test.each<[string, string, Payload]>([
    ['a team that was made up', 'press-in-own-chat', onWhat({ kind: 'show-band', team: `team-${canary}` })],
    ['an intent that was made up', 'press-in-own-chat', onWhat({ kind: canary, user: canary })],
    [
      'a form that was made up',
      'modal-sent',
      { view: { private_metadata: JSON.stringify({ intent: { kind: 'save-agreement', by: canary } }) } },
    ],
    ['a person who is none', 'press-in-own-chat', { user: { id: { canary } } }],
    ['another workspace', 'command-in-channel', { team_id: `T0${canary}`, text: canary }],
  ])('%s is logged, and nothing of it', async (_what, name, change) => {
    const before = bot.log.lines.length;
    expect((await says(name, change)).status).toBe(200);
    expect(bot.log.lines.slice(before)).toHaveLength(1);
    expect(JSON.stringify(bot.log.lines)).not.toContain(canary);
  });

  test.each([
    ['http_401', { secret: 'another' }, { text: canary }],
    ['http_401', { at: 0 }, { text: canary }],
    ['http_413', {}, { text: canary.repeat(100_000) }],
  ])('a request that is turned away is logged with %s alone', async (code, forgery, payload) => {
    await bot.slack.event(payload, forgery);
    expect(warnings()).toEqual([
      { level: 'warn', text: 'A request to Slack’s address was turned away.', code },
    ]);
  });

  test('a signed request that nobody can read is logged with http_400 alone', async () => {
    expect((await bot.slack.body(`{"${canary}`, 'application/json')).status).toBe(400);
    expect(warnings()).toMatchObject([{ code: 'http_400' }]);
    expect(JSON.stringify(bot.log.lines)).not.toContain(canary);
  });
});

describe('what Slack says no to', () => {
  beforeEach(async () => {
    bot = await openListeningBot();
  });

  test('a dialog that came too late becomes the message it is opened from', async () => {
    bot.webApi.refuse('views.open', 'expired_trigger_id');
    await says('press-in-own-chat-opens');
    await says('command-opens');
    expect(asked()).toEqual(['views.open', 'chat.postMessage', 'views.open', 'respond']);
  });

  test('a message that is gone becomes a new one', async () => {
    bot.webApi.refuse('chat.update', 'message_not_found');
    expect(JSON.parse((await says('modal-sent')).text)).toEqual({ response_action: 'clear' });
    expect(asked()).toEqual(['chat.update', 'chat.postMessage']);
    expect(warnings()).toEqual([]);
  });

  test('a dialog that is something else by now is left alone', async () => {
    bot.webApi.refuse('views.update', 'hash_conflict');
    await says('press-in-modal');
    expect(asked()).toEqual(['views.update']);
    expect(warnings()).toEqual([
      { level: 'warn', text: 'Slack did not take an answer.', code: 'hash_conflict' },
    ]);
  });

  test('what it may have taken is not said again', async () => {
    bot.webApi.refuse('chat.update', 502);
    await says('modal-sent');
    expect(asked()).toEqual(['chat.update']);
    expect(warnings()).toMatchObject([{ level: 'warn', text: 'Slack did not take an answer.' }]);
  });
});

describe('a store that is away', () => {
  test('fails the request, is logged by a name only, and the next try is answered', async () => {
    let isAway = true;
    bot = await openListeningBot((world) => ({
      ...world,
      store: {
        ...world.store,
        read: (scope, names) =>
          isAway ? Promise.reject(new RangeError('Anna: te vol')) : world.store.read(scope, names),
      },
    }));
    expect(await says('direct-message')).toEqual({ status: 500, text: 'Internal Server Error' });
    expect(await says('command-in-channel')).toEqual({ status: 500, text: 'Internal Server Error' });
    expect(warnings()).toEqual(
      Array(2).fill({ level: 'error', text: 'Something from Slack was not answered.', code: 'RangeError' }),
    );
    isAway = false;
    bot.clock.set(bot.clock.now() + 60_000);
    expect((await says('direct-message')).status).toBe(200);
    expect(asked()).toEqual(['chat.postMessage']);
  });

  test('for two seconds makes the answer "not saved yet", well before Slack gives up, and the form can be sent again', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'Date', 'performance'] });
    const waiting = signal();
    const opened = signal();
    let isShut = true;
    bot = await openListeningBot(
      (world): World => ({
        ...world,
        store: {
          ...world.store,
          change: async (scope, names, body) => {
            if (isShut) {
              waiting.give();
              await opened.given;
            }
            return world.store.change(scope, names, body);
          },
        },
      }),
    );
    const sending = send(bot.slack, 'modal-sent', payloadOf('modal-sent', bot.webApi.root));
    await waiting.given;
    jest.advanceTimersByTime(2_000);
    const back = await sending;
    jest.useRealTimers();
    expect(back.status).toBe(200);
    expect(JSON.parse(back.text)).toEqual({
      response_action: 'errors',
      errors: { felt: expect.stringContaining('nog niet bewaard') },
    });
    isShut = false;
    opened.give();
    bot.clock.set(bot.clock.now() + 5_000);
    expect(JSON.parse((await says('modal-sent')).text)).toEqual({ response_action: 'clear' });
    expect(await answerOf('Anna')).toMatchObject({ checkIn: { felt: 'too-full' } });
  });
});
