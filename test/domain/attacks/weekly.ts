import type { CheckIn } from '../../../src/domain/check-in';
import { type Bases, type ClosedRound, noBases, publish } from '../../../src/domain/gate';
import { carrying, type Room, roundOf } from './rounds';

/** So many people with the same answer. */
export function everyone(count: number, answer: CheckIn): Room {
  return Array.from({ length: count }, () => answer);
}

/** A team of seven in which the first so many carry more than a band allows, and the others what is inside. */
export function fuller(count: number): Room {
  return Array.from({ length: 7 }, (_, place) => carrying(place < count ? 60 : 16));
}

type WeekOf = readonly [Room, Partial<ClosedRound>?];

/** Publishes weeks one after the other and gives what each showed. */
export function weekly(...weeks: readonly WeekOf[]) {
  let bases: Bases = noBases;
  return weeks.map(([room, part]) => {
    const { publication, bases: next } = publish(roundOf(room, { ...part, bases }));
    bases = next;
    return publication;
  });
}

/** What position each of these weeks showed. */
export function positions(...weeks: readonly WeekOf[]) {
  return weekly(...weeks).map(({ shown }) => shown.position);
}
