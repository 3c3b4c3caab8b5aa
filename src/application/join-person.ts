import type { Account, PersonId, TeamId } from '../domain/ids';
import type { Person } from '../domain/person';
import type { DirectoryEntry } from '../ports/directory';
import { put } from '../ports/store';
import { accountName } from './find-person';
import { personScope } from './setting';
import type { World } from './world';

/** Lets somebody belong to a team. Who is known by their account already keeps being the same person. */
export async function joinPerson(
  world: World,
  { account, name, locale }: DirectoryEntry,
  team: TeamId,
): Promise<PersonId> {
  const id = await personOf(world, account);
  const fresh: Person = {
    id,
    name,
    accounts: [account],
    ...(locale !== undefined && { locale }),
    teams: [],
    reminders: true,
  };
  await world.store.change(personScope(world, id), ['person'], ({ person = fresh }) => ({
    writes: [put('person', { ...person, teams: [...new Set([...person.teams, team])] })],
    result: undefined,
  }));
  return id;
}

/** Whose account it is; the transaction that finds nobody decides who it will be, so that nobody becomes two people. */
async function personOf(world: World, account: Account): Promise<PersonId> {
  const record = accountName(account);
  const fresh = world.ids.person();
  return world.store.change({ of: 'tenant', tenant: world.tenant }, [record], (records) => {
    const known = records[record]?.person;
    return known === undefined
      ? { writes: [put(record, { person: fresh })], result: fresh }
      : { writes: [], result: known };
  });
}
