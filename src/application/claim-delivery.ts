import {
  bookOf,
  type Delivery,
  type DeliveryId,
  type DeliverySubject,
  deliveryId,
  inDoubtSince,
  isTechnical,
  showsWhoIsSilent,
} from '../domain/delivery';
import { isDue } from '../domain/due';
import type { TeamKey } from '../domain/ids';
import { deliveryOf } from '../domain/team-state';
import type { Instant } from '../domain/time';
import { type Change, put } from '../ports/store';
import { readTeamState, stateOf } from './read-team-state';
import { teamScope } from './setting';
import type { World } from './world';

/** A delivery that is ours to say. */
export interface Claim {
  readonly id: DeliveryId;
  readonly tries: number;
  readonly at: Instant;
  /** From when on it may have been said: by a process that died, or by a platform whose answer was lost. */
  readonly doubtfulSince: Instant | undefined;
  readonly practice: boolean;
}

/** Claims a delivery that still is due; `undefined` when it is not, or somebody else has it. */
export async function claimDelivery(
  world: World,
  key: TeamKey,
  subject: DeliverySubject,
): Promise<Claim | undefined> {
  const read = await readTeamState(world, key);
  if (read === undefined) return undefined;
  const calendar = world.holidays.calendar();
  const { wanted } = read;
  return world.store.change(teamScope(key), wanted.names, (records): Change<Claim | undefined> => {
    const { team } = records;
    if (team === undefined) return { writes: [], result: undefined };
    const state = stateOf(team, wanted, records);
    const now = world.clock.now();
    if (!isDue(state, calendar, now, subject)) return { writes: [], result: undefined };
    const before = deliveryOf(state, subject);
    const tries = before?.state === 'waiting' || before?.state === 'claimed' ? before.tries + 1 : 1;
    const doubtfulSince = inDoubtSince(before);
    const id = deliveryId(subject, team.phase.kind === 'practice');
    const book = bookOf(subject);
    const deliveries = {
      ...state.books[book]?.deliveries,
      [id]: {
        ...({ state: 'claimed', at: now, tries } as const),
        ...(doubtfulSince !== undefined && { doubtfulSince }),
      },
    };
    return {
      writes: [put(`deliveries/${book}`, { deliveries })],
      wakeAt: now,
      result: {
        id,
        tries,
        at: now,
        doubtfulSince,
        practice: state.team.phase.kind === 'practice',
      },
    };
  });
}

/** Keeps what became of a delivery. A technical fault is logged without a name; what somebody chose is not, nor
 * is what only people get who did not answer. */
export async function recordDelivery(
  world: World,
  key: TeamKey,
  subject: DeliverySubject,
  id: DeliveryId,
  delivery: Delivery,
): Promise<void> {
  const name = `deliveries/${bookOf(subject)}` as const;
  await world.store.change(teamScope(key), [name], (records) => ({
    writes: [put(name, { deliveries: { ...records[name]?.deliveries, [id]: delivery } })],
    wakeAt: world.clock.now(),
    result: undefined,
  }));
  if (isTechnical(delivery) && !showsWhoIsSilent(id)) {
    const { tenant, team } = key;
    world.log.warn('a message could not be delivered', { tenant, team, outcome: delivery.reason });
  }
}
