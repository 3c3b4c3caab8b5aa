import { nextMoment, tick } from './tick';
import type { World } from './world';

/** More turns than this at one moment would be a loop; the next minute goes on with it. */
const turnsAtMost = 50;

/** Does everything that is due now, to the end, also what became due by doing it. */
export async function catchUp(world: World): Promise<void> {
  for (let turn = 0; turn < turnsAtMost; turn += 1) {
    await tick(world);
    await world.queue.idle();
    const next = await nextMoment(world);
    if (next === undefined || next > world.clock.now()) return;
  }
}
