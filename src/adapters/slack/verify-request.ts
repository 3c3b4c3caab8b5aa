import type { IncomingHttpHeaders } from 'node:http';
import { verifySlackRequest } from '@slack/bolt';
import { minute } from '../../domain/time';

/** How far the moment of a request may be from ours, on either side (docs.slack.dev/authentication/verifying-requests-from-slack). */
const windowMs = 5 * minute;

/** A request as it is signed: its headers, and its body as it came. */
export interface SignedRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * The signature of a request that Slack signed within five minutes of `now`, before or after; undefined for any other.
 * @slack/bolt 5.1.0 takes requests from the future, so the window is checked here.
 */
export function verifiedSignature(
  { headers, body }: SignedRequest,
  signingSecret: string,
  now: number,
): string | undefined {
  const { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp } = headers;
  // Bolt overlooks what follows a second "=", and one request must have one signature only.
  if (typeof signature !== 'string' || !/^v0=[0-9a-f]{64}$/.test(signature)) return undefined;
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return undefined;
  const seconds = Number(timestamp);
  if (Math.abs(Math.floor(now / 1_000) - seconds) * 1_000 > windowMs) return undefined;
  try {
    verifySlackRequest({
      signingSecret,
      body,
      headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': seconds },
      nowMilliseconds: now,
    });
    return signature;
  } catch {
    return undefined;
  }
}
