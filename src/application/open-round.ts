import type { TeamKey } from '../domain/ids';
import type { RoundTimes } from '../domain/rhythm';
import { noOpenRounds, withOpen } from '../domain/round';
import { put } from '../ports/store';
import { teamScope } from './setting';
import type { World } from './world';

/** Opens a round with its times fixed: a later change of the rhythm does not move it. Opening it again does nothing. */
export async function openRound(world: World, key: TeamKey, times: RoundTimes): Promise<void> {
  await world.store.change(teamScope(key), ['team', 'open-rounds', `round/${times.week}`], (records) => {
    const { team } = records;
    if (team === undefined || records[`round/${times.week}`] !== undefined)
      return { writes: [], result: undefined };
    const practice = team.phase.kind === 'practice';
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
