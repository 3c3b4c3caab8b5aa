import type { TeamId, TeamKey } from '../../src/domain/ids';
import type { Instant } from '../../src/domain/time';
import type { Store } from '../../src/ports/store';

const noord: TeamKey = { tenant: 'tenant-zuid', team: 'team-noord' };

/** When teams are looked at: too early is allowed, forgetting is not. */
export function describeWakeIndex(currentStore: () => Store): void {
  describe('the look-at index', () => {
    test('a team that never asked to be looked at is never due', async () => {
      const store = currentStore();
      expect(await store.wakeOf(noord)).toBeUndefined();
      expect(await store.nextWake()).toBeUndefined();
      expect(await store.teamsDue(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
    });

    test('a change moves the moment earlier and never later', async () => {
      const store = currentStore();
      await wake(store, noord, 100);
      await wake(store, noord, 200);
      expect(await store.wakeOf(noord)).toBe(100);
      await wake(store, noord, 50);
      expect(await store.wakeOf(noord)).toBe(50);
    });

    test('a change that names no moment leaves it as it is', async () => {
      const store = currentStore();
      await wake(store, noord, 100);
      await wake(store, noord, undefined);
      expect(await store.wakeOf(noord)).toBe(100);
    });

    test('only a team can be looked at', async () => {
      const store = currentStore();
      const failing = store.change({ of: 'tenant', tenant: 'tenant-zuid' }, [], () => ({
        writes: [],
        wakeAt: 1,
        result: undefined,
      }));
      await expect(failing).rejects.toThrow('Only a team');
      expect(await store.nextWake()).toBeUndefined();
    });

    test('teams come up from their moment on, the longest waiting first and not more than asked for', async () => {
      const store = currentStore();
      const moments: readonly (readonly [TeamId, Instant])[] = [
        ['team-late', 300],
        ['team-first', 100],
        ['team-second', 200],
      ];
      for (const [team, at] of moments) await wake(store, { tenant: 'tenant-zuid', team }, at);
      expect(await store.nextWake()).toBe(100);
      expect(await dueTeams(store, 99, 10)).toEqual([]);
      expect(await dueTeams(store, 100, 10)).toEqual(['team-first']);
      expect(await dueTeams(store, 300, 10)).toEqual(['team-first', 'team-second', 'team-late']);
      expect(await dueTeams(store, 300, 2)).toEqual(['team-first', 'team-second']);
    });

    test('a moment is postponed while it is what was read', async () => {
      const store = currentStore();
      await wake(store, noord, 100);
      await store.postpone(noord, 100, 500);
      expect(await store.wakeOf(noord)).toBe(500);
    });

    test('a moment that came earlier meanwhile is not postponed', async () => {
      const store = currentStore();
      await wake(store, noord, 100);
      await wake(store, noord, 60);
      await store.postpone(noord, 100, 500);
      expect(await store.wakeOf(noord)).toBe(60);
    });

    test('a team is let go only while its moment is what was read', async () => {
      const store = currentStore();
      await wake(store, noord, 100);
      await store.postpone(noord, 99, undefined);
      expect(await store.wakeOf(noord)).toBe(100);
      await store.postpone(noord, 100, undefined);
      expect(await store.wakeOf(noord)).toBeUndefined();
    });

    test('a team without a moment gets one, and keeps the one it got meanwhile', async () => {
      const store = currentStore();
      await store.postpone(noord, undefined, 100);
      expect(await store.wakeOf(noord)).toBe(100);
      await store.postpone(noord, undefined, 500);
      expect(await store.wakeOf(noord)).toBe(100);
      await store.postpone(noord, undefined, undefined);
      expect(await store.wakeOf(noord)).toBe(100);
    });

    test('a real moment keeps its milliseconds', async () => {
      const store = currentStore();
      await wake(store, noord, 1_795_000_000_123);
      expect(await store.nextWake()).toBe(1_795_000_000_123);
    });
  });
}

async function wake(store: Store, key: TeamKey, wakeAt: Instant | undefined): Promise<void> {
  await store.change({ of: 'team', ...key }, [], () => ({
    writes: [],
    ...(wakeAt !== undefined && { wakeAt }),
    result: undefined,
  }));
}

async function dueTeams(store: Store, now: Instant, limit: number): Promise<readonly TeamId[]> {
  return (await store.teamsDue(now, limit)).map(({ team }) => team);
}
