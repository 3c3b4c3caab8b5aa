import { type ServerResponse, STATUS_CODES } from 'node:http';

/** What a request to this process is answered with. */
export interface HttpReply {
  readonly status: 200 | 202 | 400 | 401 | 403 | 413 | 500 | 503;
  readonly type?: 'application/json' | 'text/plain';
  readonly body: string;
}

/** An acknowledgement that says nothing but that we have it. */
export const received: HttpReply = { status: 200, body: '' };

/** A refusal, with the name of its status alone. */
export function refused(status: Exclude<HttpReply['status'], 200 | 202>): HttpReply {
  return { status, type: 'text/plain', body: STATUS_CODES[status] ?? '' };
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
