import type { TeamsMessage } from './teams-message';

/** Where a conversation stands: the service that serves it, its tenant, and its id (a thread carries `;messageid=`). */
export interface Place {
  readonly serviceUrl: string;
  readonly tenant: string;
  readonly conversation: string;
}

/** Somebody as Teams describes them. */
export interface Member {
  /** The id Teams gives them towards this bot (`29:…`). */
  readonly user: string;
  /** Their id in Entra, the same towards every bot; `undefined` for who has no account there. */
  readonly aadObjectId: string | undefined;
  readonly name: string;
  /** A guest of the tenant, who has an account in it and works elsewhere. */
  readonly isGuest: boolean;
  /** The tenant this person belongs to, where Teams says. */
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
  /** The private conversation with somebody, by their `29:…` or Entra id, made when there is none yet. */
  openPrivate(service: Omit<Place, 'conversation'>, user: string): Promise<string>;
  /** Begins a thread in a channel with a message; gives the conversation of the thread and the id of its root. */
  openThread(
    channel: Place,
    message: TeamsMessage,
  ): Promise<{ readonly conversation: string; readonly message: string }>;
  /** Who is in a conversation, a page at a time; bots and people without an account are not among them. */
  membersOf(place: Place, from?: string): Promise<MemberPage>;
  /** Asks by `29:…` or Entra id; `undefined` for somebody who is not in the conversation. */
  memberOf(place: Place, user: string): Promise<Member | undefined>;
}

/** Teams did not do what was asked. */
export class ConnectorFault extends Error {
  constructor(
    /** The HTTP status; `undefined` when no answer came. */
    readonly status: number | undefined,
    /** The short code that Teams, Node or undici gave, never a sentence; without a status it says what happened. */
    readonly code: string | undefined,
    /** When Teams said to come again, in milliseconds from then. */
    readonly retryAfterMs: number | undefined,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
