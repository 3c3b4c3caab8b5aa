import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { myWeek } from '../../../src/views/my-week';

export const samples: Record<string, (frame: Frame) => CardView> = {
  known: (frame) =>
    myWeek(frame, {
      team: 'team-noord',
      workingDays: [1, 2, 4],
      hours: 28.5,
      ownCases: true,
      values: {},
      faults: {},
    }),
  faults: (frame) =>
    myWeek(frame, {
      team: 'team-noord',
      workingDays: [1, 2, 4],
      hours: 28,
      ownCases: true,
      values: { days: '', hours: '28.3', 'own-cases': 'false' },
      faults: { days: { fault: 'required' }, hours: { fault: 'not-halves' } },
    }),
};
