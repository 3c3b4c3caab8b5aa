import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { bandForm } from '../../../src/views/band-form';

const facts = {
  team: 'team-noord',
  valueChoices: ['continuity', 'craftsmanship', 'accessibility'],
  caseTypes: ['short-question', 'guidance', 'director', 'holding'],
  weeks: ['2026-W48', '2026-W49', '2026-W50', '2026-W51', '2026-W52', '2026-W53'],
} as const;

export const samples: Record<string, (frame: Frame) => CardView> = {
  empty: (frame) => bandForm(frame, { ...facts, values: {}, faults: {} }),
  'limits-the-wrong-way-round': (frame) =>
    bandForm(frame, {
      ...facts,
      values: { lower: '18.5', upper: '14', counts: 'guidance,director', from: '2026-W49' },
      faults: { lower: { fault: 'lower-above-upper' }, 'lower-reason': { fault: 'required' } },
    }),
};
