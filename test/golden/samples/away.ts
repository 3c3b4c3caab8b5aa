import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { away } from '../../../src/views/away';

export const samples: Record<string, (frame: Frame) => CardView> = {
  empty: (frame) => away(frame, { team: 'team-noord', values: {}, faults: {} }),
  'away-now': (frame) =>
    away(frame, {
      team: 'team-noord',
      away: { from: '2026-12-07', until: '2026-12-11' },
      values: {},
      faults: {},
    }),
  faults: (frame) =>
    away(frame, {
      team: 'team-noord',
      values: { from: '2026-12-11', until: '2026-12-07' },
      faults: { until: { fault: 'ends-before-start' } },
    }),
};
