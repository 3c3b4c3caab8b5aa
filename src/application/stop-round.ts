import type { TeamKey } from '../domain/ids';
import { noOpenRounds, withoutOpen } from '../domain/round';
import type { Week } from '../domain/week';
import { put } from '../ports/store';
import { teamScope } from './setting';
import type { World } from './world';

/** Ends an open round without a publication and forgets what was answered in it: a pause or an ended consent. */
export async function stopRound(world: World, key: TeamKey, week: Week): Promise<void> {
  await world.store.change(teamScope(key), ['open-rounds', `round/${week}`], (records) => {
    const round = records[`round/${week}`];
    if (round?.state !== 'open') return { writes: [], result: undefined };
    return {
      writes: [
        put(`round/${week}`, { ...round, state: 'stopped', answers: {} }),
        put('open-rounds', withoutOpen(records['open-rounds'] ?? noOpenRounds, week)),
      ],
      result: undefined,
    };
  });
}
