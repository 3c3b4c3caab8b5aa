import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Log } from '../../ports/log';

/** Answers an address nobody serves. */
export const notFound: RequestHandler = (_request, response) => {
  response.sendStatus(404);
};

/** Answers a request that failed with the name of its status alone; what went wrong inside is for the log. */
export function requestError(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const status = statusOf(error);
    if (status >= 500) {
      log.error('a request failed', { code: error instanceof Error ? error.name : 'unknown' });
    }
    if (response.headersSent) {
      next(error);
      return;
    }
    response.sendStatus(status);
  };
}

/** Express and its body readers put the status of a bad request on the error; anything else is our own fault. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
