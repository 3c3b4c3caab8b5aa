import { openPlaces } from '../../../src/adapters/teams/places';
import type { Facts } from '../../../src/adapters/teams/read-facts';
import type { Workplace } from '../../../src/domain/ids';
import { createMemoryStore, type MemoryStore } from '../../support/memory-store';
import { noord, tenantId } from './support/conversations';

const europe = 'https://smba.trafficmanager.net/emea/';
const elsewhere = 'https://smba.trafficmanager.net/uk/';
const workplace: Workplace = { platform: 'teams', id: tenantId };
const sanne = { workplace, user: 'aad-sanne' };
const channel = { workplace, channel: noord };

/** Sanne writes to the bot in private. */
const inPrivate: Facts = {
  tenant: tenantId,
  serviceUrl: europe,
  conversation: { id: 'a:sanne', type: 'personal' },
  by: { account: sanne.user, user: '29:sanne' },
};
/** Sanne mentions the bot in a thread of a channel. */
const inChannel: Facts = {
  ...inPrivate,
  conversation: { id: `${noord};messageid=17`, type: 'channel' },
  channel: noord,
  group: 'group-noord',
};

function open(
  allowed: (url: string) => boolean = () => true,
  from?: MemoryStore,
  isTenant = (_: string) => true,
) {
  let commits = 0;
  const store = createMemoryStore({
    ...(from !== undefined && { from: from.contents() }),
    beforeCommit: () => {
      commits += 1;
    },
  });
  const places = openPlaces({ store, tenant: 'tenant-noord', isServiceUrl: allowed, isTenant });
  return { places, store, commits: () => commits };
}

const service = { serviceUrl: europe, tenant: tenantId };

test('nobody is reached before the bot heard of their workplace', async () => {
  const { places } = open();
  expect(await places.person(sanne)).toBeUndefined();
  expect(await places.channel(channel)).toBeUndefined();
  expect(await places.thread({ workplace, conversation: noord, message: '1' })).toBeUndefined();
});

test('who wrote in private is reached there', async () => {
  const { places } = open();
  await places.learn(inPrivate);
  expect(await places.person(sanne)).toEqual({
    ...{ ...service, user: '29:sanne', conversation: 'a:sanne', heardIn: 'a:sanne' },
  });
});

test('who spoke in a channel only is reached by their own id, in a conversation still to be opened', async () => {
  const { places } = open();
  await places.learn(inChannel);
  expect(await places.person(sanne)).toEqual({ ...service, user: '29:sanne', heardIn: noord });
});

test('who never spoke is reached by their account, or by the id a roster gave', async () => {
  const { places } = open();
  await places.learn(inChannel);
  const lotte = { workplace, user: 'aad-lotte' };
  expect(await places.person(lotte)).toEqual({ ...service, user: 'aad-lotte' });
  await places.meet(workplace, [{ account: 'aad-lotte', user: '29:lotte' }]);
  expect(await places.person(lotte)).toEqual({ ...service, user: '29:lotte' });
});

test('a channel and its threads are reached where the last activity in it came from', async () => {
  const { places } = open();
  await places.learn(inChannel);
  expect(await places.channel(channel)).toEqual({ ...service, conversation: noord, group: 'group-noord' });
  const conversation = `${noord};messageid=17`;
  expect(await places.thread({ workplace, conversation, message: '17' })).toEqual({
    ...service,
    conversation,
  });
});

test('a service at a new address is called there from the next activity on', async () => {
  const { places } = open();
  await places.learn(inPrivate);
  await places.learn({ ...inPrivate, serviceUrl: elsewhere });
  expect(await places.person(sanne)).toMatchObject({ serviceUrl: elsewhere, conversation: 'a:sanne' });
});

test('people with services of their own keep them, whoever spoke last', async () => {
  const { places } = open();
  await places.learn(inPrivate);
  const by = { account: 'aad-lotte', user: '29:lotte' };
  await places.learn({ ...inPrivate, serviceUrl: elsewhere, by });
  await places.meet(workplace, [{ account: sanne.user, user: '29:sanne' }]);
  expect(await places.person(sanne)).toMatchObject({ serviceUrl: europe });
  expect(await places.person({ workplace, user: 'aad-lotte' })).toMatchObject({ serviceUrl: elsewhere });
});

describe('a service that is not allowed any more', () => {
  test('is not given away', async () => {
    const before = open();
    await before.places.learn(inChannel);
    const { places } = open(() => false, before.store);
    expect(await places.person(sanne)).toBeUndefined();
    expect(await places.channel(channel)).toBeUndefined();
  });

  test('gives way to that of the workplace', async () => {
    const before = open();
    await before.places.learn(inPrivate);
    await before.places.learn({ ...inChannel, serviceUrl: elsewhere, by: { account: 'x', user: '29:x' } });
    const { places } = open((url) => url === elsewhere, before.store);
    expect(await places.person(sanne)).toMatchObject({ serviceUrl: elsewhere });
  });
});

test('nobody is reached in a tenant the bot talks with no more', async () => {
  const before = open();
  await before.places.learn(inPrivate);
  await before.places.learn(inChannel);
  const { places } = open(undefined, before.store, (tenant) => tenant !== tenantId);
  expect(await places.person(sanne)).toBeUndefined();
  expect(await places.channel(channel)).toBeUndefined();
  expect(await places.thread({ workplace, conversation: noord, message: '1' })).toBeUndefined();
});

describe('what is written', () => {
  test('is written once, however often it is told', async () => {
    const { places, store, commits } = open();
    for (let nth = 0; nth < 100; nth += 1) await places.learn(inChannel);
    expect(commits()).toBe(1);
    const after = open(undefined, store);
    await after.places.learn(inChannel);
    expect(after.store.everything()).toBe(store.everything());
  });

  test('is nothing of what somebody is called or says', async () => {
    const { places, store } = open();
    await places.learn(inChannel);
    await places.learn(inPrivate);
    const records = new Map<string, unknown>();
    for (const { name, text } of store.contents().lines.values()) records.set(name, JSON.parse(text));
    expect(Object.fromEntries(records)).toEqual({
      [`reference/teams/${tenantId}`]: { v: 1, d: { serviceUrl: europe } },
      [`reference/teams/${tenantId}/user/aad-sanne`]: {
        v: 1,
        d: { serviceUrl: europe, user: '29:sanne', conversation: 'a:sanne' },
      },
      [`reference/teams/${tenantId}/channel/${noord}`]: {
        v: 1,
        d: { serviceUrl: europe, group: 'group-noord', isGroupChat: false },
      },
    });
  });

  test('of somebody goes when they are forgotten, and comes back when they write', async () => {
    const { places, store } = open();
    await places.learn(inPrivate);
    await places.forget(sanne);
    expect(store.everything()).not.toContain('sanne');
    await places.learn(inPrivate);
    expect(await places.person(sanne)).toMatchObject({ conversation: 'a:sanne' });
  });
});

test('a private conversation that was opened is kept over a restart, until it is closed', async () => {
  const before = open();
  await before.places.learn(inChannel);
  await before.places.opened(sanne, 'a:sanne');
  const { places } = open(undefined, before.store);
  expect(await places.person(sanne)).toMatchObject({ user: '29:sanne', conversation: 'a:sanne' });
  await places.closed(sanne);
  expect(await places.person(sanne)).toEqual({ ...service, user: '29:sanne' });
  await places.opened(sanne, 'a:sanne');
  expect(await places.person(sanne)).toMatchObject({ conversation: 'a:sanne' });
});

test('a workplace of another platform is not reached', async () => {
  const { places } = open();
  await places.learn(inPrivate);
  const slack: Workplace = { platform: 'slack', id: tenantId };
  expect(await places.person({ workplace: slack, user: sanne.user })).toBeUndefined();
});
