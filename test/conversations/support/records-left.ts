import type { accountName } from '../../../src/application/find-person';
import type { World } from '../../../src/application/world';
import type { PersonId, TeamId } from '../../../src/domain/ids';
import { isWeek } from '../../../src/domain/week';
import type { RecordName, Scope } from '../../../src/ports/store';
import type { RecordsLeft } from './stage';

/** What a platform's adapter keeps for itself: where people and channels are reached. */
const ofAnAdapter = 'reference/';

/** Every record of every scope of a world, by scope and name, except for what an adapter keeps for itself. */
export async function recordsLeft(world: World, teams: readonly TeamId[]): Promise<RecordsLeft> {
  const { store, tenant } = world;
  const left: Record<string, unknown> = {};
  const gather = async (scope: Scope, place: string): Promise<void> => {
    const all = await store.names(scope, '');
    const names = all.filter((name) => !name.startsWith(ofAnAdapter));
    for (const [name, value] of Object.entries(await store.read(scope, names)))
      left[`${place} ${name}`] = value;
  };
  await gather({ of: 'tenant', tenant }, 'tenant');
  for (const person of await peopleOf(world)) await gather({ of: 'person', tenant, person }, person);
  for (const team of teams) await gather({ of: 'team', tenant, team }, team);
  return left;
}

async function peopleOf({ store, tenant }: World): Promise<readonly PersonId[]> {
  const scope = { of: 'tenant', tenant } as const;
  const accounts = (await store.names(scope, 'account/')).filter(isAccount);
  const found = Object.values(await store.read(scope, accounts));
  return [...new Set(found.flatMap((account) => (account === undefined ? [] : [account.person])))].sort();
}

function isAccount(name: RecordName): name is ReturnType<typeof accountName> {
  return name.startsWith('account/');
}

/** The names under which deliveries are kept. */
export function isDeliveryBook(name: string): boolean {
  const [, book = ''] = / deliveries\/(.*)$/.exec(name) ?? [];
  return book === 'start' || isWeek(book);
}

/** Where a message stands, and which account or channel is whose: the one thing platforms may differ in. */
const ofThePlatform = new Set(['ref', 'thread', 'workplace', 'user', 'channel', 'conversation', 'message']);

/** The same records without what belongs to the platform they were made on: its own names for accounts and channels too. */
export function withoutPlatform(records: RecordsLeft): RecordsLeft {
  const left: Record<string, unknown> = {};
  const named = new Map<string, string[]>();
  for (const [name, value] of Object.entries(records)) {
    const [ofPlatform] = / (account|channel)\//.exec(name)?.slice(1) ?? [];
    if (ofPlatform === undefined) left[name] = stripped(value);
    else named.set(ofPlatform, [...(named.get(ofPlatform) ?? []), JSON.stringify(stripped(value))]);
  }
  for (const [name, values] of named) left[name] = values.sort();
  return left;
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      ofThePlatform.has(name) ? 'on the platform' : stripped(inner),
    ]),
  );
}
