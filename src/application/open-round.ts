import type { TeamKey } from '../domain/ids';
import type { RoundTimes } from '../domain/rhythm';
import { noOpenRounds, withOpen } from '../domain/round';
import { put } from '../ports/store';
import { teamScope } from './setting';
import type { World } from './world';

/**
 * Opens a round with its times fixed: a later change of the rhythm does not move it. Opening it again does nothing,
 * nor does opening a round of practice in a team that has gone live meanwhile, or the other way about.
 */
export async function openRound(
  world: World,
  key: TeamKey,
  times: RoundTimes,
  practice: boolean,
): Promise<void> {
  await world.store.change(teamScope(key), ['team', 'open-rounds', `round/${times.week}`], (records) => {
    const { team } = records;
    const known = records[`round/${times.week}`] !== undefined;
    if (team === undefined || known || practice !== (team.phase.kind === 'practice'))
      return { writes: [], result: undefined };
    return {
      writes: [
        put(`round/${times.week}`, { ...times, practice, state: 'open', answers: {} }),
        put('open-rounds', withOpen(records['open-rounds'] ?? noOpenRounds, times.week)),
      ],
      wakeAt: times.opensAt,
      result: undefined,
    };
  });
}
