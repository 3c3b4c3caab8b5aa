import type { Agreement } from '../../../src/domain/agreement';
import type { Calendar } from '../../../src/domain/calendar';
import type { CheckIn } from '../../../src/domain/check-in';
import type { Position, Publication } from '../../../src/domain/publication';
import { defaultRhythm, type Rhythm, roundTimes } from '../../../src/domain/rhythm';
import type { Round } from '../../../src/domain/round';
import type { Week } from '../../../src/domain/week';
import { at, noDaysOff } from './clock';

/** An open round of a week, by default from Wednesday noon to Tuesday half past eleven. */
export function aRound(
  week: Week,
  overrides: Partial<Round> = {},
  calendar: Calendar = noDaysOff,
  rhythm: Rhythm = defaultRhythm,
): Round {
  const times = roundTimes(rhythm, calendar, week);
  if (times === undefined) throw new Error(`${week} has no round`);
  return { ...times, practice: false, state: 'open', answers: {}, ...overrides };
}

export function aCheckIn(overrides: Partial<CheckIn> = {}): CheckIn {
  return {
    felt: 'manageable',
    cases: { kind: 'types', counts: { guidance: 12 } },
    factors: [],
    hours: 36,
    at: at('2026-11-20', '15:05'),
    ...overrides,
  };
}

/** What was published of a week; without a position it says nothing about the band. */
export function aPublication(
  week: Week,
  position?: Position,
  overrides: Partial<Publication> = {},
): Publication {
  return {
    week,
    at: aRound(week).closesAt,
    practice: false,
    shown: position === undefined ? {} : { position },
    times: position === undefined ? 0 : 1,
    lines: [],
    ...overrides,
  };
}

/** Something the team tries until Wednesday 25 November 2026. */
export function anAgreement(name: string, overrides: Partial<Agreement> = {}): Agreement {
  return {
    id: `agreement-${name}`,
    text: 'Wij bellen eerst zelf.',
    kind: 'team',
    until: '2026-11-25',
    madeBy: 'person-anna',
    madeAt: at('2026-10-27', '14:00'),
    practice: false,
    term: 1,
    ...overrides,
  };
}
