import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** One request that was answered. */
export interface MeasuredRequest {
  readonly method: string;
  /** The pattern that took it, never the address as typed. */
  readonly route: string;
  readonly status: string;
}

/** The measurements of this process. */
export interface ProcessMetrics {
  readonly contentType: string;
  /** Begins to measure a request; the answer ends it. */
  begin(): (request: MeasuredRequest) => void;
  text(): Promise<string>;
}

/** Default measurements of the process, and a histogram of requests, in the format of Prometheus. */
export function createProcessMetrics(): ProcessMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'http_request_duration',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.01, 0.05, 0.1, 0.3, 1, 2, 3, 5, 10],
    registers: [registry],
  });

  return {
    contentType: registry.contentType,
    begin() {
      const end = duration.startTimer();
      return ({ method, route, status }) => void end({ method, route, status });
    },
    text: () => registry.metrics(),
  };
}
