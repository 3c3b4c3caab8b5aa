import { minute } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Log, LogFields } from '../../ports/log';

/** How many different lines are remembered; what goes in a field is a constant or an id of ours, so they are few. */
const linesAtMost = 1_000;

/**
 * A log that cannot be filled from outside: of equal warnings and errors one a minute is written. The next one says in
 * `times` for how many it stands, itself included; a line that came once has no `times`.
 */
export function calmLog(log: Log, clock: Clock): Log {
  const written = new Map<string, { readonly at: number; held: number }>();

  const calm =
    (level: 'warn' | 'error') =>
    (text: string, fields?: LogFields): void => {
      const key = JSON.stringify([level, text, fields]);
      const now = clock.now();
      const last = written.get(key);
      // A clock that was set back holds nothing up.
      if (last !== undefined && now >= last.at && now < last.at + minute) {
        last.held += 1;
        return;
      }
      const held = last?.held ?? 0;
      written.delete(key);
      written.set(key, { at: now, held: 0 });
      for (const oldest of written.keys()) {
        if (written.size <= linesAtMost) break;
        written.delete(oldest);
      }
      log[level](text, held === 0 ? fields : { ...fields, times: held + 1 });
    };

  return { info: (text, fields) => log.info(text, fields), warn: calm('warn'), error: calm('error') };
}
