import { webApi } from '@slack/bolt';
import type { Log } from '../../ports/log';
import { connectionCode } from '../http/connection-code';
import { libraryLogger } from './library-logger';

type Answer = Awaited<ReturnType<webApi.FetchFunction>>;

/** A connection that came to nothing, by the innermost code that Node and its fetch have for it. */
export class ConnectionFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** What a client of the Web API is made of. */
export interface WebClientParts {
  readonly token: string;
  /** Another root than Slack's own, for an emulator. */
  readonly apiUrl?: string;
  /** Milliseconds after which an answer is not waited for any more; 10 seconds when left out. */
  readonly timeoutMs?: number;
  readonly fetch?: webApi.FetchFunction;
  readonly log: Log;
}

/** For a "too fast" that does not say when to come again: the number in Slack's own example. */
export const secondsWhenUnsaid = 30;

/**
 * A client that calls once and tells what came of it. Left to itself it would call again after a lost answer, and
 * post twice; and after a "too fast" it would keep every other call waiting.
 */
export function createWebClient(parts: WebClientParts): webApi.WebClient {
  const { token, apiUrl, timeoutMs = 10_000, log } = parts;
  const send: webApi.FetchFunction = parts.fetch ?? fetch;
  return new webApi.WebClient(token, {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    timeout: timeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: libraryLogger(log),
    fetch: async (url, init) => withRetryAfter(await orFault(send(url, init))),
  });
}

/** Waits for an answer over the network; throws a `ConnectionFault` when none comes. */
export async function orFault<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new ConnectionFault(connectionCode(error));
  }
}

/** Without a number of seconds in the header the client throws an error that nobody can tell from another one. */
async function withRetryAfter(response: Answer): Promise<Answer> {
  if (response.status !== 429) return response;
  await response.text();
  const said = response.headers.get('retry-after') ?? '';
  const seconds = /^\d{1,6}$/.test(said) ? said : String(secondsWhenUnsaid);
  return new Response(null, { status: 429, headers: { 'retry-after': seconds } });
}
