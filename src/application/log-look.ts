import { loggedRole } from '../domain/roles';
import type { Looks } from '../domain/team';
import { put } from '../ports/store';
import { type Setting, teamScope } from './setting';

/** Keeps that a lead, guide or manager looked at where the team stands, and when; a consultant's look is not kept. */
export async function logLook(setting: Setting): Promise<Looks> {
  const { world, key, person, now, team } = setting;
  const role = loggedRole(team, person.id, now);
  return world.store.change(teamScope(key), ['looks'], (records) => {
    const looks = records.looks ?? { list: [] };
    if (role === undefined) return { writes: [], result: looks };
    const list = [...looks.list, { person: person.id, role, at: now }];
    return { writes: [put('looks', { list })], result: { list } };
  });
}
