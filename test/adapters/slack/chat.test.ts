import { openSlackDirectory } from '../../../src/adapters/slack/directory';
import { readSelf } from '../../../src/adapters/slack/self';
import { openSlackChat } from '../../../src/adapters/slack/send';
import { createWebClient } from '../../../src/adapters/slack/web-client';
import { systemClock } from '../../../src/adapters/system/system-clock';
import { describeChat } from '../../contract/chat-contract';
import { captureLog } from '../../support/captured-log';
import {
  card,
  createOpenPacer,
  openNoord,
  render,
  since,
  toChannel,
  toPerson,
} from './support/chat-in-noord';
import { type Emulator, seedWith, startEmulator } from './support/emulator';

describeChat('Slack, on a server of our own', async () => {
  const { chat, server } = await openNoord();
  return {
    chat,
    person: toPerson('U0SANNE'),
    otherPerson: toPerson('U0LOTTE'),
    channel: toChannel('C0NOORD'),
    unknownPerson: toPerson('U0NOBODY'),
    unknownChannel: toChannel('C0NOWHERE'),
    close: () => server.close(),
  };
});

describe('with the emulator', () => {
  const asked = ['chat:write', 'im:write', 'users:read', 'channels:read'];
  const forLooking = ['im:history', 'channels:history'];
  let emulator: Emulator;
  beforeAll(() => {
    emulator = startEmulator();
  });
  afterAll(() => emulator.end());

  async function enter(scopes: readonly string[]) {
    const url = await emulator.start(seedWith(scopes));
    const log = captureLog();
    const client = createWebClient({ token: 'xoxb-test', apiUrl: `${url}/api/`, log });
    const self = await readSelf(client);
    const workplace = { platform: 'slack', id: self.team } as const;
    const pacer = createOpenPacer();
    const { members = [] } = await client.users.list({});
    const { channels = [] } = await client.conversations.list({});
    const user = (name: string) => members.find((one) => one.name === name)?.id ?? '';
    const chat = openSlackChat({ client, workplace, self, pacer, render, log });
    const person = (id: string) => ({ to: 'person', account: { workplace, user: id } }) as const;
    const channel = (id: string) => ({ to: 'channel', channel: { workplace, channel: id } }) as const;
    return {
      client,
      directory: openSlackDirectory({ client, workplace, pacer, clock: systemClock, log }),
      sanne: { workplace, user: user('sanne') },
      chat,
      person: person(user('sanne')),
      otherPerson: person(user('lotte')),
      channel: channel(channels.find(({ name }) => name === 'noord')?.id ?? ''),
      unknownPerson: person('U0NOBODY'),
      unknownChannel: channel('C0NOWHERE'),
    };
  }

  describeChat('Slack, on the emulator', () => enter([...asked, ...forLooking]));
  describeChat('Slack, on the emulator without the scopes to look back', () => enter(asked));

  test('an earlier message is found where the bot may look back, and nobody knows where it may not', async () => {
    const open = await enter([...asked, ...forLooking]);
    const sent = await open.chat.send(open.person, card, 'ask-1');
    expect(await open.chat.find(open.person, 'ask-1', since)).toEqual({ ...sent, kind: 'found' });
    expect(await open.chat.find(open.person, 'ask-2', since)).toEqual({ kind: 'absent' });
    const shut = await enter(asked);
    await shut.chat.send(shut.person, card, 'ask-1');
    expect(await shut.chat.find(shut.person, 'ask-1', since)).toEqual({ kind: 'unknown' });
  });

  test('a message says what the card says, in blocks and in words', async () => {
    const { chat, client, channel } = await enter([...asked, ...forLooking]);
    const sent = await chat.send(channel, card, 'view-1');
    if (sent.kind !== 'sent') throw new Error('not sent');
    const { messages } = await client.conversations.history({ channel: sent.ref.conversation });
    expect(messages).toMatchObject([render(card)]);
  });

  test('a colleague has the name they chose, and who is not there is nobody', async () => {
    const { directory, sanne } = await enter(asked);
    expect(await directory.find(sanne)).toEqual({ account: sanne, name: 'sanne' });
    expect(await directory.find({ ...sanne, user: 'U0NOBODY' })).toBeUndefined();
  });
});
