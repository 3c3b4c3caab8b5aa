import type { SetClock } from '../../../src/adapters/playground/clock';
import { moveTo } from '../../../src/adapters/playground/move-clock';
import { catchUp } from '../../../src/application/catch-up';
import { foundTeam, type TeamPlan } from '../../../src/application/found-team';
import { nextMoment } from '../../../src/application/tick';
import type { World } from '../../../src/application/world';
import type { TeamId } from '../../../src/domain/ids';
import { recordsLeft } from './records-left';
import type { Stage } from './stage';
import { momentOf } from './wall-clock';

/** Founds the teams of a stage, and gives what is the same on every platform: time that goes by, and what is kept. */
export async function behindStage(
  world: World,
  clock: SetClock,
  plans: readonly TeamPlan[],
): Promise<Pick<Stage, 'until' | 'teamId' | 'record' | 'records'>> {
  const teams = new Map<string, TeamId>();
  for (const plan of plans) teams.set(plan.name, (await foundTeam(world, plan)).id);
  const teamId = (team: string): TeamId => {
    const id = teams.get(team);
    if (id === undefined) throw new Error(`No team ${team}`);
    return id;
  };
  const passing = { clock, nextMoment: () => nextMoment(world), catchUp: () => catchUp(world) };
  return {
    until: (moment) => moveTo(passing, momentOf(moment)),
    teamId,
    async record(team, name) {
      return (await world.store.read({ of: 'team', tenant: world.tenant, team: teamId(team) }, [name]))[name];
    },
    records: () => recordsLeft(world, [...teams.values()]),
  };
}
