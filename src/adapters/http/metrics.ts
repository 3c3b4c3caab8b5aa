import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** The measurements of this process, and who may read them. */
export interface Metrics {
  /** Measures how long every request takes. */
  readonly measure: RequestHandler;
  /** Answers the measurements to this machine, and with the token to others. */
  readonly answer: RequestHandler;
}

/** Default measurements of the process, and a histogram of requests by method, route and kind of status. */
export function createMetrics(token: string | undefined): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests take.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.01, 0.05, 0.1, 0.3, 1, 2, 3, 5, 10],
    registers: [registry],
  });

  return {
    measure(request, response, next) {
      const end = duration.startTimer();
      response.once('close', () => {
        const status = `${Math.floor(response.statusCode / 100)}xx`;
        end({ method: request.method, route: routeOf(request), status });
      });
      next();
    },

    async answer(request, response) {
      if (!isLocal(request) && !carriesToken(request, token)) {
        response
          .status(403)
          .type('text/plain')
          .send('Measurements are for this machine, or with the token.\n');
        return;
      }
      response.type(registry.contentType).send(await registry.metrics());
    },
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
