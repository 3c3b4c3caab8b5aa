import type { TeamsMessage } from './teams-message';

/** Where a conversation stands: the service that serves it, its tenant, and its id (a thread carries `;messageid=`). */
export interface Place {
  readonly serviceUrl: string;
  readonly tenant: string;
  readonly conversation: string;
}

/** Somebody as Teams describes them. `user` is the id Teams gives them towards this bot (`29:…`). */
export interface Member {
  readonly user: string;
  readonly name: string;
  readonly isGuest: boolean;
  /** The tenant this person belongs to. */
  readonly tenant: string | undefined;
}

/** One page of who is in a conversation; with `next`, there are more. */
export interface MemberPage {
  readonly members: readonly Member[];
  readonly next: string | undefined;
}

/**
 * Everything the bot asks of Teams: the one seam behind which the Bot Framework SDK stands. Every call is made once and
 * throws a `ConnectorFault` with the status that came back, or with none when no answer came.
 */
export interface Connector {
  /** Posts into a conversation or a thread; gives the id of the message. */
  post(place: Place, message: TeamsMessage): Promise<string>;
  /** Puts a message in the place of one that the bot posted. */
  update(place: Place, id: string, message: TeamsMessage): Promise<void>;
  /** The private conversation with somebody, made when there is none yet. */
  openPrivate(service: Omit<Place, 'conversation'>, user: string): Promise<string>;
  /** Begins a thread in a channel with a message; gives the conversation of the thread and the id of its root. */
  openThread(
    channel: Place,
    message: TeamsMessage,
  ): Promise<{ readonly conversation: string; readonly message: string }>;
  membersOf(place: Place, from?: string): Promise<MemberPage>;
  /** `undefined` for somebody who is not in the conversation. */
  memberOf(place: Place, user: string): Promise<Member | undefined>;
}

/** Teams did not do what was asked. */
export class ConnectorFault extends Error {
  constructor(
    /** The HTTP status; `undefined` when no answer came, so that it is not known whether it was done. */
    readonly status: number | undefined,
    /** The short code Teams gave, never its sentence. */
    readonly code: string | undefined,
    readonly retryAfterMs: number | undefined,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
