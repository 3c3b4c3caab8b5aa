import { type DestinationStream, pino, stdTimeFunctions } from 'pino';
import type { Log, LogFields } from '../../ports/log';

/** How much is said, in the words of pino: `warn` leaves out `info`, and `silent` everything. */
export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

const allowed: { readonly [F in keyof Required<LogFields>]: true } = {
  tenant: true,
  team: true,
  job: true,
  delivery: true,
  outcome: true,
  code: true,
  ms: true,
  port: true,
  count: true,
};

/** Logs one JSON object a line to standard output, with the fields of `LogFields` and no other, whatever it is given. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (text, fields) => logger.info(onlyAllowed(fields), text),
    warn: (text, fields) => logger.warn(onlyAllowed(fields), text),
    error: (text, fields) => logger.error(onlyAllowed(fields), text),
  };
}

function onlyAllowed(fields: LogFields = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => Object.hasOwn(allowed, field)));
}
