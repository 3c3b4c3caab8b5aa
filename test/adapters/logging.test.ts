import { calmLog } from '../../src/adapters/logging/calm-log';
import { createLog, type LogLevel } from '../../src/adapters/logging/pino-log';
import { createSetClock, moment } from '../application/support/set-clock';
import { captureLog } from '../support/captured-log';

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

test('a hundred thousand equal warnings are a line a minute, with how many it stands for', () => {
  const log = captureLog();
  const clock = createSetClock(moment('2026-11-19 10:00'));
  const calm = calmLog(log, clock);
  const begin = clock.now();
  for (let nth = 0; nth < 100_000; nth += 1) {
    clock.set(begin + Math.floor(nth / 50_000) * 60_000);
    calm.warn('turned away', { code: 'http_401' });
  }
  calm.warn('turned away', { code: 'http_413' });
  calm.info('turned away');
  calm.info('turned away');
  expect(log.lines).toEqual([
    { level: 'warn', text: 'turned away', code: 'http_401' },
    { level: 'warn', text: 'turned away', code: 'http_401', times: 50_000 },
    { level: 'warn', text: 'turned away', code: 'http_413' },
    { level: 'info', text: 'turned away' },
    { level: 'info', text: 'turned away' },
  ]);
});

test('a warning is not held up by a clock that was set back', () => {
  const log = captureLog();
  const begin = moment('2026-11-19 10:00');
  let now = begin;
  const calm = calmLog(log, { now: () => now });
  calm.error('away');
  now = begin - 3_600_000;
  calm.error('away');
  expect(log.lines).toHaveLength(2);
});
