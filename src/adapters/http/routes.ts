import type { IncomingMessage, ServerResponse } from 'node:http';

/** A server that can take a route and has not read the body yet. */
export interface Routes {
  post(path: string, handler: (request: IncomingMessage, response: ServerResponse) => void): unknown;
}
