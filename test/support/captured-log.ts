import type { Log, LogFields } from '../../src/ports/log';

/** One line as it was logged. */
export interface LoggedLine extends LogFields {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
}

/** A log that keeps its lines for a test to read. */
export interface CapturedLog extends Log {
  readonly lines: readonly LoggedLine[];
}

/** An empty captured log. */
export function captureLog(): CapturedLog {
  const lines: LoggedLine[] = [];
  const at = (level: LoggedLine['level']) => (text: string, fields?: LogFields) => {
    lines.push({ level, text, ...fields });
  };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}
