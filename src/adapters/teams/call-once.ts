import type { ConnectorClientOptions } from 'botframework-connector';
import { z } from 'zod';
import type { Clock } from '../../ports/clock';
import { type CallOut, isSuccess } from '../http/call-out';
import { connectionCode } from '../http/connection-code';
import { ConnectorFault } from './connector';
import { readRetryAfter } from './retry-after';

/** What the SDK hands its requests to. */
type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;

/** How calls go out. */
export interface CallParts {
  readonly clock: Clock;
  /** Milliseconds after which an answer is not waited for any more. */
  readonly timeoutMs: number;
  readonly callOut: CallOut;
}

/**
 * Makes every call of the SDK once and throws a `ConnectorFault` for all that is not a success. Left to itself the SDK
 * calls again after 429, 500, 502, 503 and a reset, and posts twice; what is thrown here it does not try again. It
 * follows no redirection: a token is for the address it was made for.
 */
export function callOnce({ clock, timeoutMs, callOut }: CallParts): HttpClient {
  return {
    async sendRequest(request) {
      const body: unknown = request.body;
      const { status, text, retryAfter } = await orFault(
        callOut({
          ...{ url: request.url, method: request.method, timeoutMs },
          headers: request.headers.rawHeaders(),
          ...(typeof body === 'string' && { body }),
        }),
      );
      if (!isSuccess(status)) {
        throw new ConnectorFault(status, codeOf(text), readRetryAfter(retryAfter, clock.now()));
      }
      // Without headers the SDK takes a body for JSON, which is all that Teams answers.
      const headers = request.headers.clone();
      for (const name of headers.headerNames()) headers.remove(name);
      return { request, status, headers, bodyAsText: text };
    },
  };
}

async function orFault<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw new ConnectorFault(undefined, connectionCode(error), undefined, { cause: error });
  }
}

// A word, so that no sentence about somebody gets into the log. Microsoft documents "Bad Argument" with its space.
const word = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]*( [A-Za-z]+)?$/)
  .max(64);
const said = z.union([
  z.object({ error: z.object({ code: word }) }).transform(({ error }) => error.code),
  // What a conversation is served by answers otherwise than the connector before it, with JSON in its sentence.
  z
    .object({
      message: z
        .string()
        .transform(jsonIn)
        .pipe(z.object({ subCode: word })),
    })
    .transform(({ message }) => message.subCode),
]);

/**
 * The code in the body of an answer: `error.code`, or `subCode` as in the 403 of somebody who shut the bot out
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages).
 */
function codeOf(text: string): string | undefined {
  return said.safeParse(jsonIn(text)).data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
