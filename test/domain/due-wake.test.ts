import fc from 'fast-check';
import type { Calendar } from '../../src/domain/calendar';
import { deliveryId, isSettled } from '../../src/domain/delivery';
import { due } from '../../src/domain/due';
import { localDateAt, localTimeAt, weekdayOf } from '../../src/domain/local-time';
import { deliveryOf } from '../../src/domain/team-state';
import { day, minute } from '../../src/domain/time';
import { off, zone } from './support/clock';
import { live } from './support/life';
import { instants, states } from './support/random-states';

const calendars: fc.Arbitrary<Calendar> = fc.constantFrom(off(), off('2026-11-20', '2026-11-24'));
const stepsAt = (...[state, calendar, now]: Parameters<typeof due>) =>
  due(state, calendar, now).steps.map((step) => JSON.stringify(step));

test('deriving twice gives the same, and changes nothing', () => {
  fc.assert(
    fc.property(states, calendars, instants, (state, calendar, now) => {
      const before = JSON.stringify(state);
      expect(due(state, calendar, now)).toEqual(due(state, calendar, now));
      expect(JSON.stringify(state)).toBe(before);
    }),
  );
});

test('the next look never lies before now, nor at it', () => {
  fc.assert(
    fc.property(states, calendars, instants, (state, calendar, now) => {
      expect(due(state, calendar, now).wakeAt ?? Infinity).toBeGreaterThan(now);
    }),
  );
});

test('who looks only when told to misses nothing that somebody looking all the time would find', () => {
  fc.assert(
    fc.property(
      states,
      calendars,
      instants,
      fc.integer({ min: 1, max: 16 }),
      (state, calendar, from, looks) => {
        let now = from;
        for (let look = 0; look < looks; look += 1) {
          const { steps, wakeAt } = due(state, calendar, now);
          if (wakeAt === undefined) return;
          const seen = steps.map((step) => JSON.stringify(step));
          const between = [now + minute, (now + wakeAt) / 2, wakeAt - minute, wakeAt - 1];
          for (const moment of between.filter((one) => one > now && one < wakeAt)) {
            expect(seen).toEqual(expect.arrayContaining(stepsAt(state, calendar, moment)));
          }
          now = wakeAt;
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('what is settled never comes again', () => {
  fc.assert(
    fc.property(states, calendars, instants, (state, calendar, now) => {
      for (const step of due(state, calendar, now).steps) {
        if (step.kind === 'deliver') expect(isSettled(deliveryOf(state, step.subject))).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('what is claimed comes back only after two minutes, and what waits only after its moment', () => {
  fc.assert(
    fc.property(states, calendars, instants, (state, calendar, now) => {
      for (const step of due(state, calendar, now).steps) {
        const delivery = step.kind === 'deliver' ? deliveryOf(state, step.subject) : undefined;
        if (delivery?.state === 'claimed') expect(now - delivery.at).toBeGreaterThanOrEqual(2 * minute);
        if (delivery?.state === 'waiting') expect(now).toBeGreaterThanOrEqual(delivery.until);
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever happened before, nobody hears the same thing twice and nothing is said at night or on a day off', () => {
  fc.assert(
    fc.property(states, calendars, instants, (state, calendar, from) => {
      const told: string[] = [];
      live(state, from, from + 10 * day, {
        calendar,
        position: () => 'above',
        taken: (subject, now) => {
          told.push(deliveryId(subject, false));
          if (subject.kind !== 'agreement') {
            const date = localDateAt(now, zone);
            expect(calendar.isDayOff(date) || weekdayOf(date) > 5).toBe(false);
            expect(localTimeAt(now, zone) >= '08:30' && localTimeAt(now, zone) < '17:30').toBe(true);
          }
          return { state: 'not-certain', at: now };
        },
      });
      expect(new Set(told).size).toBe(told.length);
    }),
  );
});
