import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import type { SetupFacts } from '../../../src/views/setup';
import { setup } from '../../../src/views/setup';

const facts: SetupFacts = {
  team: 'team-noord',
  phase: 'new',
  consent: 'none',
  band: 'none',
  members: 7,
  small: false,
  odds: 76,
};

const live = { phase: 'live', consent: 'valid', consentUntil: '2027-12-31', band: 'in-use' } as const;

export const samples: Record<string, (frame: Frame) => CardView> = {
  'nothing-yet': (frame) => setup(frame, facts),
  'ready-to-begin': (frame) =>
    setup(frame, { ...facts, phase: 'practice', consent: 'valid', consentUntil: '2027-12-31' }),
  'live-with-a-concept': (frame) =>
    setup(frame, { ...facts, phase: 'live', consent: 'valid', consentUntil: '2027-12-31', band: 'concept' }),
  'with-a-manager-who-may-not-look': (frame) => setup(frame, { ...facts, ...live, managerSeesView: false }),
  'with-a-manager-who-may-look': (frame) => setup(frame, { ...facts, ...live, managerSeesView: true }),
  'consent-withdrawn': (frame) =>
    setup(frame, { ...facts, phase: 'stopped', consent: 'withdrawn', band: 'in-use' }),
  'a-small-team': (frame) =>
    setup(frame, {
      ...facts,
      phase: 'live',
      consent: 'valid',
      consentUntil: '2027-12-31',
      members: 4,
      small: true,
    }),
};
