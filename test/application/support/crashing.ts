import { catchUp } from '../../../src/application/catch-up';
import { handleIntent } from '../../../src/application/handle-intent';
import { readTeamState } from '../../../src/application/read-team-state';
import type { World } from '../../../src/application/world';
import { due } from '../../../src/domain/due';
import { type Instant, minute } from '../../../src/domain/time';
import type { Intent } from '../../../src/views/intent';
import type { Contents } from '../../support/memory-store';
import { createLife, type Death } from './life';
import { idOf, key, type Somebody } from './noord';
import { openPlace, orDie, type Place, processOn, tenant } from './process';

/** A piece of a team's week in which a process can die. */
export interface Piece {
  readonly begin: Contents;
  /** When it is played, moment by moment. */
  readonly moments: readonly Instant[];
  /** By then everything is done, also after a crash. */
  readonly end: Instant;
}

/** How a piece of a week ended: what stands on the platform, and what is known of it. */
export interface Ended {
  readonly place: Place;
  /** Calls of ports that took effect before the end or the crash. */
  readonly calls: number;
  /** Deliveries that stand on the platform more than once. */
  readonly twice: readonly string[];
  /** The state of every delivery that was ever begun. */
  readonly deliveries: Readonly<Record<string, string>>;
  /** Steps that are still to be done. */
  readonly left: readonly unknown[];
}

/** Plays a piece of a week in a process that may die, and then in one that does not. */
export async function playPiece(piece: Piece, canBeAsked: boolean, death?: Death): Promise<Ended> {
  const place = openPlace(piece.moments[0] ?? piece.end, piece.begin);
  place.chat.canBeAsked = canBeAsked;
  const life = createLife(death);
  const process = processOn(place, life);
  for (const at of piece.moments) {
    if (life.isOver) break;
    place.clock.set(at);
    await orDie(catchUp(process));
  }
  const calls = life.took.length;
  const after = processOn(place);
  for (const at of [place.clock.now() + 3 * minute, piece.end]) {
    place.clock.set(at);
    await catchUp(after);
  }
  return {
    place,
    calls,
    twice: postedTwice(place),
    deliveries: deliveriesIn(place),
    left: await leftIn(after),
  };
}

/** Sends an intent from a process that may die. */
export async function sendOrDie(world: World, somebody: Somebody, intent: Intent): Promise<void> {
  const actor = { tenant, person: idOf(somebody), place: { kind: 'private' } } as const;
  await orDie(handleIntent(world, actor, intent));
}

function postedTwice({ chat }: Place): readonly string[] {
  const ids = chat.posted.map(({ delivery }) => delivery);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** Every delivery in the records with its state. */
export function deliveriesIn({ store }: Place): Readonly<Record<string, string>> {
  const states = /"(?<id>[^"]+)":\{"state":"(?<state>[a-z-]+)"/g;
  const texts = [...store.contents().lines.values()]
    .filter(({ name }) => name.startsWith('deliveries/'))
    .map(({ text }) => text);
  return Object.fromEntries(
    texts.flatMap((text) =>
      [...text.matchAll(states)].map(({ groups }) => [groups?.['id'] ?? '', groups?.['state'] ?? '']),
    ),
  );
}

async function leftIn(world: World): Promise<readonly unknown[]> {
  const read = await readTeamState(world, key);
  if (read === undefined) return ['no team'];
  return due(read.state, world.holidays.calendar(), world.clock.now()).steps;
}
