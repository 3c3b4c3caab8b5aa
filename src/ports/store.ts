import type { Agreements } from '../domain/agreement';
import type { Bands } from '../domain/band';
import type { OwnRecord } from '../domain/check-in';
import type { DeliveryBook } from '../domain/delivery';
import type { Bases } from '../domain/gate';
import type { PersonId, TeamId, TeamKey, TenantId } from '../domain/ids';
import type { MessageBudget, Person } from '../domain/person';
import type { Publication } from '../domain/publication';
import type { Reflection } from '../domain/reflection';
import type { Cleaned } from '../domain/retention';
import type { OpenRounds, Round } from '../domain/round';
import type { Looks, Team } from '../domain/team';
import type { Instant } from '../domain/time';
import type { Week } from '../domain/week';

/** What one change may touch: one tenant's own records, one person's, or one team's. */
export type Scope =
  | { readonly of: 'tenant'; readonly tenant: TenantId }
  | { readonly of: 'person'; readonly tenant: TenantId; readonly person: PersonId }
  | { readonly of: 'team'; readonly tenant: TenantId; readonly team: TeamId };

/** Which account is which person; kept in the tenant's scope. */
export interface AccountRecord {
  readonly person: PersonId;
}

/** Which team talks in a channel; kept in the tenant's scope. */
export interface ChannelRecord {
  readonly team: TeamId;
}

/**
 * Where to reach somebody, a channel or a whole workplace on a platform that has to be told; kept in the tenant's scope,
 * written and read by that platform's adapter alone.
 */
export interface ReferenceRecord {
  /** The address of the service that serves them; else that of the workplace serves them too. */
  readonly serviceUrl?: string;
  /** The id by which the platform knows somebody towards this bot. */
  readonly user?: string;
  /** The private conversation with somebody. */
  readonly conversation?: string;
  /** The group a channel belongs to. */
  readonly group?: string;
  /** Whether what is a channel to us is a chat of several people, in which there are no threads. */
  readonly isGroupChat?: boolean;
}

/** Every name a record can have, with the shape behind it. */
export type RecordOf<N extends RecordName> = N extends 'team'
  ? Team
  : N extends 'bands'
    ? Bands
    : N extends 'bases'
      ? Bases
      : N extends 'reflection'
        ? Reflection
        : N extends 'agreements'
          ? Agreements
          : N extends 'looks'
            ? Looks
            : N extends `round/${string}`
              ? Round
              : N extends 'open-rounds'
                ? OpenRounds
                : N extends 'cleaned'
                  ? Cleaned
                  : N extends `own/${string}`
                    ? OwnRecord
                    : N extends `publication/${string}`
                      ? Publication
                      : N extends `deliveries/${string}`
                        ? DeliveryBook
                        : N extends 'person'
                          ? Person
                          : N extends 'budget'
                            ? MessageBudget
                            : N extends `account/${string}`
                              ? AccountRecord
                              : N extends `channel/${string}`
                                ? ChannelRecord
                                : N extends `reference/${string}`
                                  ? ReferenceRecord
                                  : never;

export type RecordName =
  | 'team'
  | 'bands'
  | 'bases'
  | 'reflection'
  | 'agreements'
  | 'looks'
  | 'open-rounds'
  | 'cleaned'
  | `round/${Week}`
  | `own/${PersonId}`
  | `publication/${Week}`
  | `deliveries/${Week}`
  | 'deliveries/start'
  | 'person'
  | 'budget'
  | `account/${string}`
  | `channel/${string}`
  | `reference/${string}`;

export type Loaded<N extends RecordName> = { readonly [K in N]: RecordOf<K> | undefined };

/** One record to write; `null` deletes it. Made by `put`, which holds name and shape together. */
export interface Write {
  readonly name: RecordName;
  readonly value: object | null;
}

/** A write of a record under its own name. */
export function put<N extends RecordName>(name: N, value: RecordOf<N> | null): Write {
  return { name, value };
}

/** What a change wants: records to write, when the team must be looked at next, and an answer. */
export interface Change<R> {
  /** Only names that were loaded: a write to another name is a fault. */
  readonly writes: readonly Write[];
  /** Team scope only: look at this team no later than then; absent leaves the index as it is. */
  readonly wakeAt?: Instant;
  readonly result: R;
}

/**
 * Keeps records. A change commits whole or not at all; an acknowledged change survives a crash.
 * Every call names its tenant, and nothing reaches across.
 */
export interface Store {
  read<N extends RecordName>(scope: Scope, names: readonly N[]): Promise<Loaded<N>>;
  /** Runs the pure, synchronous body on the loaded records and commits if nothing changed meanwhile, else runs it again. */
  change<N extends RecordName, R>(
    scope: Scope,
    names: readonly N[],
    body: (records: Loaded<N>) => Change<R>,
  ): Promise<R>;
  /** Names present in a scope that begin so; for erasing, taking along and cleaning up, never for a weekly path. */
  names(scope: Scope, prefix: string): Promise<readonly RecordName[]>;
  /** Teams whose look-at moment has come, oldest first, at most `limit`. */
  teamsDue(now: Instant, limit: number): Promise<readonly TeamKey[]>;
  /** The earliest look-at moment of all teams. */
  nextWake(): Promise<Instant | undefined>;
  /** When a team is to be looked at next; `undefined` when never. */
  wakeOf(team: TeamKey): Promise<Instant | undefined>;
  /** Moves a team's look-at moment later, only if it still is what was read. */
  postpone(team: TeamKey, from: Instant | undefined, to: Instant | undefined): Promise<void>;
  close(): Promise<void>;
}
