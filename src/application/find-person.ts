import type { Account, PersonId } from '../domain/ids';
import type { Person } from '../domain/person';
import { personScope } from './setting';
import type { World } from './world';

/** The name of the record that says whose account this is. */
export function accountName({ workplace, user }: Account): `account/${string}` {
  return `account/${workplace.platform}/${workplace.id}/${user}`;
}

/** The person behind an account, if the bot knows them. */
export async function findPerson(world: World, account: Account): Promise<Person | undefined> {
  const name = accountName(account);
  const records = await world.store.read({ of: 'tenant', tenant: world.tenant }, [name]);
  const found = records[name];
  if (found === undefined) return undefined;
  return (await world.store.read(personScope(world, found.person), ['person'])).person;
}

/** What to call someone; a person the bot no longer knows is nobody in particular. */
export async function nameOf(world: World, person: PersonId): Promise<string> {
  return (await world.store.read(personScope(world, person), ['person'])).person?.name ?? '–';
}
