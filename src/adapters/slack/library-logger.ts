import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../ports/log';

/**
 * What Slack's libraries want to log. Their lines can hold a message, a name or a token, so only that there was one is
 * passed on.
 */
export function libraryLogger(log: Log): Logger {
  return {
    debug: () => {},
    info: () => {},
    warn: (what) => {
      // Whoever called is told of this one, and knows whether it may be logged.
      if (what !== 'http request failed') log.warn('Slack’s library warned of something.');
    },
    error: () => log.error('Slack’s library met an error.'),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
