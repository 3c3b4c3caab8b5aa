import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../ports/log';

/** What Slack's libraries want to log. Their lines can hold content, so only that there was one is passed on. */
export function boltLogger(log: Log): Logger {
  return {
    debug: () => {},
    info: () => {},
    warn: () => log.warn('Slack’s library warned of something.'),
    error: () => log.error('Slack’s library met an error.'),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
