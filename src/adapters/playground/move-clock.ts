import { type Instant, minute } from '../../domain/time';
import type { SetClock } from './clock';

/** What happens when time goes by. */
export interface Passing {
  readonly clock: SetClock;
  nextMoment(): Promise<Instant | undefined>;
  /** Does everything that is due now, to the end. */
  catchUp(): Promise<void>;
}

// When a moment keeps coming back, the clock goes on in steps this small, so that no other team's moment is passed over.
const stride = 15 * minute;

/**
 * Moves the clock through every moment at which something is due; no moment up to the target is passed over. It stops
 * at the first of them, or where it stands already, at which `stopsHere` says so.
 */
export async function moveTo(
  passing: Passing,
  target: Instant,
  stopsHere: () => Promise<boolean> = async () => false,
): Promise<void> {
  const { clock } = passing;
  await passing.catchUp();
  while (clock.now() < target && !(await stopsHere())) {
    const moment = await passing.nextMoment();
    const isAhead = moment !== undefined && moment > clock.now();
    const step = moment === undefined ? target : isAhead ? moment : clock.now() + stride;
    clock.set(Math.min(step, target));
    await passing.catchUp();
  }
}

/** Moves on until there is something new to see, or until the last moment given when nothing happens before it. */
export async function moveToNextStep(
  passing: Passing,
  hasNews: () => Promise<boolean>,
  atTheLatest: Instant,
): Promise<void> {
  await passing.catchUp();
  // Without anything planned there is nothing to wait for.
  if ((await passing.nextMoment()) !== undefined) await moveTo(passing, atTheLatest, hasNews);
}
