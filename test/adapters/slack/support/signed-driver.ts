import { createHmac } from 'node:crypto';
import type { Clock } from '../../../../src/ports/clock';

/** What a request of Slack's says of itself, where a test wants it otherwise. */
export interface Forgery {
  /** When it is said to have been signed; now when absent. */
  readonly at?: number;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly without?: 'x-slack-signature' | 'x-slack-request-timestamp';
}

/** What came back. */
export interface Back {
  readonly status: number;
  readonly text: string;
}

export type Payload = Readonly<Record<string, unknown>>;

/** Says to the bot what Slack says, signed as Slack signs it. */
export interface SignedDriver {
  event(payload: Payload, forgery?: Forgery): Promise<Back>;
  interaction(payload: Payload, forgery?: Forgery): Promise<Back>;
  command(payload: Payload, forgery?: Forgery): Promise<Back>;
  body(text: string, type: string, forgery?: Forgery): Promise<Back>;
}

export const signingSecret = 'a-secret-of-the-tests';
const form = 'application/x-www-form-urlencoded';

function signed(text: string, clock: Clock, { at, secret = signingSecret }: Forgery) {
  const timestamp = String(Math.floor((at ?? clock.now()) / 1_000));
  const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${text}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` };
}

/** A driver for the bot at an address. */
export function driveSlack(url: string, clock: Clock): SignedDriver {
  const body: SignedDriver['body'] = async (text, type, forgery = {}) => {
    const headers = new Headers({
      ...signed(text, clock, forgery),
      'content-type': type,
      ...forgery.headers,
    });
    if (forgery.without !== undefined) headers.delete(forgery.without);
    const response = await fetch(`${url}/slack/events`, { method: 'POST', headers, body: text });
    return { status: response.status, text: await response.text() };
  };
  return {
    body,
    event: (payload, forgery) => body(JSON.stringify(payload), 'application/json', forgery),
    interaction: (payload, forgery) =>
      body(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), form, forgery),
    command: (payload, forgery) =>
      body(
        new URLSearchParams(
          Object.entries(payload).map(([name, value]): [string, string] => [
            name,
            typeof value === 'string' ? value : JSON.stringify(value),
          ]),
        ).toString(),
        form,
        forgery,
      ),
  };
}
