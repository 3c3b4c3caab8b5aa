import { createMemoryPacer } from '../../../src/adapters/pacing/memory-pacer';
import { examineSlack, type Finding } from '../../../src/adapters/slack/examine';
import { renderMessage } from '../../../src/adapters/slack/render-message';
import { neededScopes, optionalScopes } from '../../../src/adapters/slack/scopes';
import { createWebClient } from '../../../src/adapters/slack/web-client';
import { wordsFor } from '../../../src/bin/doctor-words';
import { notice } from '../../../src/views/notice';
import { sampleFrame } from '../../golden/load-samples';
import { captureLog } from '../../support/captured-log';
import { type Emulator, seedWith, startEmulator } from './support/emulator';
import { openRecordingWebApi, type RecordingWebApi } from './support/recording-web-api';

const message = renderMessage(notice(sampleFrame('nl'), { notice: { what: 'trial' } }));
const clientAt = (apiUrl: string) => createWebClient({ token: 'xoxb-test', apiUrl, log: captureLog() });
const told = (findings: readonly Finding[]) => findings.map((finding) => wordsFor(finding));

const unpaced = {
  pacer: { turn: async () => ({ kind: 'now' }) as const, backOff: () => {} },
  wait: async () => {},
  foresee: () => {},
};

describe('on the emulator', () => {
  let emulator: Emulator;
  beforeAll(() => {
    emulator = startEmulator();
  });
  afterAll(() => emulator.end());

  const enter = async (scopes: readonly string[]) =>
    clientAt(`${await emulator.start(seedWith(scopes))}/api/`);

  test('a good token is well, and a message to somebody arrives', async () => {
    const client = await enter([...neededScopes, ...optionalScopes]);
    const { members = [] } = await client.users.list({});
    const user = members.find(({ name }) => name === 'sanne')?.id ?? '';
    const findings = await examineSlack({ client, cards: [], ...unpaced, to: { user, message } });
    expect(told(findings).filter(({ well }) => !well)).toEqual([]);
    expect(findings.map(({ what }) => what)).toEqual(['token', 'scopes-unseen', 'message-sent']);
  });

  test('cards cannot be judged where the method is not there, and that is no fault', async () => {
    const client = await enter([...neededScopes, ...optionalScopes]);
    const cards = [{ name: 'trial.nl.json', blocks: message.blocks }];
    const [, , judged] = told(await examineSlack({ client, cards, ...unpaced }));
    expect(judged).toMatchObject({ well: true, text: expect.stringContaining('no judgement of the cards') });
  });

  test('an app that may not open a conversation is told to be installed again', async () => {
    const client = await enter(neededScopes.filter((scope) => scope !== 'im:write'));
    const { members = [] } = await client.users.list({});
    const user = members.find(({ name }) => name === 'sanne')?.id ?? '';
    const [, , sent] = told(await examineSlack({ client, cards: [], ...unpaced, to: { user, message } }));
    expect(sent).toMatchObject({
      well: false,
      text: expect.stringMatching(/missing_scope.*install it again/),
    });
  });
});

describe('on a server that answers as it is told', () => {
  let api: RecordingWebApi;
  beforeEach(async () => {
    api = await openRecordingWebApi();
  });
  afterEach(() => api.close());

  const cards = [
    { name: 'receipt/first.nl.json', blocks: message.blocks },
    { name: 'reminder/first.nl.json', blocks: message.blocks },
  ];
  const examined = async (more: object = {}) =>
    told(await examineSlack({ client: clientAt(api.root), cards: [], ...unpaced, ...more }));

  test('what the app may not do is named, with whom to ask', async () => {
    api.grant(['chat:write', 'im:write']);
    const [, scopes] = await examined();
    expect(scopes).toMatchObject({ well: false });
    expect(scopes?.text).toContain('users:read');
    expect(scopes?.text).toContain('Ask the Slack administrator');
  });

  test('an app with what it needs is well, and hears what it does without', async () => {
    api.grant(neededScopes);
    const [, scopes] = await examined();
    expect(scopes).toMatchObject({ well: true });
    expect(scopes?.text).toContain('channels:history');
    api.grant([...neededScopes, ...optionalScopes]);
    expect((await examined())[1]?.text).toBe('The app has every scope it needs.');
  });

  test('a token that nobody has ends the examination', async () => {
    api.refuse('auth.test', 'invalid_auth');
    const findings = await examined({ cards, to: { user: 'U0ANNA', message } });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.text).toContain('SLACK_BOT_TOKEN (invalid_auth)');
    expect(api.asked).toHaveLength(1);
  });

  test('cards that Slack refuses are named, and no judgement is no fault', async () => {
    api.refuse('blocks.validate', 'invalid_blocks');
    const [, , refused] = await examined({ cards });
    expect(refused).toMatchObject({ well: false });
    expect(refused?.text).toContain('receipt/first.nl.json, reminder/first.nl.json');
    api.refuse('blocks.validate', 'unknown_method');
    const [, , unjudged] = await examined({ cards });
    expect(unjudged).toMatchObject({ well: true });
  });

  test('a token for Socket Mode that Slack does not take is told apart', async () => {
    api.refuse('apps.connections.open', 'not_allowed_token_type');
    const [, , socket] = await examined({ appClient: clientAt(api.root) });
    expect(socket?.text).toContain('SLACK_APP_TOKEN (not_allowed_token_type)');
  });

  test('somebody who cannot be written to is said so, by Slack’s own word', async () => {
    api.refuse('conversations.open', 'user_not_found');
    const [, , sent] = await examined({ to: { user: 'U0NOBODY', message } });
    expect(sent).toMatchObject({ well: false });
    expect(sent?.text).toContain('user_not_found');
  });

  test('cards that could not be judged for want of Slack are no cards that are well', async () => {
    api.refuse('blocks.validate', 429);
    expect((await examined({ cards }))[2]).toMatchObject({
      well: false,
      text: expect.stringMatching(/too much at once/),
    });
    api.refuse('blocks.validate', 503);
    expect((await examined({ cards }))[2]).toMatchObject({
      well: false,
      text: expect.stringMatching(/out of order \(http_503\)/),
    });
  });

  test('cards are looked at in the pace of the method, as long as it was said to take', async () => {
    let now = 0;
    const wait = async (ms: number) => void (now += ms);
    const minutes: number[] = [];
    const paced = {
      pacer: createMemoryPacer({ clock: { now: () => now }, wait }),
      wait,
      foresee: (one: number) => void minutes.push(one),
    };
    const many = Array.from({ length: 110 }, (_, nth) => ({ name: `${nth}`, blocks: message.blocks }));
    expect((await examined({ ...paced, cards: many }))[2]?.text).toContain('all 110');
    expect(minutes).toEqual([2]);
    expect(now).toBeGreaterThan(100_000);
    expect(now).toBeLessThan(125_000);
  });

  test('an answer that is not one of Slack’s is told from no answer', async () => {
    const client = createWebClient({
      ...{ token: 'xoxb-test', apiUrl: api.root, log: captureLog() },
      fetch: async () => Response.json({ ok: true }),
    });
    const [first] = told(await examineSlack({ client, cards, ...unpaced }));
    expect(first?.text).toContain('Something answered that is not Slack');
    expect(first?.text).not.toContain('could not be reached');
  });

  test('the host of the addresses that take answers is tried by itself', async () => {
    expect(await examined({ answersAt: new URL(api.root).origin })).toHaveLength(2);
    const walled = await openRecordingWebApi();
    await walled.close();
    const [, , wall] = await examined({ answersAt: new URL(walled.root).origin });
    expect(wall?.well).toBe(false);
    expect(wall?.text).toMatch(/^127\.0\.0\.1:\d+ could not be reached \(ECONNREFUSED\)/);
  });

  test('Slack that cannot be reached is not a wrong token', async () => {
    const { root } = api;
    await api.close();
    const [first] = told(await examineSlack({ client: clientAt(root), cards, ...unpaced }));
    expect(first?.text).toMatch(/could not be reached \(ECONN.*network administrator/);
    api = await openRecordingWebApi();
  });
});
