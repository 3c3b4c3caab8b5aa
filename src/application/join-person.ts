import type { PersonId, TeamId } from '../domain/ids';
import type { Person } from '../domain/person';
import type { DirectoryEntry } from '../ports/directory';
import { put } from '../ports/store';
import { accountName, findPerson } from './find-person';
import { personScope } from './setting';
import type { World } from './world';

/** Lets somebody belong to a team. Who is known by their account already keeps being the same person. */
export async function joinPerson(
  world: World,
  { account, name, locale }: DirectoryEntry,
  team: TeamId,
): Promise<PersonId> {
  const known = await findPerson(world, account);
  const person: Person = known ?? {
    id: world.ids.person(),
    name,
    accounts: [account],
    ...(locale !== undefined && { locale }),
    teams: [],
    reminders: true,
  };
  await world.store.change(personScope(world, person.id), ['person'], (records) => {
    const now = records.person ?? person;
    return {
      writes: [put('person', { ...now, teams: [...new Set([...now.teams, team])] })],
      result: undefined,
    };
  });
  const record = accountName(account);
  await world.store.change({ of: 'tenant', tenant: world.tenant }, [record], () => ({
    writes: [put(record, { person: person.id })],
    result: undefined,
  }));
  return person.id;
}
