import { card, type Noord, openNoord, toChannel, toPerson, workplace } from './support/chat-in-noord';
import { noord, privateWith } from './support/conversations';
import type { Fate } from './support/fake-connector';

let there: Noord;
beforeEach(async () => {
  there = await openNoord();
});
afterEach(() => there.server.close());

const ask = 'team-1.2026-W47.ask.person-1';
const view = 'team-1.2026-W47.team-view';
const send = () => there.chat.send(toPerson('Sanne'), card, ask);

function paths(): readonly string[] {
  return there.server.calls.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`);
}

test('a private conversation is opened once, and then written into', async () => {
  expect(await send()).toMatchObject({ kind: 'sent', ref: { conversation: privateWith('29:sanne') } });
  await send();
  const post = `POST /v3/conversations/${privateWith('29:sanne')}/activities`;
  expect(paths()).toEqual(['POST /v3/conversations', post, post]);
});

test('who wrote to the bot is answered where they wrote', async () => {
  await there.places.learn({
    ...{ tenant: workplace.id, serviceUrl: there.server.url, by: { account: 'aad-sanne', user: '29:sanne' } },
    conversation: { id: privateWith('29:sanne'), type: 'personal' },
  });
  await send();
  expect(paths()).toEqual([`POST /v3/conversations/${privateWith('29:sanne')}/activities`]);
});

test('a conversation that is no more is opened anew at the next try', async () => {
  await there.places.opened({ workplace, user: 'aad-sanne' }, 'a:long-ago');
  expect(await send()).toMatchObject({ kind: 'retry-later' });
  expect(await send()).toMatchObject({ kind: 'sent', ref: { conversation: privateWith('29:sanne') } });
});

test.each([
  ['blocked', 'not-wanted'],
  ['not-installed', 'unreachable'],
] as const)('who has the bot %s is %s, and the log tells nobody', async (towardsBot, reason) => {
  await send();
  there.server.conversations.people.set('29:sanne', { aadObjectId: 'aad-sanne', towardsBot });
  expect(await send()).toEqual({ kind: 'refused', reason });
  expect(there.log.lines).toEqual([]);
});

test.each(['ConversationNotFound', 'BotNotInConversationRoster'] as const)(
  'a channel that is %s is gone, for a thread in it too',
  async (state) => {
    const sent = await there.chat.send(toChannel(noord), card, view);
    if (sent.kind !== 'sent') throw new Error('not sent');
    there.server.conversations.channels.set(noord, state);
    const gone = { kind: 'refused', reason: 'channel-gone' };
    expect(await there.chat.send(toChannel(noord), card, view)).toEqual(gone);
    expect(await there.chat.send({ to: 'thread', root: sent.ref }, card, view)).toEqual(gone);
  },
);

describe('an answer that tells nothing', () => {
  const lost = (how: 500 | 502 | 503 | 504 | 'reset' | 'html'): Fate => ({ is: 'lost', done: true, how });

  test.each([500, 502, 503, 504, 'reset', 'html'] as const)(
    'to a post (%s) leaves it in doubt',
    async (how) => {
      await send();
      there.server.fateOf = () => lost(how);
      expect(await send()).toEqual({ kind: 'ambiguous' });
      expect(await there.chat.send(toChannel(noord), card, view)).toEqual({ kind: 'ambiguous' });
      expect(there.server.calls).toHaveLength(4);
    },
  );

  test.each([500, 502, 503, 504, 'reset', 'html'] as const)(
    'to opening a conversation (%s) lets it be tried again',
    async (how) => {
      there.server.fateOf = ({ path }) => (path === '/v3/conversations' ? lost(how) : { is: 'answered' });
      expect(await send()).toMatchObject({ kind: 'retry-later' });
      expect(there.server.conversations.messages).toEqual([]);
    },
  );
});

test.each([
  [429, '7', 7_000],
  [412, '7', 7_000],
])('%i after which to come again says when', async (status, retryAfter, afterMs) => {
  await send();
  there.server.fateOf = () => ({ is: 'refused', status, retryAfter });
  expect(await send()).toEqual({ kind: 'retry-later', afterMs });
});

test('"too fast" quiets the conversation and the tenant', async () => {
  await send();
  there.server.fateOf = () => ({ is: 'refused', status: 429, code: 'Throttled', retryAfter: '3' });
  await send();
  expect(there.pacer.quiet).toEqual([
    { name: `teams ${workplace.id} ${privateWith('29:sanne')}`, ms: 3_000 },
    { name: `teams ${workplace.id}`, ms: 3_000 },
  ]);
});

test('a thread is paced with its channel', async () => {
  const sent = await there.chat.send(toChannel(noord), card, view);
  if (sent.kind !== 'sent') throw new Error('not sent');
  await there.chat.send({ to: 'thread', root: sent.ref }, card, view);
  const buckets = [`teams ${workplace.id} ${noord}`, `teams ${workplace.id}`];
  expect(there.pacer.asked).toEqual([...buckets, ...buckets]);
});

test.each([
  [401, 'BotNotRegistered', { kind: 'retry-later' }],
  [403, 'BotDisabledByAdmin', { kind: 'refused', reason: 'refused' }],
  [403, 'NotEnoughPermissions', { kind: 'refused', reason: 'refused' }],
  [403, 'SomethingNew', { kind: 'refused', reason: 'refused' }],
  [413, 'MessageSizeTooBig', { kind: 'refused', reason: 'refused' }],
])('%i %s is told to the application manager by its code', async (status, code, outcome) => {
  there.server.fateOf = () => ({ is: 'refused', status, code });
  expect(await there.chat.send(toChannel(noord), card, view)).toMatchObject(outcome);
  expect(there.log.lines).toEqual([
    { level: 'warn', text: 'Teams did not take a message', outcome: outcome.kind, code },
  ]);
});

test('a service that cannot be reached is tried again later, for nothing was written', async () => {
  await there.server.close();
  expect(await there.chat.send(toChannel(noord), card, view)).toMatchObject({ kind: 'retry-later' });
  expect(there.log.lines).toMatchObject([{ code: 'ECONNREFUSED' }]);
  there = await openNoord();
});

test('nobody is written to in a tenant the bot never heard from', async () => {
  const account = { workplace: { platform: 'teams', id: 'elsewhere' }, user: 'aad-sanne' } as const;
  expect(await there.chat.send({ to: 'person', account }, card, ask)).toMatchObject({ kind: 'refused' });
  expect(there.server.calls).toEqual([]);
});

test('a message in a channel has an address, and a private one has none', async () => {
  const conversation = `${noord};messageid=17`;
  const link = new URL(
    (await there.chat.linkTo({ workplace, conversation, message: '18' })) ?? 'https://nowhere',
  );
  expect(decodeURIComponent(`${link.origin}${link.pathname}`)).toBe(
    `https://teams.microsoft.com/l/message/${noord}/18`,
  );
  expect(Object.fromEntries(link.searchParams)).toEqual({
    ...{ tenantId: workplace.id, groupId: 'group-noord', parentMessageId: '17', createdTime: '18' },
  });
  expect(await there.chat.linkTo({ workplace, conversation: 'a:sanne', message: '18' })).toBeUndefined();
});

describe('in a group chat', () => {
  const groupChat = '19:noord@thread.v2';
  beforeEach(async () => {
    there.server.conversations.channels.set(groupChat, 'open');
    await there.places.learn({
      ...{ tenant: workplace.id, serviceUrl: there.server.url, channel: groupChat },
      conversation: { id: groupChat, type: 'groupChat' },
    });
  });

  test('a message is said, and what follows on it is said below it', async () => {
    const sent = await there.chat.send(toChannel(groupChat), card, view);
    if (sent.kind !== 'sent') throw new Error('not sent');
    expect(await there.chat.send({ to: 'thread', root: sent.ref }, card, view)).toMatchObject({
      kind: 'sent',
    });
    const post = `POST /v3/conversations/${groupChat}/activities`;
    expect(paths()).toEqual([post, post]);
    expect(sent.ref.conversation).toBe(groupChat);
  });

  test('a message has an address of its own', async () => {
    const address = await there.chat.linkTo({ workplace, conversation: groupChat, message: '18' });
    expect(decodeURIComponent(address ?? '')).toBe(
      `https://teams.microsoft.com/l/message/${groupChat}/18?context={"contextType":"chat"}`,
    );
  });

  test('that the bot was taken out of is gone', async () => {
    there.server.conversations.channels.set(groupChat, 'BotNotInConversationRoster');
    const outcome = await there.chat.send(toChannel(groupChat), card, view);
    expect(outcome).toEqual({ kind: 'refused', reason: 'channel-gone' });
  });
});
