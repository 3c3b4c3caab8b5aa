import { request } from 'undici';

/** A request to somebody else's server. */
export interface OutgoingCall {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds after which an answer is not waited for any more. */
  readonly timeoutMs: number;
}

/** What came back. */
export interface CallAnswer {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | undefined;
}

/**
 * Makes a call once and reads the whole answer, whatever its status; follows nobody to another address. Rejects with
 * what the connection said when no answer came.
 */
export type CallOut = (call: OutgoingCall) => Promise<CallAnswer>;

/** Calls over the network. Node's `fetch` takes some six times the work, most of it for streams nobody here reads. */
export const callOut: CallOut = async ({ url, timeoutMs, ...call }) => {
  const answer = await request(url, { ...call, signal: AbortSignal.timeout(timeoutMs) });
  const retryAfter = answer.headers['retry-after'];
  return {
    status: answer.statusCode,
    text: await answer.body.text(),
    retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
  };
};
