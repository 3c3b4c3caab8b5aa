import { type ServerResponse, STATUS_CODES } from 'node:http';

/** What a request to this process is answered with. */
export interface HttpReply {
  readonly status: 200 | 400 | 401 | 413 | 500 | 503;
  readonly type?: 'application/json' | 'text/plain';
  readonly body: string;
}

/** An acknowledgement that says nothing but that we have it. */
export const received: HttpReply = { status: 200, body: '' };

/** A refusal, with the name of its status alone. */
export function refused(status: Exclude<HttpReply['status'], 200>): HttpReply {
  return { status, type: 'text/plain', body: STATUS_CODES[status] ?? '' };
}

/** An acknowledgement with the result that Slack shows. */
export function acknowledged(result: unknown): HttpReply {
  if (result === undefined || result === '') return received;
  if (typeof result === 'string') return { status: 200, type: 'text/plain', body: result };
  return { status: 200, type: 'application/json', body: JSON.stringify(result) };
}

/** Sends a reply, unless whoever asked is gone. */
export function sendReply(response: ServerResponse, { status, type, body }: HttpReply): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, {
    'content-length': Buffer.byteLength(body),
    ...(type !== undefined && { 'content-type': `${type}; charset=utf-8` }),
    // What is left of a body that was too large is not waited for.
    ...(status === 413 && { connection: 'close' }),
  });
  response.end(body);
}
