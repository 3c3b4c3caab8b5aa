import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { consentForm } from '../../../src/views/consent-form';

export const samples: Record<string, (frame: Frame) => CardView> = {
  empty: (frame) => consentForm(frame, { team: 'team-noord', values: {}, faults: {} }),
  'with-faults': (frame) =>
    consentForm(frame, {
      team: 'team-noord',
      values: { 'council-reference': 'OR 2026-114', 'council-until': '2026-01-01' },
      faults: { 'council-until': { fault: 'in-the-past' }, 'officer-decision': { fault: 'required' } },
    }),
};
