import { webApi } from '@slack/bolt';
import type { SendOutcome } from '../../ports/chat';
import { ConnectionFault, secondsWhenUnsaid } from './web-client';

/** To whom something was said; the same word of Slack means something else in private than in a channel. */
export type Audience = 'person' | 'channel';

/** What came of a call that did not do what was asked. */
export interface Verdict {
  readonly outcome: Exclude<SendOutcome, { kind: 'sent' }>;
  /** A constant of Slack, Node or HTTP; never anything that was said. */
  readonly code: string;
  /** Whether the application manager can mend it, or should at least know. */
  readonly mend: boolean;
  /** Slack said "too fast", and to come again after so many milliseconds. */
  readonly tooFastMs?: number;
}

type Meaning = 'channel-gone' | 'unreachable' | 'set-up' | 'later' | 'uncertain';

/**
 * What Slack's words mean, from docs.slack.dev/reference/methods: chat.postMessage, conversations.open, users.info.
 * A word that is not here is about the message itself (`invalid_blocks`, `msg_too_long`, `metadata_too_large`) or new
 * to us: the message is refused, and the word is logged.
 */
const meanings: readonly (Readonly<Record<Audience, Meaning>> & { readonly codes: readonly string[] })[] = [
  {
    codes: ['channel_not_found', 'is_archived', 'not_in_channel', 'channel_is_limited_access'],
    person: 'unreachable',
    channel: 'channel-gone',
  },
  {
    // Slack has no word for somebody who shut the bot out: they can mute or hide it, and it tells nobody.
    codes: [
      ...['user_not_found', 'users_not_found', 'user_disabled', 'user_not_visible', 'cannot_dm_bot'],
      ...['invalid_user_combination', 'app_access_restricted', 'method_not_supported_for_channel_type'],
      ...[
        'restricted_action',
        'restricted_action_read_only_channel',
        'restricted_action_thread_only_channel',
      ],
      ...['restricted_action_non_threadable_channel', 'restricted_action_thread_locked'],
    ],
    person: 'unreachable',
    channel: 'set-up',
  },
  {
    // `account_inactive` is documented of the token, not of who is written to: that one is `user_disabled`.
    codes: [
      ...[
        'not_authed',
        'invalid_auth',
        'account_inactive',
        'token_revoked',
        'token_expired',
        'missing_scope',
      ],
      ...['no_permission', 'access_denied', 'accesslimited', 'not_allowed_token_type', 'ekm_access_denied'],
      ...['team_access_not_granted', 'two_factor_setup_required', 'messages_tab_disabled'],
    ],
    person: 'set-up',
    channel: 'set-up',
  },
  {
    codes: [
      ...['ratelimited', 'rate_limited', 'message_limit_exceeded'],
      ...['request_timeout', 'team_added_to_org', 'org_login_required'],
    ],
    person: 'later',
    channel: 'later',
  },
  {
    // "It's possible some aspect of the operation succeeded before the error was raised."
    codes: ['internal_error', 'fatal_error', 'service_unavailable'],
    person: 'uncertain',
    channel: 'uncertain',
  },
];

const tooFast: readonly string[] = ['ratelimited', 'rate_limited', 'message_limit_exceeded'];

// What Node and undici say when no connection came about, so that nothing can have been written.
const neverConnected: readonly string[] = [
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
  ...['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
];

/** An answer that says nothing: what was asked may have been done. */
export const unreadable: Verdict = { outcome: { kind: 'ambiguous' }, code: 'unreadable_answer', mend: false };

/** Whether it is a word of Slack's own. The client takes a body that is no JSON, such as a page of a proxy, for one. */
export function isWord(said: unknown): said is string {
  return typeof said === 'string' && /^[a-z][a-z0-9_]{1,63}$/.test(said);
}

/** The one reading of every error a call of the Web API, or an answer at an address of Slack's, can end in. */
export function verdictOf(error: unknown, audience: Audience): Verdict {
  if (error instanceof webApi.WebAPIRateLimitedError) return tooFastFor(error.retryAfter);
  if (error instanceof webApi.WebAPIPlatformError) return platformVerdict(error, audience);
  if (error instanceof webApi.WebAPIHTTPError) {
    const code = `http_${error.statusCode}`;
    return error.statusCode >= 500 || error.statusCode === 408 ? uncertain(code) : refused(code);
  }
  if (error instanceof webApi.WebAPIRequestError) {
    return error.original instanceof ConnectionFault ? unconnected(error.original) : uncertain('unknown');
  }
  if (error instanceof ConnectionFault) return unconnected(error);
  return unreadable;
}

function unconnected({ code }: ConnectionFault): Verdict {
  return neverConnected.includes(code) ? later(code, secondsWhenUnsaid) : uncertain(code);
}

/** Our own pacer says that the turn would not come soon enough. */
export function notYet(afterMs: number): Verdict {
  return { outcome: { kind: 'retry-later', afterMs }, code: 'paced', mend: false };
}

function platformVerdict({ data }: webApi.WebAPIPlatformError, audience: Audience): Verdict {
  const code: unknown = data.error;
  if (!isWord(code)) return unreadable;
  if (tooFast.includes(code)) return tooFastFor(data.response_metadata?.retryAfter ?? secondsWhenUnsaid);
  const meaning = meanings.find(({ codes }) => codes.includes(code))?.[audience];
  switch (meaning) {
    case 'channel-gone':
    case 'unreachable':
      return { outcome: { kind: 'refused', reason: meaning }, code, mend: false };
    case 'later':
      return later(code, secondsWhenUnsaid);
    case 'uncertain':
      return uncertain(code);
    case 'set-up':
    case undefined:
      return refused(code);
  }
}

function tooFastFor(seconds: number): Verdict {
  const afterMs = seconds * 1_000;
  return { outcome: { kind: 'retry-later', afterMs }, code: 'ratelimited', mend: false, tooFastMs: afterMs };
}

function later(code: string, seconds: number): Verdict {
  return { outcome: { kind: 'retry-later', afterMs: seconds * 1_000 }, code, mend: true };
}

function refused(code: string): Verdict {
  return { outcome: { kind: 'refused', reason: 'refused' }, code, mend: true };
}

function uncertain(code: string): Verdict {
  return { outcome: { kind: 'ambiguous' }, code, mend: false };
}
