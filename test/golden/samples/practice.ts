import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { practice } from '../../../src/views/practice';

const steps = ['started', 'asked', 'answered', 'shown', 'came-back'] as const;

export const samples: Record<string, (frame: Frame) => CardView> = Object.fromEntries(
  steps.map((step) => [
    step,
    (frame: Frame) => practice({ ...frame, practice: true }, { team: 'team-noord', step }),
  ]),
);
