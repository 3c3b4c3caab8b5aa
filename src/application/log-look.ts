import { loggedRole } from '../domain/roles';
import type { Looks } from '../domain/team';
import type { Instant } from '../domain/time';
import { put } from '../ports/store';
import { type Setting, teamScope } from './setting';

const minuteOf = (at: Instant) => Math.floor(at / 60_000);

/** Keeps that a lead, guide or manager looked at where the team stands, and when; a consultant's look is not kept. */
export async function logLook(setting: Setting): Promise<Looks> {
  const { world, key, person, now, team } = setting;
  const role = loggedRole(team, person.id, now);
  return world.store.change(teamScope(key), ['looks'], (records) => {
    const looks = records.looks ?? { list: [] };
    if (role === undefined) return { writes: [], result: looks };
    // Said by the minute: a second look in the same one would read the same, and push out somebody else's.
    const last = looks.list.findLast((one) => one.person === person.id);
    if (last !== undefined && minuteOf(last.at) === minuteOf(now)) return { writes: [], result: looks };
    const list = [...looks.list, { person: person.id, role, at: now }];
    return { writes: [put('looks', { list })], result: { list } };
  });
}
