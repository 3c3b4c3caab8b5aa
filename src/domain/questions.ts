import type { CheckIn } from './check-in';
import { type FactorCatalogue, readFactors } from './factors-view';
import { readFelt } from './felt-view';
import type { Asked, Given } from './hold';
import { keptOf, readHolding } from './holding';
import { loadOf, type ReadAgainst, readPosition } from './position';
import type { FactorsView, FeltView, Holding, Position } from './publication';

/** A digest under the team's own key: equal texts give equal digests and nothing leads back. */
export type Digest = (text: string) => string;

/** Everyone who stored an answer in time, in an order that does not depend on when. */
export type Answered = readonly { readonly person: string; readonly checkIn: CheckIn }[];

/** Asks where the team stands against a band, of everyone with hours and cases of their own. */
export function askPosition(answered: Answered, band: ReadAgainst, digest: Digest): Asked<Position> {
  const loads = each(answered, (checkIn) => loadOf(checkIn, band.counts));
  const seal = sealer('position', digest);
  return {
    basis: mapEach(loads, (person, { cases, hours }) => seal(person, cases, hours)),
    given: givenBy(answered, (person, type, count, hours) => seal(person, type, count, hours)),
    read: () => readPosition(loads.values(), band),
  };
}

/** Asks how the week was, of everyone who said so. */
export function askFelt(answered: Answered, digest: Digest): Asked<FeltView> {
  const felts = each(answered, (checkIn) => checkIn.felt ?? undefined);
  return { basis: mapEach(felts, sealer('felt', digest)), read: () => readFelt([...felts.values()]) };
}

/** Asks for the share of families kept in holding, of everyone who counts per type and carries anything. */
export function askHolding(answered: Answered, digest: Digest): Asked<Holding> {
  const kept = each(answered, keptOf);
  const seal = sealer('holding', digest);
  return {
    basis: mapEach(kept, (person, { holding, all }) => seal(person, holding, all)),
    given: givenBy(answered, (person, type, count) => seal(person, type, count)),
    read: () => readHolding(kept.values()),
  };
}

/** Asks what weighs, of everyone who answered at all; naming nothing is an answer too. */
export function askFactors(
  answered: Answered,
  catalogue: FactorCatalogue,
  digest: Digest,
): Asked<FactorsView> {
  const named = each(answered, (checkIn) => [...new Set(checkIn.factors)].sort());
  return {
    basis: mapEach(named, sealer('factors', digest)),
    read: () => readFactors([...named.values()], catalogue),
  };
}

/** The person is part of every text, so that equal answers of two people cannot be told from the digests. */
function sealer(question: string, digest: Digest): (person: string, ...answer: readonly unknown[]) => string {
  return (person, ...answer) => digest(JSON.stringify([question, person, ...answer]));
}

function each<Part>(
  answered: Answered,
  part: (checkIn: CheckIn) => Part | undefined,
): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { person, checkIn } of answered) {
    const own = part(checkIn);
    if (own !== undefined) parts.set(person, own);
  }
  return parts;
}

function mapEach<From, To>(
  parts: ReadonlyMap<string, From>,
  map: (person: string, part: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries([...parts].map(([person, part]) => [person, map(person, part)]));
}

/** Keeps also the numbers of people who are not in the question: they are in it as soon as other types count. */
function givenBy(
  answered: Answered,
  seal: (person: string, type: string, count: number, hours: number) => string,
): Given {
  const counts = each(answered, ({ cases, hours }) => {
    switch (cases.kind) {
      case 'types':
        return { counts: Object.entries(cases.counts), hours };
      case 'total':
        return { counts: [['total', cases.total] as const], hours };
      case 'none-of-my-own':
      case 'unknown':
        return undefined;
    }
  });
  return mapEach(counts, (person, given) =>
    Object.fromEntries(given.counts.map(([type, count]) => [type, seal(person, type, count, given.hours)])),
  );
}
