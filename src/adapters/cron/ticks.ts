import { type Logger, schedule } from 'node-cron';
import type { Log } from '../../ports/log';

/**
 * Calls `tick` once a minute until stopped; a minute that begins while a tick still runs goes by without one.
 * A tick that throws is logged. The answer stops the ticks and resolves when the running one is done.
 */
export function startTicks(tick: () => Promise<void>, log: Log): () => Promise<void> {
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    try {
      await tick();
    } catch (error) {
      log.error('a tick failed; the next one is in a minute', {
        code: error instanceof Error ? error.name : 'unknown',
      });
    }
    running = undefined;
  }

  // Only a tick: node-cron skips missed moments and the hour that summer time takes away. A machine that slept
  // would fill the log with the minutes it missed, of which nothing is lost.
  const task = schedule('* * * * *', () => void (running ??= run()), {
    logger: loggerFor(log),
    suppressMissedWarning: true,
  });

  return async () => {
    await task.destroy();
    await running;
  };
}

/** node-cron writes to the console of its own accord; what it says is of use only as the fact that it spoke. */
function loggerFor(log: Log): Logger {
  return {
    info: () => {},
    debug: () => {},
    warn: () => log.warn('the ticks gave a warning'),
    error: () => log.error('the ticks are in trouble'),
  };
}
