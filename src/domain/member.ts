import type { PersonId } from './ids';
import type { Instant, LocalDate, Weekday } from './time';

/** What someone is in a team; a lead with own cases is a consultant as well. */
export type Role = 'consultant' | 'lead' | 'guide' | 'manager' | 'application-manager';

/** A consultant on the roster. Nothing here says whether they take part or answer. */
export interface Member {
  readonly person: PersonId;
  readonly workingDays: readonly Weekday[];
  /** Working hours in an ordinary week, in halves, 0 to 60; 36 is the full week the band is agreed for (METHOD E8). */
  readonly hours: number;
  /** False for the second ring: someone who thinks along without cases of their own. */
  readonly ownCases: boolean;
  readonly joinedAt: Instant;
  readonly leftAt?: Instant;
  /** Days away, both included. There is no field for a reason. */
  readonly away?: { readonly from: LocalDate; readonly until: LocalDate };
  /** A colleague the bot plays in practice. */
  readonly invented?: true;
}
