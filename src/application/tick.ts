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

/** More turns than this at one moment would be a loop; the next minute goes on with it. */
const turnsAtMost = 50;

/** Does everything that is due now, to the end, also what became due by doing it. */
export async function settle(world: World): Promise<void> {
  for (let turn = 0; turn < turnsAtMost; turn += 1) {
    await tick(world);
    await world.queue.idle();
    const next = await nextMoment(world);
    if (next === undefined || next > world.clock.now()) return;
  }
}
