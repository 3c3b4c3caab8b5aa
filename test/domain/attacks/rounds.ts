import type { CaseTypeId } from '../../../src/catalogue/case-types';
import { factors } from '../../../src/catalogue/factors';
import type { BandVersion } from '../../../src/domain/band';
import type { Cases, CheckIn } from '../../../src/domain/check-in';
import { type ClosedRound, noBases, type publish } from '../../../src/domain/gate';
import type { PersonId } from '../../../src/domain/ids';

/** Anything that publishes a closed round: the gate, or one of its mutants. */
export type Gate = typeof publish;

/** Who is in the room; a hole is someone who did not answer in time. */
export type Room = readonly (CheckIn | undefined)[];

export function personAt(place: number): PersonId {
  return `person-${place}`;
}

export function checkIn(part: Partial<CheckIn> = {}): CheckIn {
  return { felt: 'manageable', cases: { kind: 'unknown' }, factors: [], hours: 36, at: 0, ...part };
}

/** Someone who carries so many families of one type. */
export function carrying(guidance: number, hours = 36): CheckIn {
  return checkIn({ cases: { kind: 'types', counts: { guidance } }, hours });
}

export function countingTypes(counts: Extract<Cases, { kind: 'types' }>['counts'], hours = 36): CheckIn {
  return checkIn({ cases: { kind: 'types', counts }, hours });
}

export function bandOf(
  lower: number,
  upper: number,
  counts: readonly CaseTypeId[] = ['guidance'],
  id: BandVersion['id'] = 'band-1',
): BandVersion {
  return {
    id,
    lower: { cases: lower, values: [], reason: '' },
    upper: { cases: upper, values: [], reason: '' },
    counts,
    state: 'in-use',
    from: '2026-W01',
    lookAgain: '2026-12-01',
    agreed: { team: '', municipality: '' },
    madeAt: '2026-01-01',
  };
}

export function answersOf(room: Room): ClosedRound['answers'] {
  return Object.fromEntries(
    room.flatMap((answer, place) => (answer === undefined ? [] : [[personAt(place), answer]])),
  );
}

const few: readonly string[] = ['conflict-divorce', 'many-problems', 'no-fitting-help', 'much-coordination'];

/** Two factors of each of two groups: enough for every kind of answer, and quick. */
export const fewFactors = factors.filter(({ id }) => few.includes(id));

/** A closed round of a team with the band 14 to 18, whose digests show their text: an attacker who has the key. */
export function roundOf(room: Room, part: Partial<ClosedRound> = {}): ClosedRound {
  return {
    week: '2026-W10',
    at: 1_000,
    practice: false,
    answers: answersOf(room),
    roster: room.map((_, place) => personAt(place)),
    floor: 5,
    band: bandOf(14, 18),
    countsHolding: true,
    factorCatalogue: factors,
    bases: noBases,
    digest: (text) => text,
    ...part,
  };
}
