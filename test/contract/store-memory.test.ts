import { put, type Scope } from '../../src/ports/store';
import { createMemoryStore } from '../support/memory-store';
import { describeStore } from './store-contract';

describeStore('the store in memory', async () => ({ store: createMemoryStore(), end: async () => {} }));

const noord: Scope = { of: 'team', tenant: 'tenant-zuid', team: 'team-noord' };

test('a change that meets another one runs its body again on what that one left', async () => {
  let met = false;
  const store = createMemoryStore({
    async beforeCommit() {
      if (met) return;
      met = true;
      await addLook(2);
    },
  });
  let runs = 0;
  function addLook(at: number): Promise<number> {
    return store.change(noord, ['looks'], ({ looks }) => {
      runs += 1;
      const list = [...(looks?.list ?? []), { person: 'person-anna', role: 'lead', at } as const];
      return { writes: [put('looks', { list })], result: list.length };
    });
  }
  expect(await addLook(1)).toBe(2);
  expect(runs).toBe(3);
  expect((await store.read(noord, ['looks'])).looks?.list.map(({ at }) => at)).toEqual([2, 1]);
});

test('a copy of a store goes its own way', async () => {
  const first = createMemoryStore();
  const copy = createMemoryStore({ from: first.contents() });
  await copy.change({ of: 'tenant', tenant: 'tenant-test' }, ['account/a'], () => ({
    writes: [{ name: 'account/a', value: { person: 'person-1' } }],
    result: undefined,
  }));
  expect(first.everything()).toBe('');
  expect(copy.everything()).not.toBe('');
});
