import type { Instant } from '../domain/time';
import type { World } from './world';

/** Teams taken from the index at a time. */
const batch = 200;

/** Puts every team whose moment has come in the queue to be looked at. */
export async function tick(world: World): Promise<void> {
  for (const key of await world.store.teamsDue(world.clock.now(), batch)) {
    await world.queue.add({ kind: 'look-at-team', key });
  }
}

/** The earliest moment at which something may be due for any team. */
export async function nextMoment(world: World): Promise<Instant | undefined> {
  return world.store.nextWake();
}
