import type { PersonId, TeamId, TenantId } from '../../src/domain/ids';
import type { Looks } from '../../src/domain/team';
import { put, type Scope, type Store } from '../../src/ports/store';
import { describeIsolation } from './store-isolation';
import { describeWakeIndex } from './store-wake-index';

/** A store under test; `reopen` only where records outlive the process. */
export interface StoreUnderTest {
  readonly store: Store;
  reopen?(): Promise<Store>;
  end(): Promise<void>;
}

const tenant: TenantId = 'tenant-zuid';
const noord = { of: 'team', tenant, team: 'team-noord' } as const satisfies Scope;
const wholeTenant = { of: 'tenant', tenant } as const satisfies Scope;

/** The promises of `ports/store.ts`, kept by every store. */
export function describeStore(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let made: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      made = await make();
      store = made.store;
    });
    afterEach(() => made.end());

    test('a record nobody wrote is absent', async () => {
      expect(await store.read(noord, ['looks', 'round/2026-W47'])).toEqual({
        looks: undefined,
        'round/2026-W47': undefined,
      });
    });

    test('a change keeps what it writes and answers its result', async () => {
      const answer = await store.change(noord, ['looks'], () => ({
        writes: [put('looks', looksAt(1))],
        result: 'kept',
      }));
      expect(answer).toBe('kept');
      expect(await store.read(noord, ['looks'])).toEqual({ looks: looksAt(1) });
    });

    test('a change that writes nothing leaves everything as it is', async () => {
      await write(looksAt(1));
      await store.change(noord, ['looks'], () => ({ writes: [], result: undefined }));
      expect(await store.read(noord, ['looks'])).toEqual({ looks: looksAt(1) });
    });

    test('a record is deleted by null, and can be written again', async () => {
      await write(looksAt(1));
      await write(null);
      expect(await store.read(noord, ['looks'])).toEqual({ looks: undefined });
      expect(await store.names(noord, '')).toEqual([]);
      await write(looksAt(2));
      expect(await store.read(noord, ['looks'])).toEqual({ looks: looksAt(2) });
    });

    test('a change whose body throws leaves nothing behind', async () => {
      await write(looksAt(1));
      const failing = store.change(noord, ['looks'], () => {
        throw new Error('the body gave up');
      });
      await expect(failing).rejects.toThrow('the body gave up');
      expect(await store.read(noord, ['looks'])).toEqual({ looks: looksAt(1) });
    });

    test('a change with one unreadable record writes none of its records and wakes nobody', async () => {
      const failing = store.change(noord, ['looks', 'deliveries/start'], () => ({
        writes: [put('looks', looksAt(1)), { name: 'deliveries/start', value: { deliveries: 'lost' } }],
        wakeAt: 5,
        result: undefined,
      }));
      await expect(failing).rejects.toThrow('deliveries record does not have the shape');
      expect(await store.names(noord, '')).toEqual([]);
      expect(await store.nextWake()).toBeUndefined();
    });

    test('a change may write only what it loaded', async () => {
      const failing = store.change(noord, ['looks'], () => ({
        writes: [put('deliveries/start', { deliveries: {} })],
        result: undefined,
      }));
      await expect(failing).rejects.toThrow('only records it loaded');
      expect(await store.names(noord, '')).toEqual([]);
    });

    test('changes at the same time each see what the others committed', async () => {
      const seen = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          store.change(noord, ['looks'], ({ looks }) => {
            const list = [...(looks?.list ?? []), ...looksAt(at).list];
            return { writes: [put('looks', { list })], result: list.length };
          }),
        ),
      );
      expect(seen.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
      const { looks } = await store.read(noord, ['looks']);
      expect(new Set(looks?.list.map(({ at }) => at)).size).toBe(20);
    });

    test('what was read does not change under the reader', async () => {
      await write(looksAt(1));
      const before = await store.read(noord, ['looks']);
      await write(looksAt(2));
      expect(before).toEqual({ looks: looksAt(1) });
    });

    test('names are those of one scope that begin so', async () => {
      const anna: PersonId = 'person-anna';
      const names = ['account/slack_1', 'account/slack%2', 'account/slackX3', 'channel/slack_1'] as const;
      await store.change(wholeTenant, names, () => ({
        writes: names.map((name) =>
          name === 'channel/slack_1' ? put(name, { team: 'team-noord' }) : put(name, { person: anna }),
        ),
        result: undefined,
      }));
      await write(looksAt(1));
      expect(await store.names(wholeTenant, 'account/slack_')).toEqual(['account/slack_1']);
      expect(await store.names(wholeTenant, 'account/slack%')).toEqual(['account/slack%2']);
      expect([...(await store.names(wholeTenant, ''))].sort()).toEqual([...names].sort());
      expect(await store.names(noord, 'account/')).toEqual([]);
    });

    test('a team, a person and the tenant keep their records apart', async () => {
      const team: TeamId = 'team-noord';
      const person: PersonId = 'person-noord';
      const scopes: readonly Scope[] = [
        { of: 'team', tenant, team },
        { of: 'person', tenant, person },
        { of: 'tenant', tenant },
      ];
      for (const [at, scope] of scopes.entries()) {
        await store.change(scope, ['looks'], () => ({
          writes: [put('looks', looksAt(at))],
          result: undefined,
        }));
      }
      for (const [at, scope] of scopes.entries()) {
        expect(await store.read(scope, ['looks'])).toEqual({ looks: looksAt(at) });
      }
    });

    test('records and look-at moments are there after closing and opening again', async () => {
      if (made.reopen === undefined) return;
      await store.change(noord, ['looks'], () => ({
        writes: [put('looks', looksAt(1))],
        wakeAt: 7,
        result: undefined,
      }));
      await store.close();
      store = await made.reopen();
      expect(await store.read(noord, ['looks'])).toEqual({ looks: looksAt(1) });
      expect(await store.wakeOf(noord)).toBe(7);
    });

    test('closing twice is closing once', async () => {
      await store.close();
      await store.close();
    });

    async function write(looks: Looks | null): Promise<void> {
      await store.change(noord, ['looks'], () => ({ writes: [put('looks', looks)], result: undefined }));
    }

    describeWakeIndex(() => store);
    describeIsolation(() => store);
  });
}

function looksAt(at: number): Looks {
  return { list: [{ person: 'person-anna', role: 'lead', at }] };
}
