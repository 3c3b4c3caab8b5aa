import type { CheckIn } from './check-in';
import { type FactorCatalogue, readFactors } from './factors-view';
import { readFelt } from './felt-view';
import type { Asked, Basis, Numbers } from './hold';
import { keptOf, readHolding } from './holding';
import type { PersonId } from './ids';
import { loadOf, type ReadAgainst, readPosition } from './position';
import type { FactorsView, FeltView, Holding, Position } from './publication';

/** A keyed digest that is a team's own: equal texts give equal digests within it, and nothing leads back. */
export type Digest = (text: string) => string;

/** The snapshot of a close, in an order that does not depend on when people answered. */
export interface Snapshot {
  readonly roster: readonly PersonId[];
  readonly answers: readonly { readonly person: PersonId; readonly checkIn: CheckIn }[];
  readonly digest: Digest;
}

/** Asks where the team stands against a band, of everyone with hours and cases of their own. */
export function askPosition(snapshot: Snapshot, band: ReadAgainst): Asked<Position> {
  const loads = each(snapshot, (checkIn) => loadOf(checkIn, band.counts));
  const people = sealed(snapshot, 'position', loads);
  const given = numbersOf(snapshot, ({ hours }, count) => [count, hours]);
  return { basis: { ...people, given }, read: () => readPosition(loads.values(), band) };
}

/** Asks how the week was, of everyone who said so. */
export function askFelt(snapshot: Snapshot): Asked<FeltView> {
  const felts = each(snapshot, (checkIn) => checkIn.felt ?? undefined);
  return { basis: sealed(snapshot, 'felt', felts), read: () => readFelt([...felts.values()]) };
}

/** Asks for the share of families kept in holding, of everyone who counts per type and carries anything. */
export function askHolding(snapshot: Snapshot): Asked<Holding> {
  const kept = each(snapshot, keptOf);
  const given = numbersOf(snapshot, (_, count) => count);
  return { basis: { ...sealed(snapshot, 'holding', kept), given }, read: () => readHolding(kept.values()) };
}

/** Asks what weighs, of everyone who answered at all; naming nothing is an answer too. */
export function askFactors(snapshot: Snapshot, catalogue: FactorCatalogue): Asked<FactorsView> {
  const named = each(snapshot, (checkIn) => [...new Set(checkIn.factors)].sort());
  return {
    basis: sealed(snapshot, 'factors', named),
    read: () => readFactors([...named.values()], catalogue),
  };
}

function each<Part>(
  { answers }: Snapshot,
  part: (checkIn: CheckIn) => Part | undefined,
): ReadonlyMap<PersonId, Part> {
  const parts = new Map<PersonId, Part>();
  for (const { person, checkIn } of answers) {
    const own = part(checkIn);
    if (own !== undefined) parts.set(person, own);
  }
  return parts;
}

/** The person is part of every text, so that equal answers of two people cannot be told from the digests. */
function sealed(
  { roster, digest }: Snapshot,
  question: string,
  parts: ReadonlyMap<PersonId, unknown>,
): Basis {
  const people = [...parts].map(
    ([person, part]) => [person, digest(JSON.stringify([question, person, part]))] as const,
  );
  return { people: Object.fromEntries(people), roster };
}

/** The counts of everyone who counts per type, also of who is not in the question: they can be as soon as other types count. */
function numbersOf(
  snapshot: Snapshot,
  part: (checkIn: CheckIn, count: number) => unknown,
): Readonly<Record<PersonId, Numbers>> {
  return Object.fromEntries(
    snapshot.answers.flatMap(({ person, checkIn }) => {
      if (checkIn.cases.kind !== 'types') return [];
      const numbers = Object.entries(checkIn.cases.counts).map(([type, count]) => [
        type,
        snapshot.digest(JSON.stringify([type, person, part(checkIn, count)])),
      ]);
      return [[person, Object.fromEntries(numbers)]];
    }),
  );
}
