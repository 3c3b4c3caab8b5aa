import { away } from '../../../../src/views/away';
import { type CheckInFormFacts, checkInForm } from '../../../../src/views/check-in-form';
import { ownAnswers } from '../../../../src/views/own-answers';
import { sampleFrame } from '../../../golden/load-samples';

const frame = sampleFrame('nl');

/** The form of week 47 with these values in it. */
export function checkIn(values: CheckInFormFacts['values'], facts: Partial<CheckInFormFacts> = {}) {
  return checkInForm(frame, {
    team: 'team-noord',
    week: '2026-W47',
    depth: 'full',
    closesAt: Date.parse('2026-11-24T10:30:00Z'),
    caseTypes: ['guidance', 'director'],
    shortlist: ['crisis-this-week', 'many-new-families', 'no-fitting-help', 'admin-load'],
    allFactors: false,
    ordinaryHours: 32,
    ownCases: true,
    values,
    faults: {},
    ...facts,
  });
}

/** The days of someone who is away now. */
export const awaySaved = away(frame, {
  team: 'team-noord',
  values: {},
  faults: {},
  away: { from: '2026-12-07', until: '2026-12-11' },
});

/** Someone's own answers while a round is open. */
export const ownWeeks = ownAnswers(frame, {
  team: 'team-noord',
  answers: [
    { week: '2026-W46', felt: 'too-full', cases: { kind: 'total', total: 12 }, factors: [], hours: 32 },
  ],
  openWeek: '2026-W47',
  keepWeeks: 8,
});
