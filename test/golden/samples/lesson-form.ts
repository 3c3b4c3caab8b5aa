import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { lessonForm } from '../../../src/views/lesson-form';

const agreement = {
  id: 'agreement-1',
  text: 'Intervisie gaat altijd door',
  kind: 'team',
  until: '2026-12-16',
  madeBy: 'person-sanne',
  madeAt: Date.UTC(2026, 10, 18, 9),
  practice: false,
  term: 1,
} as const;

export const samples: Record<string, (frame: Frame) => CardView> = {
  empty: (frame) => lessonForm(frame, { team: 'team-noord', agreement, values: {}, faults: {} }),
  'too-long': (frame) =>
    lessonForm(frame, {
      team: 'team-noord',
      agreement,
      values: { lesson: 'Het helpt om vooraf te zeggen wie er begint.' },
      faults: { lesson: { fault: 'too-long', max: 280, over: 12 } },
    }),
};
