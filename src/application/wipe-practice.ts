import { noAgreements } from '../domain/agreement';
import type { TeamKey } from '../domain/ids';
import { put, type RecordName } from '../ports/store';
import { teamScope } from './setting';
import type { World } from './world';

/** Deletes everything practice left: its rounds, views, talk, agreements and invented colleagues. */
export async function wipePractice(world: World, key: TeamKey): Promise<void> {
  const scope = teamScope(key);
  const names: RecordName[] = ['bases', 'reflection', 'looks', 'open-rounds'];
  for (const prefix of ['round/', 'publication/', 'deliveries/'])
    names.push(...(await world.store.names(scope, prefix)));
  await world.store.change(
    scope,
    ['team', 'agreements', ...names],
    ({ team, agreements = noAgreements }) => ({
      writes: [
        ...names.map((name) => put(name, null)),
        put('agreements', { list: agreements.list.filter(({ practice }) => !practice) }),
        ...(team === undefined
          ? []
          : [put('team', { ...team, members: team.members.filter(({ invented }) => invented !== true) })]),
      ],
      result: undefined,
    }),
  );
}
