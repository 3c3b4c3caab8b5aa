import type { Account } from '../domain/ids';
import { put } from '../ports/store';
import { findPerson } from './find-person';
import { teamScope } from './setting';
import type { World } from './world';

/**
 * Takes somebody whose account was closed off every list: they are asked nothing more, and nobody is told. What is kept
 * of them is deleted by itself, as of everyone. A lead stays the lead until the list says otherwise.
 */
export async function takeOffLists(world: World, account: Account): Promise<void> {
  const person = await findPerson(world, account);
  for (const team of person?.teams ?? []) {
    const key = { tenant: world.tenant, team };
    const now = world.clock.now();
    await world.store.change(teamScope(key), ['team'], (records) => {
      const found = records.team;
      const isOn = found?.members.some((one) => one.person === person?.id && one.leftAt === undefined);
      if (found === undefined || isOn !== true) return { writes: [], result: undefined };
      const members = found.members.map((one) =>
        one.person === person?.id && one.leftAt === undefined ? { ...one, leftAt: now } : one,
      );
      return { writes: [put('team', { ...found, members })], wakeAt: now, result: undefined };
    });
  }
}
