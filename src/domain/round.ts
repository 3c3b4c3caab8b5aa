import type { CheckIn } from './check-in';
import type { PersonId } from './ids';
import type { Instant } from './time';
import type { Week } from './week';

/** One asking of the weekly question, named after the ISO week it opens in. */
export interface Round {
  readonly week: Week;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly viewAt: Instant;
  readonly practice: boolean;
  /** `stopped` is a round whose consent or team ended: it is never published. */
  readonly state: 'open' | 'closed' | 'stopped';
  /** Stored in time and by whom; emptied in the transaction that closes the round. */
  readonly answers: Readonly<Partial<Record<PersonId, CheckIn>>>;
}

/** A round without the answer of one person. */
export function withoutAnswer(round: Round, person: PersonId): Round {
  const { [person]: _theirs, ...answers } = round.answers;
  return { ...round, answers };
}

/** The rounds of a team that are open; one that stayed open through an outage or a change of rhythm is found by it. */
export interface OpenRounds {
  readonly weeks: readonly Week[];
}

export const noOpenRounds: OpenRounds = { weeks: [] };

/** The open rounds with one more. */
export function withOpen({ weeks }: OpenRounds, week: Week): OpenRounds {
  return { weeks: [...new Set([...weeks, week])].sort() };
}

/** The open rounds without one that ended. */
export function withoutOpen({ weeks }: OpenRounds, week: Week): OpenRounds {
  return { weeks: weeks.filter((one) => one !== week) };
}
