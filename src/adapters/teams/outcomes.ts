import type { SendOutcome } from '../../ports/chat';
import { ConnectorFault } from './connector';

/** To whom something was said; the same code means something else in private than in a channel. */
export type Audience = 'person' | 'channel';

/**
 * What a call does when its answer is lost: a post may stand there twice when it is made again, and everything else
 * (asking who is there, making a private conversation, which is then the same one) may be made again.
 */
export type Repeat = 'twice' | 'same';

/** What came of a call that did not do what was asked. */
export interface Verdict {
  readonly outcome: Exclude<SendOutcome, { kind: 'sent' }>;
  /** A constant of Teams, Node or HTTP; never anything that was said. */
  readonly code: string;
  /** Whether the application manager can mend it, or should at least know. */
  readonly mend: boolean;
  /** Teams said "too fast", and to come again after so many milliseconds. */
  readonly tooFastMs?: number;
  /** The conversation is not there, or not the bot's to write in: what is remembered of it is of no use. */
  readonly forget?: true;
}

type Meaning = 'not-wanted' | 'unreachable' | 'channel-gone' | 'set-up';

/**
 * What the codes of a 403 and a 404 mean, from the table of status codes on
 * learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability, and `MessageWritesBlocked` from its
 * send-proactive-messages. A code that is not here is about the message itself or new to us: the message is refused,
 * and the code is logged.
 */
const meanings: readonly (Readonly<Record<Audience, Meaning>> & { readonly codes: readonly string[] })[] = [
  {
    // "User blocked the bot in personal chat or a channel through moderation settings."
    codes: ['ConversationBlockedByUser', 'MessageWritesBlocked'],
    person: 'not-wanted',
    channel: 'set-up',
  },
  {
    // The app is not, or no longer, installed there.
    codes: ['ForbiddenOperationException', 'BotNotInConversationRoster'],
    person: 'unreachable',
    channel: 'channel-gone',
  },
  {
    codes: ['ConversationNotFound', 'ActivityNotFoundInConversation', 'MemberNotFoundInConversation'],
    person: 'unreachable',
    channel: 'channel-gone',
  },
  {
    // "Admin needs to allow the app for the user inside of app policies."
    codes: ['BotDisabledByAdmin', 'NotEnoughPermissions', 'InvalidBotApiHost', 'service_not_allowed'],
    person: 'set-up',
    channel: 'set-up',
  },
];

// What Node and undici say when no connection came about, so that nothing can have been written.
const neverConnected: readonly string[] = [
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
  ...['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
];

// Where Teams does not say when: "exponential backoff with a random jitter". Who sends doubles it from try to try.
const shortest = 2_000;
const longest = 6_000;

/** The one reading of everything a call of the connector can end in; `chance` gives a number from 0 to 1. */
export function verdictOf(
  error: unknown,
  audience: Audience,
  repeat: Repeat,
  chance: () => number = Math.random,
): Verdict {
  const soon = Math.round(shortest + chance() * (longest - shortest));
  if (!(error instanceof ConnectorFault)) return lost('unknown', repeat, soon);
  const { status, retryAfterMs = soon } = error;
  const code = error.code ?? `http_${status}`;
  switch (status) {
    case undefined:
      return withoutAnswer(code, audience, repeat, soon);
    case 429:
      return {
        ...{ outcome: { kind: 'retry-later', afterMs: retryAfterMs }, code, mend: false },
        tooFastMs: retryAfterMs,
      };
    case 412:
      return later(code, retryAfterMs, false);
    case 401:
      // The bot's own standing: it is mended at once for everybody, so nobody's message is given up for it.
      return later(code, retryAfterMs, true);
    case 403:
    case 404:
      return refusedBy(code, audience);
    case 408:
      return lost(code, repeat, retryAfterMs);
    default:
      return status >= 500 ? lost(code, repeat, retryAfterMs) : refused(code);
  }
}

/** An answer that could not be read says as little as none. */
function withoutAnswer(code: string, audience: Audience, repeat: Repeat, soon: number): Verdict {
  if (neverConnected.includes(code) || code.startsWith('token_')) return later(code, soon, true);
  return code === 'service_not_allowed' ? refusedBy(code, audience) : lost(code, repeat, soon);
}

/** Our own pacer says that the turn would not come soon enough. */
export function notYet(afterMs: number): Verdict {
  return { outcome: { kind: 'retry-later', afterMs }, code: 'paced', mend: false };
}

function refusedBy(code: string, audience: Audience): Verdict {
  // A 404 without a code is of the conversation: nothing else is named in an address.
  const known = code === 'http_404' ? 'ConversationNotFound' : code;
  const meaning = meanings.find(({ codes }) => codes.includes(known))?.[audience];
  if (meaning === undefined || meaning === 'set-up') return refused(code);
  return { outcome: { kind: 'refused', reason: meaning }, code, mend: false, forget: true };
}

function lost(code: string, repeat: Repeat, afterMs: number): Verdict {
  return repeat === 'same'
    ? later(code, afterMs, false)
    : { outcome: { kind: 'ambiguous' }, code, mend: false };
}

function later(code: string, afterMs: number, mend: boolean): Verdict {
  return { outcome: { kind: 'retry-later', afterMs }, code, mend };
}

function refused(code: string): Verdict {
  return { outcome: { kind: 'refused', reason: 'refused' }, code, mend: true };
}
