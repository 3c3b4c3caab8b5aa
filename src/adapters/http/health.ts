import type { RequestHandler } from 'express';

/** Answers that the process lives. */
export const healthz: RequestHandler = (_request, response) => {
  response.type('text/plain').send('ok\n');
};

/** Answers whether the process can do its work; a check that throws means no. */
export function readyz(ready: () => Promise<boolean>): RequestHandler {
  return async (_request, response) => {
    const isReady = await ready().catch(() => false);
    response
      .status(isReady ? 200 : 503)
      .type('text/plain')
      .send(isReady ? 'ready\n' : 'not ready\n');
  };
}
