import { type Dispatcher, request } from 'undici';

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

/** Makes a call in the same way, and gives the status as soon as it is there, whatever becomes of the rest. */
export type TellOut = (call: OutgoingCall) => Promise<number>;

/** Whether a status says that what was asked was done. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}

/** Calls over the network. */
export const callOut: CallOut = async (call) => {
  const { statusCode, headers, body } = await send(call);
  const [retryAfter] = [headers['retry-after']].flat();
  return {
    status: statusCode,
    text: await body.text(),
    retryAfter,
  };
};

/** Tells over the network. */
export const tellOut: TellOut = async (call) => {
  const { statusCode, body } = await send(call);
  // Read, so that the connection serves the next call as well; that it breaks off by now changes nothing.
  body.dump().catch(() => {});
  return statusCode;
};

/**
 * Node's `fetch` takes some six times the work, most of it for streams nobody here reads. Both go through what is set for
 * the whole process, so that a proxy for Node.js is one for all. `request` unpacks nothing, so nothing is to be packed.
 */
function send({ url, timeoutMs, headers, ...call }: OutgoingCall): Promise<Dispatcher.ResponseData> {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return request(url, {
    ...call,
    headers: { 'user-agent': 'bandbreedte', ...Object.fromEntries(named), 'accept-encoding': 'identity' },
    signal: AbortSignal.timeout(timeoutMs),
  });
}
