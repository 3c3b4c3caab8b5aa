import type { Locale } from '../catalogue/localised';
import type { DeliveryId } from './delivery';
import type { Account, PersonId, TeamId } from './ids';
import type { Week } from './week';

/** A human being as the bot knows them: what to call them, how to reach them, which teams. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly accounts: readonly Account[];
  /** Absent: the team's language. */
  readonly locale?: Locale;
  readonly teams: readonly TeamId[];
  readonly reminders: boolean;
}

/** Private messages of one ISO week, over all teams: never more than two. */
export interface MessageBudget {
  readonly week: Week;
  readonly spent: readonly DeliveryId[];
}

/** What to call someone: the first word of their name, as colleagues do. */
export function callName({ name }: Person): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
