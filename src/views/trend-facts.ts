import type { TeamId } from '../domain/ids';
import type { FactorsView, FeltView, Position, Publication } from '../domain/publication';
import type { Week } from '../domain/week';

/** One week as it was published, or why there is nothing to see of it. */
export interface TrendWeek {
  readonly week: Week;
  readonly position?: Position;
  readonly felt?: FeltView;
  readonly times: number;
  readonly state: 'view' | 'no-view' | 'paused' | 'no-round';
  /** The band of then, which the position was read against. */
  readonly band?: Publication['band'];
  readonly factors?: FactorsView;
}

/** The week from which places are read otherwise: against other limits, by other types of cases, or both. */
export interface TrendBreak {
  readonly week: Week;
  readonly what: 'limits' | 'counts' | 'both';
}

/** What the trend of a team is made of: nothing but what was published, and the calendar. */
export interface TrendFacts {
  readonly team: TeamId;
  /** Oldest first, at most 26. */
  readonly weeks: readonly TrendWeek[];
  readonly breaks: readonly TrendBreak[];
}
