import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import express, { type Express } from 'express';
import type { Log } from '../../ports/log';
import { readBodies } from './bodies';
import { healthz, readyz } from './health';
import { asHttpFault } from './http-fault';
import { answerMeasurements, type Measurements, measureWith } from './metrics';
import { notFound, requestError } from './request-error';
import { securityHeaders } from './security-headers';

/** Where to listen, and what to serve beside health and measurements. */
export interface HttpOptions {
  readonly host: string;
  /** 0 lets the machine choose. */
  readonly port: number;
  /** Adds routes that read the bytes of a body themselves, because they trust none before its signature is checked. */
  mountUnread?(app: Express): void;
  /** Adds the routes of the platforms. Bodies are read already; their bytes stand in `rawBody`. */
  mount(app: Express): void;
  /** Whether store, queue and platforms can do their work. */
  ready(): Promise<boolean>;
  readonly log: Log;
  /** Absent means nothing is measured and `/metrics` is nowhere. */
  readonly metrics?: Measurements;
  readonly metricsToken?: string;
  /** How long running requests may take to finish when the server closes; 5 seconds when absent. */
  readonly drainMs?: number;
}

/** A server that listens. */
export interface HttpServer {
  readonly port: number;
  /** Says "not ready", takes no new connection, lets running requests finish and then cuts off what is left. */
  close(): Promise<void>;
}

/** Starts the one server of this process; throws an `HttpFault` when it cannot listen there. */
export async function startHttpServer(options: HttpOptions): Promise<HttpServer> {
  let closing = false;
  const ready = async () => !closing && (await options.ready());
  const server = createServer(createApp(options, ready));
  await listen(server, options.host, options.port);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  options.log.info('listening', { port });

  return {
    port,
    async close() {
      if (closing) return;
      closing = true;
      const closed = once(server, 'close');
      server.close();
      const cutOff = setTimeout(() => server.closeAllConnections(), options.drainMs ?? 5_000);
      await closed;
      clearTimeout(cutOff);
    },
  };
}

function createApp(options: HttpOptions, ready: () => Promise<boolean>): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders);
  if (options.metrics !== undefined) {
    app.use(measureWith(options.metrics));
    app.get('/metrics', answerMeasurements(options.metrics, options.metricsToken));
  }
  app.get('/healthz', healthz);
  app.get('/readyz', readyz(ready));
  options.mountUnread?.(app);
  app.use(...readBodies);
  options.mount(app);
  app.use(notFound, requestError(options.log));
  return app;
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(asHttpFault(error, host, port)));
    server.listen(port, host, resolve);
  });
}
