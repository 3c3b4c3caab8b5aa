import type { Ear } from '../../../src/adapters/http/ear';
import { chatsOf, directoryOf, earOf, type OnPlatform } from '../../../src/adapters/platforms/platforms';
import type { Platform } from '../../../src/domain/ids';

function ear(isInstalled = true): Ear & { readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    mount: () => void told.push('mount'),
    start: async () => void told.push('start'),
    isInstalled: () => isInstalled,
    stop: async () => void told.push('stop'),
  };
}

function on(platform: Platform): OnPlatform {
  return {
    platform,
    chat: {
      send: async () => ({ kind: 'ambiguous' }),
      looksBack: false,
      lacks: async () => undefined,
      find: async () => ({ kind: 'unknown' }),
      linkTo: async () => platform,
    },
    directory: {
      find: async (account) => ({ account, name: `Anna in ${platform}` }),
      inChannel: async () => ({ kind: 'people', people: [], complete: true }),
    },
    listen: () => ear(),
  };
}

const platforms = [on('slack'), on('teams')];
const workplace = (platform: Platform) => ({ platform, id: '1' });

test('somebody is looked up on the platform they are on', async () => {
  const directory = directoryOf(platforms);
  const account = { workplace: workplace('teams'), user: 'U1' };
  expect(await directory.find(account)).toEqual({ account, name: 'Anna in teams' });
  expect(await directory.find({ ...account, workplace: workplace('playground') })).toBeUndefined();
  expect(await directory.inChannel({ workplace: workplace('slack'), channel: 'C1' })).toMatchObject({
    kind: 'people',
  });
  expect(await directory.inChannel({ workplace: workplace('playground'), channel: 'C1' })).toEqual({
    kind: 'unknown',
  });
});

test('each platform has its own chat', () => {
  expect(Object.keys(chatsOf(platforms))).toEqual(['slack', 'teams']);
  expect(Object.keys(chatsOf([on('teams')]))).toEqual(['teams']);
});

test('all ears hear, begin and stop together, and one that is left is enough', async () => {
  const ears = [ear(), ear(false)];
  const both = earOf(ears);
  both.mount({ post: () => {} });
  await both.start();
  await both.stop();
  expect(ears.map(({ told }) => told)).toEqual(Array(2).fill(['mount', 'start', 'stop']));
  expect(both.isInstalled()).toBe(true);
  expect(earOf([ear(false)]).isInstalled()).toBe(false);
});
