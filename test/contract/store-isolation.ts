import fc from 'fast-check';
import type { TenantId } from '../../src/domain/ids';
import { put, type Scope, type Store } from '../../src/ports/store';

const weeks = ['2026-W46', '2026-W47'] as const;
const names = ['looks', `deliveries/${weeks[0]}`, `deliveries/${weeks[1]}`, 'account/one'] as const;

interface Step {
  readonly tenant: number;
  readonly scope: number;
  readonly name: (typeof names)[number];
  readonly mark: number;
  readonly what: 'put' | 'delete' | 'fail' | 'wake' | 'postpone';
}

const step: fc.Arbitrary<Step> = fc.record({
  tenant: fc.nat(2),
  scope: fc.nat(3),
  name: fc.constantFrom(...names),
  mark: fc.nat(9),
  what: fc.constantFrom('put', 'delete', 'fail', 'wake', 'postpone'),
});

/** No tenant can see or touch what is another's, however alike their ids are. */
export function describeIsolation(currentStore: () => Store): void {
  test('what one tenant does leaves every other tenant byte for byte the same', async () => {
    const store = currentStore();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        run += 1;
        // Ids that begin alike, or look like another's place in the store, are the ones that could collide.
        const tenants: readonly TenantId[] = [`tenant-${run}`, `tenant-${run}.team`, `tenant-${run}.`];
        for (const one of steps) {
          const actor = tenants[one.tenant];
          if (actor === undefined) throw new Error('no such tenant');
          const others = tenants.filter((tenant) => tenant !== actor);
          const before = await Promise.all(others.map((tenant) => everything(store, tenant)));
          await take(store, actor, one);
          expect(await Promise.all(others.map((tenant) => everything(store, tenant)))).toEqual(before);
        }
      }),
      { numRuns: 40 },
    );
  });
}

function scopesOf(tenant: TenantId): readonly Scope[] {
  return [
    { of: 'team', tenant, team: 'team-noord' },
    { of: 'team', tenant, team: 'team-zuid' },
    { of: 'person', tenant, person: 'person-noord' },
    { of: 'tenant', tenant },
  ];
}

async function take(store: Store, tenant: TenantId, { scope, name, mark, what }: Step): Promise<void> {
  const where = scopesOf(tenant)[scope];
  if (where === undefined) throw new Error('no such scope');
  const key = { tenant, team: 'team-noord' } as const;
  if (what === 'postpone') return store.postpone(key, await store.wakeOf(key), mark);
  if (what === 'wake') {
    return store.change({ of: 'team', ...key }, [], () => ({ writes: [], wakeAt: mark, result: undefined }));
  }
  const changing = store.change(where, [name], () => {
    if (what === 'fail') throw new Error('gave up');
    return { writes: [what === 'delete' ? put(name, null) : sample(name, mark)], result: undefined };
  });
  if (what === 'fail') await expect(changing).rejects.toThrow('gave up');
  else await changing;
}

function sample(name: (typeof names)[number], mark: number) {
  if (name === 'looks') return put(name, { list: [{ person: 'person-anna', role: 'lead', at: mark }] });
  if (name === 'account/one') return put(name, { person: `person-${mark}` });
  return put(name, { deliveries: { [`delivery-${mark}`]: { state: 'not-certain', at: mark } } });
}

async function everything(store: Store, tenant: TenantId): Promise<string> {
  const parts: unknown[] = [];
  for (const scope of scopesOf(tenant)) {
    parts.push(await store.read(scope, names), await store.names(scope, ''));
    if (scope.of === 'team') parts.push((await store.wakeOf(scope)) ?? 'never');
  }
  return JSON.stringify(parts);
}
