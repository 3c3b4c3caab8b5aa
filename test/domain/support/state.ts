import type { OwnRecord } from '../../../src/domain/check-in';
import { bookOf, type Delivery, type DeliverySubject, deliveryId } from '../../../src/domain/delivery';
import { emptyOwnRecord } from '../../../src/domain/own-record';
import { noReflection } from '../../../src/domain/reflection';
import type { Round } from '../../../src/domain/round';
import type { TeamState } from '../../../src/domain/team-state';
import type { Instant } from '../../../src/domain/time';
import { aTeam, names, personOf } from './team';

/** The records of a team in which everyone takes part and nothing has happened yet. */
export function aState(overrides: Partial<TeamState> = {}): TeamState {
  return {
    team: aTeam(),
    rounds: {},
    publications: {},
    own: takingPart(...names),
    reflection: noReflection,
    agreements: { list: [] },
    books: {},
    ...overrides,
  };
}

export function anOwnRecord(overrides: Partial<OwnRecord> = {}): OwnRecord {
  return { ...emptyOwnRecord, takingPart: 'yes', ...overrides };
}

/** The own records of a team of which these take part and the others said no. */
export function takingPart(...who: readonly string[]): TeamState['own'] {
  return Object.fromEntries(
    names.map((name) => [personOf(name), anOwnRecord({ takingPart: who.includes(name) ? 'yes' : 'no' })]),
  );
}

export function roundsOf(...rounds: readonly Round[]): TeamState['rounds'] {
  return Object.fromEntries(rounds.map((round) => [round.week, round]));
}

/** The same records with one more thing known about a delivery. */
export function withDelivery(state: TeamState, subject: DeliverySubject, delivery: Delivery): TeamState {
  const practice = state.team.phase.kind === 'practice';
  const book = state.books[bookOf(subject)]?.deliveries ?? {};
  const deliveries = { ...book, [deliveryId(subject, practice)]: delivery };
  return { ...state, books: { ...state.books, [bookOf(subject)]: { deliveries } } };
}

export function sentAt(instant: Instant): Delivery {
  const ref = {
    workplace: { platform: 'playground', id: 'town' },
    conversation: 'noord',
    message: 'm1',
  } as const;
  return { state: 'sent', at: instant, ref };
}

export function claimedAt(instant: Instant): Delivery {
  return { state: 'claimed', at: instant, tries: 1 };
}

export function waitingUntil(instant: Instant): Delivery {
  return { state: 'waiting', until: instant, tries: 1 };
}

export function failedAt(instant: Instant): Delivery {
  return { state: 'failed', at: instant, reason: 'unreachable' };
}

export function notCertainAt(instant: Instant): Delivery {
  return { state: 'not-certain', at: instant };
}
