import { type Instant, minute } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import type { ActivityFault } from './admit';
import type { TokenFault } from './verify-token';

/** Why a request was not taken. */
export type Refusal = TokenFault | ActivityFault | 'not-from-here' | 'body-too-large' | 'body-not-json';

/** Logs at most one line a minute for each reason, with how often it was since the line before. */
export function openRefusalLog(log: Log, clock: Clock): (why: Refusal) => void {
  const since = new Map<Refusal, { at: Instant; count: number }>();
  return (why) => {
    const before = since.get(why);
    const count = (before?.count ?? 0) + 1;
    const now = clock.now();
    // A clock that was set back must not silence anything.
    if (before !== undefined && Math.abs(now - before.at) < minute) {
      before.count = count;
      return;
    }
    since.set(why, { at: now, count: 0 });
    log.warn('A request that said it came from Teams was refused.', { code: why, count });
  };
}
