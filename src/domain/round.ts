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
