import { wait } from '../../src/adapters/system/wait';
import { tick } from '../../src/application/tick';
import type { World } from '../../src/application/world';

/** Ticks until no team is due any more, and everything that was to be said is said. */
export async function deliverAll(world: World): Promise<void> {
  while ((await world.store.teamsDue(world.clock.now(), 1)).length > 0) {
    await tick(world);
    await world.queue.idle();
    await wait(10);
  }
}
