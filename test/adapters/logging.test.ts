import { createLog, type LogLevel } from '../../src/adapters/logging/pino-log';

function logged(level: LogLevel, speak: (log: ReturnType<typeof createLog>) => void): readonly unknown[] {
  const lines: unknown[] = [];
  speak(createLog(level, { write: (line) => void lines.push(JSON.parse(line)) }));
  return lines;
}

test('a line says when, how bad, what and the allowed fields', () => {
  const lines = logged('info', (log) => log.info('listening', { port: 3978, ms: 12 }));
  expect(lines).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
      port: 3978,
      ms: 12,
      msg: 'listening',
    },
  ]);
});

test('a field that is not on the list does not reach the log', () => {
  const fields = { tenant: 'tenant-zuid', name: 'Anna', answer: { felt: 'too-full' } };
  const [line] = logged('info', (log) => log.warn('odd', fields));
  expect(line).toMatchObject({ tenant: 'tenant-zuid', msg: 'odd' });
  expect(JSON.stringify(line)).not.toMatch(/Anna|too-full/);
});

test('the level decides what is left out', () => {
  const speak = (log: ReturnType<typeof createLog>) => {
    log.info('a');
    log.warn('b');
    log.error('c');
  };
  expect(logged('warn', speak)).toHaveLength(2);
  expect(logged('silent', speak)).toEqual([]);
});
