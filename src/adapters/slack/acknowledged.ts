import { type HttpReply, received } from '../http/http-reply';

/** An acknowledgement with the result that Slack shows. */
export function acknowledged(result: unknown): HttpReply {
  if (result === undefined || result === '') return received;
  if (typeof result === 'string') return { status: 200, type: 'text/plain', body: result };
  return { status: 200, type: 'application/json', body: JSON.stringify(result) };
}
