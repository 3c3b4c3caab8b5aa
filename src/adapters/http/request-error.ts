import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Log } from '../../ports/log';

/** Answers an address nobody serves. */
export const notFound: RequestHandler = (_request, response) => {
  response.status(404).type('text/plain').send('There is nothing here.\n');
};

/** Answers a request that failed with a fixed sentence; what went wrong inside is nobody's business but the log's. */
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
    response.status(status).type('text/plain').send(sentenceFor(status));
  };
}

/** Express and its body readers put the status of a bad request on the error; anything else is our own fault. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function sentenceFor(status: number): string {
  if (status === 413) return 'This request is too large.\n';
  return status < 500
    ? 'This request could not be read.\n'
    : 'Something went wrong here. Please try again.\n';
}
