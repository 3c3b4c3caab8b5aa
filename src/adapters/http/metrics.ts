import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';

/** What the server needs of whatever keeps the measurements. */
export interface Measurements {
  readonly contentType: string;
  /** Begins to measure a request; the answer ends it. */
  begin(): (request: { readonly method: string; readonly route: string; readonly status: string }) => void;
  text(): Promise<string>;
}

/**
 * Measures how long requests take, by method, route and kind of status; what people do is left out.
 * On a host with one team the number of presses in a week is the number of people who answered (PRIVACY.md T8).
 */
export function measureWith(measurements: Measurements): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'POST') {
      next();
      return;
    }
    const end = measurements.begin();
    response.once('close', () => {
      const status = `${Math.floor(response.statusCode / 100)}xx`;
      end({ method: request.method, route: routeOf(request), status });
    });
    next();
  };
}

/** Answers the measurements to this machine, and with the token to others. */
export function answerMeasurements(measurements: Measurements, token: string | undefined): RequestHandler {
  return async (request, response) => {
    if (!isLocal(request) && !carriesToken(request, token)) {
      response.sendStatus(403);
      return;
    }
    response.type(measurements.contentType).send(await measurements.text());
  };
}

/** The pattern that took the request: an address as typed could be anything, and as many of them. */
function routeOf(request: Request): string {
  const route: unknown = request.route;
  const path = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined;
  return typeof path === 'string' ? path : 'other';
}

/** A request that a proxy on this machine passed on comes from elsewhere. */
function isLocal(request: Request): boolean {
  const passedOn = request.headers.forwarded ?? request.headers['x-forwarded-for'];
  const address = request.socket.remoteAddress ?? '';
  return passedOn === undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);
}

function carriesToken(request: Request, token: string | undefined): boolean {
  if (token === undefined || token === '') return false;
  // Digests have one length, and comparing them takes one time, however much of the token is right.
  return timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
