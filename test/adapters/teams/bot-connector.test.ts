import { type ConnectorParts, openConnector } from '../../../src/adapters/teams/bot-connector';
import { type Connector, ConnectorFault, type Place } from '../../../src/adapters/teams/connector';
import { aadOf, noord, privateWith, tenantId, writesBlocked } from './support/conversations';
import { type FakeConnector, startConnector } from './support/fake-connector';

let server: FakeConnector;
beforeEach(async () => {
  server = await startConnector(['Sanne', 'Lotte']);
});
afterEach(() => server.close());

const message = { text: 'Hoe was je week?', card: { type: 'AdaptiveCard', version: '1.5', body: [] } };
const now = Date.parse('2026-11-20T14:00:00Z');

function open(more: Partial<ConnectorParts> = {}) {
  return openConnector({
    token: async () => 'token-of-noord',
    appId: 'app-noord',
    isServiceUrl: (url) => url === server.url,
    clock: { now: () => now },
    ...more,
  });
}

const inNoord = (): Place => ({ serviceUrl: server.url, tenant: tenantId, conversation: noord });
const withSanne = (): Place => ({ ...inNoord(), conversation: privateWith('29:sanne') });

async function faultOf(call: Promise<unknown>): Promise<ConnectorFault> {
  const fault: unknown = await call.then(
    () => 'no fault',
    (error: unknown) => error,
  );
  if (!(fault instanceof ConnectorFault)) throw new Error(`not a fault of the connector: ${String(fault)}`);
  return fault;
}

/** Every call there is. */
const calls: readonly (readonly [string, (connector: Connector) => Promise<unknown>])[] = [
  ['post', (connector) => connector.post(withSanne(), message)],
  ['update', (connector) => connector.update(withSanne(), '1', message)],
  ['openPrivate', (connector) => connector.openPrivate(inNoord(), '29:sanne')],
  ['openThread', (connector) => connector.openThread(inNoord(), message)],
  ['membersOf', (connector) => connector.membersOf(inNoord())],
  ['memberOf', (connector) => connector.memberOf(inNoord(), '29:sanne')],
];

describe('a message', () => {
  test('is a card, with its words where notifications show them and nowhere else', async () => {
    const id = await open().post(withSanne(), message);
    expect(server.conversations.messages).toEqual([
      {
        id,
        conversation: privateWith('29:sanne'),
        activity: {
          type: 'message',
          summary: message.text,
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: message.card }],
        },
      },
    ]);
  });

  test('takes the place of an earlier one', async () => {
    const id = await open().post(withSanne(), message);
    await open().update(withSanne(), id, { ...message, text: 'Dank je.' });
    expect(server.conversations.messages).toMatchObject([{ id, activity: { summary: 'Dank je.' } }]);
  });

  test('begins a thread in a channel, and another one stands in it', async () => {
    const thread = await open().openThread(inNoord(), message);
    expect(thread.conversation).toBe(`${noord};messageid=${thread.message}`);
    await open().post({ ...inNoord(), conversation: thread.conversation }, message);
    expect(server.conversations.messages.map(({ conversation }) => conversation)).toEqual([
      noord,
      thread.conversation,
    ]);
  });

  test('begins a thread whose root only its conversation names', async () => {
    const text = JSON.stringify({ id: `${noord};messageid=17` });
    const connector = openConnector({
      ...{ token: async () => undefined, appId: undefined, isServiceUrl: () => true },
      ...{ clock: { now: () => now }, callOut: async () => ({ status: 201, text, retryAfter: undefined }) },
    });
    expect(await connector.openThread(inNoord(), message)).toMatchObject({ message: '17' });
  });
});

test.each(['29:sanne', aadOf('Sanne')])('a private conversation is made with %s', async (user) => {
  expect(await open().openPrivate(inNoord(), user)).toBe(privateWith('29:sanne'));
  expect(server.calls[0]?.body).toEqual({
    isGroup: false,
    bot: { id: '28:app-noord', name: '' },
    members: [{ id: user, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  });
});

describe('the people in a conversation', () => {
  test('come page by page', async () => {
    const names = Array.from({ length: 250 }, (_, nth) => `P${nth}`);
    for (const name of names) server.conversations.people.set(`29:${name}`, { name });
    const first = await open().membersOf(inNoord());
    expect(first.members).toHaveLength(200);
    const second = await open().membersOf(inNoord(), first.next);
    expect(second).toMatchObject({ next: undefined });
    expect([...first.members, ...second.members]).toHaveLength(252);
  });

  test('are told of with what the bot needs', async () => {
    const sanne = { user: '29:sanne', aadObjectId: aadOf('Sanne'), name: 'Sanne', isGuest: false };
    const expected = { ...sanne, tenant: tenantId };
    expect((await open().membersOf(inNoord())).members[0]).toEqual(expected);
    expect(await open().memberOf(inNoord(), aadOf('Sanne'))).toEqual(expected);
  });

  test('are asked about one by one, and who is not there is nobody', async () => {
    expect(await open().memberOf(inNoord(), '29:nobody')).toBeUndefined();
  });
});

describe.each(calls)('%s', (_name, call) => {
  const made = (timeoutMs = 10_000) => call(open({ timeoutMs }));

  test('carries the token', async () => {
    await made().catch(() => {});
    expect(server.calls[0]?.headers.authorization).toBe('Bearer token-of-noord');
  });

  test.each([500, 502, 503, 504] as const)('is made once when the answer is %i', async (how) => {
    server.fateOf = () => ({ is: 'lost', done: true, how });
    expect(await faultOf(made())).toMatchObject({ status: how, code: undefined });
    expect(server.calls).toHaveLength(1);
  });

  test.each([
    [429, 'Throttled'],
    [412, 'PreconditionFailed'],
    [403, 'BotDisabledByAdmin'],
    [413, 'MessageSizeTooBig'],
    [400, 'Bad Argument'],
  ])('is made once when the answer is %i, and says its code', async (status, code) => {
    server.fateOf = () => ({ is: 'refused', status, code, retryAfter: '0' });
    expect(await faultOf(made())).toMatchObject({ status, code });
    expect(server.calls).toHaveLength(1);
  });

  test.each([
    ['reset', 'UND_ERR_SOCKET'],
    ['hang', 'TimeoutError'],
  ] as const)('is made once when the connection ends in a %s', async (how, code) => {
    server.fateOf = () => ({ is: 'lost', done: true, how });
    const timeoutMs = how === 'hang' ? 2_000 : undefined;
    expect(await faultOf(made(timeoutMs))).toMatchObject({ status: undefined, code });
    expect(server.calls).toHaveLength(1);
  });

  test('tells a page of a proxy from an answer', async () => {
    server.fateOf = () => ({ is: 'lost', done: false, how: 'html' });
    expect(await faultOf(made())).toMatchObject({ status: undefined, code: 'unreadable_answer' });
    expect(server.calls).toHaveLength(1);
  });

  test('follows nobody to another address', async () => {
    server.fateOf = () => ({ is: 'refused', status: 302 });
    expect(await faultOf(made())).toMatchObject({ status: 302 });
    expect(server.calls).toHaveLength(1);
  });

  test('is not made to a service that is not allowed any more', async () => {
    const fault = await faultOf(call(open({ isServiceUrl: () => false })));
    expect(fault).toMatchObject({ status: undefined, code: 'service_not_allowed' });
    expect(server.calls).toEqual([]);
  });

  test('is not made without a token', async () => {
    const token = async () => {
      throw new ConnectorFault(undefined, 'token_network_error', undefined);
    };
    expect(await faultOf(call(open({ token })))).toMatchObject({ code: 'token_network_error' });
    expect(server.calls).toEqual([]);
  });
});

test('each call goes to the service of its place, with the token of its moment', async () => {
  const other = await startConnector(['Sanne']);
  let nth = 0;
  const connector = open({ isServiceUrl: () => true, token: async () => `token-${(nth += 1)}` });
  for (const serviceUrl of [server.url, other.url, server.url, server.url]) {
    await connector.post({ ...withSanne(), serviceUrl }, message);
  }
  await other.close();
  const carried = ({ calls: made }: FakeConnector) => made.map(({ headers }) => headers.authorization);
  expect(carried(server)).toEqual(['Bearer token-1', 'Bearer token-3', 'Bearer token-4']);
  expect(carried(other)).toEqual(['Bearer token-2']);
});

test('a service nobody listens at is said to have refused the connection', async () => {
  await server.close();
  expect(await faultOf(open().post(withSanne(), message))).toMatchObject({
    status: undefined,
    code: 'ECONNREFUSED',
  });
  server = await startConnector([]);
});

describe('when to come again', () => {
  test.each([
    ['0', 0],
    ['30', 30_000],
    ['Fri, 20 Nov 2026 14:00:05 GMT', 5_000],
    ['Fri, 20 Nov 2026 13:59:00 GMT', 0],
    [undefined, undefined],
    ['', undefined],
    ['-1', undefined],
    ['soon', undefined],
    ['1e9', undefined],
    ['99999999999999999999', undefined],
    ['Fri, 20 Nov 2099 14:00:05 GMT', undefined],
  ])('is read from %p', async (retryAfter, retryAfterMs) => {
    server.fateOf = () => ({
      ...{ is: 'refused', status: 429, code: 'Throttled' },
      ...(retryAfter !== undefined && { retryAfter }),
    });
    expect(await faultOf(open().post(withSanne(), message))).toMatchObject({ status: 429, retryAfterMs });
  });
});

test('somebody who shut the bot out is told apart by the code within the sentence', async () => {
  server.conversations.people.set('29:sanne', { towardsBot: 'blocked' });
  expect(await faultOf(open().post(withSanne(), message))).toMatchObject({
    status: writesBlocked.status,
    code: 'MessageWritesBlocked',
  });
});

test('a code that is a sentence is left out', async () => {
  server.fateOf = () => ({ is: 'refused', status: 400, code: 'Sanne de Vries was not found' });
  expect(await faultOf(open().post(withSanne(), message))).toMatchObject({ status: 400, code: undefined });
});
