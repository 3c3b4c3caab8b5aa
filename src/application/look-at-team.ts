import { deliveryId } from '../domain/delivery';
import { due, type Step } from '../domain/due';
import type { TeamKey } from '../domain/ids';
import { minute } from '../domain/time';
import { closeRound } from './close-round';
import { openRound } from './open-round';
import { readTeamState } from './read-team-state';
import { stopRound } from './stop-round';
import type { World } from './world';

/** Steps change the records, which may make new steps due at once; more turns than this would be a loop. */
const turnsAtMost = 8;

/** While something is being delivered a team is looked at again after this, in case the delivery is lost. */
const lookAgain = 3 * minute;

/** Does what is due for one team and sets when to look at it again. Looking twice does nothing twice. */
export async function lookAtTeam(world: World, key: TeamKey): Promise<void> {
  for (let turn = 0; turn < turnsAtMost; turn += 1) {
    const changed = await takeTurn(world, key);
    if (!changed) return;
  }
}

async function takeTurn(world: World, key: TeamKey): Promise<boolean> {
  const wake = await world.store.wakeOf(key);
  const read = await readTeamState(world, key);
  if (read === undefined) return false;
  const { steps, wakeAt } = due(read.state, world.holidays.calendar(), world.clock.now());
  const practice = read.state.team.phase.kind === 'practice';
  for (const step of steps) await take(world, key, step, practice);
  if (steps.some(changesRecords)) return true;
  const again = steps.every((step) => step.kind === 'clean-up') ? Infinity : world.clock.now() + lookAgain;
  // Practice has a clock of its own, which the index of real moments must not see.
  const next = Math.min(again, practice ? Infinity : (wakeAt ?? Infinity));
  await world.store.postpone(key, wake, next === Infinity ? undefined : next);
  return false;
}

async function take(world: World, key: TeamKey, step: Step, practice: boolean): Promise<void> {
  switch (step.kind) {
    case 'open-round':
      return openRound(world, key, step.times, practice);
    case 'close-round':
      return closeRound(world, key, step.week);
    case 'stop-round':
      return stopRound(world, key, step.week);
    case 'deliver':
      return world.queue.add({
        kind: 'deliver',
        key,
        delivery: deliveryId(step.subject, practice),
        subject: step.subject,
      });
    case 'clean-up':
      return world.queue.add({ kind: 'clean-up', key });
  }
}

/** A step that changes the records here and now may make another step due at once. */
function changesRecords(step: Step): boolean {
  return step.kind !== 'deliver' && step.kind !== 'clean-up';
}
