import type { Refusal } from '../domain/refusal';
import type { Team } from '../domain/team';
import { type Change, put } from '../ports/store';
import { type Setting, teamScope } from './setting';

/**
 * Changes what a team has settled, judged on the team as it stands in that transaction, and looks at the team again;
 * or says why not, and changes nothing.
 */
export async function changeTeam(
  { world, key, team: known }: Setting,
  change: (team: Team) => Team | Refusal,
): Promise<Refusal | undefined> {
  const names = ['team'] as const;
  return world.store.change(teamScope(key), names, ({ team }): Change<Refusal | undefined> => {
    const changed = change(team ?? known);
    if ('why' in changed) return { writes: [], result: changed };
    return { writes: [put('team', changed)], wakeAt: world.clock.now(), result: undefined };
  });
}
