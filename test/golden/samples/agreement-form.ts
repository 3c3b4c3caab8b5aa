import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { agreementForm } from '../../../src/views/agreement-form';

const facts = {
  team: 'team-noord',
  valueChoices: ['continuity', 'healthy-work'],
  factorChoices: ['waiting-list-holding', 'admin-load'],
} as const;

export const samples: Record<string, (frame: Frame) => CardView> = {
  'empty-with-a-date': (frame) =>
    agreementForm(frame, { ...facts, values: { until: '2026-12-22' }, faults: {} }),
  'with-faults': (frame) =>
    agreementForm(frame, {
      ...facts,
      from: 'agreement-4',
      values: {
        text: 'We bellen moeder Jansen elke week',
        until: '2026-11-01',
        about: 'factor.waiting-list-holding',
        kind: 'partner',
      },
      faults: {
        text: {
          fault: 'client-data',
          finding: { what: 'named-person', found: 'moeder Jansen', start: 9 },
        },
        until: { fault: 'in-the-past' },
      },
    }),
};
