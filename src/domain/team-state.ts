import type { Agreements } from './agreement';
import type { OwnRecord } from './check-in';
import type { Delivery, DeliveryBook, DeliverySubject } from './delivery';
import { bookOf, deliveryId } from './delivery';
import type { PersonId } from './ids';
import type { Publication } from './publication';
import type { Reflection } from './reflection';
import type { Round } from './round';
import type { Team } from './team';
import type { LocalDate } from './time';
import type { Week } from './week';

/** The records of one team that say what should exist by now and what was already said. */
export interface TeamState {
  readonly team: Team;
  readonly rounds: Readonly<Partial<Record<Week, Round>>>;
  readonly publications: Readonly<Partial<Record<Week, Publication>>>;
  readonly own: Readonly<Partial<Record<PersonId, OwnRecord>>>;
  readonly reflection: Reflection;
  readonly agreements: Agreements;
  /** The last night that was cleaned up in. */
  readonly cleanedOn?: LocalDate;
  readonly books: Readonly<Partial<Record<Week | 'start', DeliveryBook>>>;
}

/** What is known of a delivery; `undefined` when nothing was tried. */
export function deliveryOf(state: TeamState, subject: DeliverySubject): Delivery | undefined {
  return state.books[bookOf(subject)]?.deliveries[deliveryId(subject, state.team.phase.kind === 'practice')];
}
