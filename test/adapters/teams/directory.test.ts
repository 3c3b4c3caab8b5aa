import { openConnector } from '../../../src/adapters/teams/bot-connector';
import { openTeamsDirectory } from '../../../src/adapters/teams/directory';
import { hour } from '../../../src/domain/time';
import { createSetClock, moment } from '../../application/support/set-clock';
import { describeDirectory } from '../../contract/directory-contract';
import { captureLog } from '../../support/captured-log';
import { createOpenPacer, openNoord, workplace } from './support/chat-in-noord';
import { noord, type Resident, tenantId } from './support/conversations';

const channel = { workplace, channel: noord };
const gone = '19:gone@thread.tacv2';

async function open() {
  const { server, places } = await openNoord();
  const log = captureLog();
  const clock = createSetClock(moment('2026-11-20 15:00'));
  const connector = openConnector({
    ...{ token: async () => undefined, appId: 'app-noord', isServiceUrl: () => true, clock },
  });
  const directory = openTeamsDirectory({ connector, places, pacer: createOpenPacer(), clock, log });
  server.conversations.channels.set(gone, 'ConversationNotFound');
  return { directory, server, places, log, clock };
}

describeDirectory('Teams', async () => {
  const { directory, server } = await open();
  return {
    ...{ directory, channel, unknownChannel: { workplace, channel: gone } },
    unknownPerson: { workplace, user: 'aad-nobody' },
    close: () => server.close(),
  };
});

let there: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  there = await open();
});
afterEach(() => there.server.close());

test.each<readonly [string, string, Resident]>([
  ['somebody without a name in the tenant', '29:piet', { userRole: 'anonymous' }],
  ['somebody of another tenant', '29:piet', { tenantId: '3606f714-ec2e-41b3-9ad1-6afb331bd35d' }],
  ['a bot', '28:bot', {}],
])('%s is not on the list', async (_who, user, resident) => {
  there.server.conversations.people.set(user, { name: 'Piet', aadObjectId: 'aad-piet', ...resident });
  expect(await there.directory.inChannel(channel)).toMatchObject({
    people: [{ name: 'Lotte' }, { name: 'Sanne' }],
    complete: true,
  });
});

test.each<readonly [string, Resident]>([
  ['by their role', { userRole: 'guest', tenantId }],
  ['by their name in the tenant', { userPrincipalName: 'p_x.nl#EXT#@noord.nl' }],
])('a guest, known %s, may be on a list and is said to be one', async (_how, resident) => {
  const { people } = there.server.conversations;
  people.set('29:piet', { name: 'Piet', aadObjectId: 'aad-piet', ...resident });
  const found = await there.directory.inChannel(channel);
  expect(found).toMatchObject({
    people: [{ name: 'Lotte' }, { name: 'Piet', guest: true }, { name: 'Sanne' }],
  });
});

test('who was seen in a channel can be written to by the id they have towards the bot', async () => {
  await there.directory.inChannel(channel);
  expect(await there.places.person({ workplace, user: 'aad-sanne' })).toMatchObject({ user: '29:sanne' });
});

test('who wrote in private is known by asking there', async () => {
  const account = { workplace, user: 'aad-sanne' };
  expect(await there.directory.find(account)).toBeUndefined();
  await there.places.opened(account, 'a:sanne');
  expect(await there.directory.find(account)).toEqual({ account, name: 'Sanne' });
});

test('who was heard in a channel only is known by asking there', async () => {
  const account = { workplace, user: 'aad-lotte' };
  await there.places.learn({
    ...{ tenant: tenantId, serviceUrl: there.server.url, channel: noord },
    conversation: { id: `${noord};messageid=17`, type: 'channel' },
    by: { account: account.user, user: '29:lotte' },
  });
  expect(await there.directory.find(account)).toEqual({ account, name: 'Lotte' });
});

test('a channel of more people than two pages is known in part', async () => {
  for (let nth = 0; nth < 500; nth += 1) {
    there.server.conversations.people.set(`29:p${nth}`, { name: `P${nth}`, aadObjectId: `aad-p${nth}` });
  }
  const found = await there.directory.inChannel(channel);
  expect(found).toMatchObject({ kind: 'people', complete: false });
  expect(there.server.calls).toHaveLength(2);
});

test('when Teams does not answer, what it said within the hour stands in, and is not called complete', async () => {
  expect(await there.directory.inChannel(channel)).toMatchObject({ complete: true });
  there.server.fateOf = () => ({ is: 'lost', done: false, how: 502 });
  expect(await there.directory.inChannel(channel)).toMatchObject({
    people: [{ name: 'Lotte' }, { name: 'Sanne' }],
    complete: false,
  });
  there.clock.set(there.clock.now() + hour);
  expect(await there.directory.inChannel(channel)).toEqual({ kind: 'unknown' });
  expect(there.log.lines).toContainEqual({
    ...{ level: 'warn', text: 'Teams did not say who is in a channel', code: 'http_502' },
  });
});

test('a channel the bot is not in any more is gone', async () => {
  there.server.conversations.channels.set(noord, 'BotNotInConversationRoster');
  expect(await there.directory.inChannel(channel)).toEqual({ kind: 'channel-gone' });
});
