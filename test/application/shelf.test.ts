import { describeStore } from '../contract/store-contract';
import { createShelf } from './support/shelf';

describeStore('the shelf of these tests', async () => ({ store: createShelf(), end: async () => {} }));

test('a copy of a shelf goes its own way', async () => {
  const shelf = createShelf();
  const copy = createShelf({ from: shelf.contents() });
  await copy.change({ of: 'tenant', tenant: 'tenant-test' }, ['account/a'], () => ({
    writes: [{ name: 'account/a', value: { person: 'person-1' } }],
    result: undefined,
  }));
  expect(shelf.everything()).toBe('');
  expect(copy.everything()).not.toBe('');
});
