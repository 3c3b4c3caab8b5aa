import { suggestedShortlist } from '../../../src/catalogue/factors';
import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { checkInForm, type CheckInFormFacts } from '../../../src/views/check-in-form';
import { times } from '../sample-times';

const facts: CheckInFormFacts = {
  team: 'team-noord',
  week: '2026-W47',
  depth: 'full',
  closesAt: times.closesAt,
  caseTypes: ['short-question', 'guidance', 'director', 'holding', 'following'],
  shortlist: suggestedShortlist,
  allFactors: false,
  ordinaryHours: 28.5,
  ownCases: true,
  values: {
    'cases.short-question': '3',
    'cases.guidance': '6',
    'cases.director': '4',
    'cases.holding': '2',
    'cases.following': '5',
  },
  faults: {},
};

const wrong = {
  ...facts.values,
  felt: 'too-full',
  'cases.guidance': '-2',
  factors: 'waiting-list-holding,no-fitting-help,admin-load,partner-close',
  hours: '28.5',
  line: 'Bel mij op 06-12345678',
};

const faults: CheckInFormFacts['faults'] = {
  'cases.guidance': { fault: 'negative' },
  factors: { fault: 'too-many-chosen', max: 3 },
  line: { fault: 'client-data', finding: { what: 'phone', found: '06-12345678', start: 11 } },
};

export const samples: Record<string, (frame: Frame) => CardView> = {
  'first-week': (frame) => checkInForm(frame, { ...facts, depth: 'light', values: {} }),
  'second-week': (frame) => checkInForm(frame, { ...facts, depth: 'total', values: {} }),
  'first-time-types': (frame) => checkInForm(frame, { ...facts, values: {} }),
  prefilled: (frame) => checkInForm(frame, facts),
  'all-factors': (frame) => checkInForm(frame, { ...facts, allFactors: true }),
  'no-cases-of-my-own': (frame) => checkInForm(frame, { ...facts, ownCases: false, values: {} }),
  'own-definition': (frame) =>
    checkInForm(
      { ...frame, word: 'resident', practice: true },
      { ...facts, definition: 'Een casus is bij ons een inwoner met een plan.' },
    ),
  faults: (frame) => checkInForm(frame, { ...facts, values: wrong, faults }),
};
