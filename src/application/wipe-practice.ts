import { noAgreements } from '../domain/agreement';
import type { Refusal } from '../domain/refusal';
import { withoutInvented } from '../domain/roster';
import type { Team } from '../domain/team';
import { type Change, put, type RecordName } from '../ports/store';
import { type Setting, teamScope } from './setting';

/**
 * Lets a team go on to another phase and deletes everything practice left in the same transaction: its rounds, views,
 * talk, agreements and invented colleagues. Says why not, and deletes nothing, when the team cannot go there.
 */
export async function wipePractice(
  { world, key, team: known }: Setting,
  goOn: (team: Team) => Team | Refusal,
): Promise<Refusal | undefined> {
  const scope = teamScope(key);
  const left: RecordName[] = ['bases', 'reflection', 'looks', 'open-rounds'];
  for (const prefix of ['round/', 'publication/', 'deliveries/'])
    left.push(...(await world.store.names(scope, prefix)));
  const names = ['team', 'agreements', ...left] as const;
  return world.store.change(scope, names, (records): Change<Refusal | undefined> => {
    const { team = known, agreements = noAgreements } = records;
    const next = goOn(withoutInvented(team));
    if ('why' in next) return { writes: [], result: next };
    return {
      writes: [
        ...left.map((name) => put(name, null)),
        put('agreements', { list: agreements.list.filter(({ practice }) => !practice) }),
        put('team', next),
      ],
      wakeAt: world.clock.now(),
      result: undefined,
    };
  });
}
