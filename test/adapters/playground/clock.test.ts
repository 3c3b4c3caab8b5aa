import { openClock, wednesdayMorning } from '../../../src/adapters/playground/clock';
import { Journal } from '../../../src/adapters/playground/journal';
import { remember } from '../../../src/adapters/playground/memory';
import { temporaryFile } from './temporary-file';

const zone = 'Europe/Amsterdam';

describe('the clock of the playground', () => {
  test.each([
    ['2026-11-16T00:30:00+01:00', '2026-11-18T09:00:00+01:00'],
    ['2026-11-18T08:00:00+01:00', '2026-11-18T09:00:00+01:00'],
    ['2026-11-22T23:59:00+01:00', '2026-11-18T09:00:00+01:00'],
    ['2026-10-25T12:00:00+01:00', '2026-10-21T09:00:00+02:00'],
  ])('a playground opened at %s begins at %s', (now, start) => {
    expect(wednesdayMorning(Date.parse(now), zone)).toBe(Date.parse(start));
  });

  test('stands still, moves forward only, and goes on where it stood', () => {
    const file = temporaryFile('clock.jsonl');
    const journal = Journal.open(file);
    const clock = openClock(remember(journal), 1_000);
    expect(clock.now()).toBe(1_000);
    clock.set(3_000);
    clock.set(2_000);
    expect(clock.now()).toBe(3_000);
    journal.close();
    expect(openClock(remember(Journal.open(file)), 1_000).now()).toBe(3_000);
  });
});
