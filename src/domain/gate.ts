import type { BandVersion } from './band';
import type { FactorCatalogue } from './factors-view';
import { hold, type Remembered } from './hold';
import type { PersonId } from './ids';
import type { ReadAgainst } from './position';
import {
  type FactorsView,
  type FeltView,
  type Holding,
  type Position,
  type Publication,
  type Shown,
  sharedLines,
  timesRunning,
} from './publication';
import { askFactors, askFelt, askHolding, askPosition, type Digest, type Snapshot } from './questions';
import type { Round } from './round';
import type { Instant } from './time';
import type { Week } from './week';

/** A question of the week that has an answer of its own on the team view. */
export type Question = keyof Shown;

/** What the gate remembers of a team. Nothing in it can be turned back into an answer without the team's key. */
export interface Bases {
  readonly questions: {
    readonly position?: Remembered<Position> & { readonly band: ReadAgainst };
    readonly felt?: Remembered<FeltView>;
    readonly holding?: Remembered<Holding>;
    readonly factors?: Remembered<FactorsView>;
  };
}

/** What the gate remembers of a team that was never shown anything. */
export const noBases: Bases = { questions: {} };

/** One closed round, with everything its publication depends on. */
export interface ClosedRound {
  readonly week: Week;
  readonly at: Instant;
  readonly practice: boolean;
  /** The snapshot of the close; what is stored later is in no publication. */
  readonly answers: Round['answers'];
  /** Everyone the round was for, whether or not they answered or take part. */
  readonly roster: readonly PersonId[];
  readonly floor: number;
  /** The band in force in this week; without one there is no position. */
  readonly band?: BandVersion;
  /** Whether the team counts families it keeps because other help is not there. */
  readonly countsHolding: boolean;
  readonly factorCatalogue: FactorCatalogue;
  /** The last publication of the team with a position. */
  readonly previous?: Publication;
  readonly bases: Bases;
  readonly digest: Digest;
}

/**
 * The one way from a round's answers to anything people see (PRIVACY.md P7): the same round always gives the same
 * publication, in which every word is one of the closed alphabet and no number comes from an answer.
 *
 * A position stands only beside the band it was computed against. When a new band comes into force there is no
 * position until the hold lets a new one be computed. Reading the held answers against the new band would let a lead
 * who moves the limits every week search for the average, and for what one person changed in it. Showing the old
 * position would place the team against a band that is no longer its own. Agreeing the same limits and case types
 * again, from concept to in use for one, is no change and keeps the position.
 */
export function publish(round: ClosedRound): { readonly publication: Publication; readonly bases: Bases } {
  const { band, floor, digest } = round;
  const remembered = round.bases.questions;
  const snapshot = snapshotOf(round);

  const placed = band && place(snapshot, readingOf(band), remembered.position, floor);
  const position = placed?.value;
  const felt = hold(askFelt(snapshot), remembered.felt, floor);
  const kept = round.countsHolding ? hold(askHolding(snapshot), remembered.holding, floor) : undefined;
  const factors = hold(askFactors(snapshot, round.factorCatalogue), remembered.factors, floor);

  const shown: Shown = {
    ...(position && { position }),
    ...(felt.value && { felt: felt.value }),
    ...(kept?.value && { holding: kept.value }),
    ...(factors.value && { factors: factors.value }),
  };
  return {
    publication: {
      week: round.week,
      at: round.at,
      practice: round.practice,
      shown,
      ...(position && band && { band: { id: band.id, lower: band.lower.cases, upper: band.upper.cases } }),
      times: timesRunning(position, round.previous),
      lines: sharedLines(
        snapshot.answers.map(({ checkIn }) => checkIn.line),
        digest,
      ),
    },
    bases: {
      questions: {
        ...remembered,
        ...(placed?.computed && { position: placed.computed }),
        ...(felt.computed && { felt: felt.computed }),
        ...(kept?.computed && { holding: kept.computed }),
        ...(factors.computed && { factors: factors.computed }),
      },
    },
  };
}

/** Says whether a round has a team view at all; without one people read a single sentence that gives no cause. */
export function hasView({ shown }: Publication): boolean {
  return Object.keys(shown).length > 0;
}

function readingOf({ lower, upper, counts }: BandVersion): ReadAgainst {
  return { lower: lower.cases, upper: upper.cases, counts };
}

function place(
  snapshot: Snapshot,
  band: ReadAgainst,
  remembered: Bases['questions']['position'],
  floor: number,
): { readonly value?: Position; readonly computed?: NonNullable<Bases['questions']['position']> } {
  const { value, computed } = hold(askPosition(snapshot, band), remembered, floor);
  if (computed) return { value: computed.value, computed: { ...computed, band } };
  return value && remembered && isSameBand(band, remembered.band) ? { value } : {};
}

function snapshotOf({ roster, answers, digest }: ClosedRound): Snapshot {
  const given = Object.entries(answers)
    .flatMap(([person, checkIn]) => (isPerson(person) && checkIn !== undefined ? [{ person, checkIn }] : []))
    .sort((one, other) => (one.person < other.person ? -1 : 1));
  // Someone who answered and then left was asked as well.
  const asked = new Set([...roster, ...given.map(({ person }) => person)]);
  return { roster: [...asked].sort(), answers: given, digest };
}

function isPerson(key: string): key is PersonId {
  return key.startsWith('person-');
}

function isSameBand(one: ReadAgainst, other: ReadAgainst): boolean {
  return one.lower === other.lower && one.upper === other.upper && sortedCounts(one) === sortedCounts(other);
}

function sortedCounts({ counts }: ReadAgainst): string {
  return [...new Set(counts)].sort().join();
}
