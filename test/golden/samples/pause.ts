import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { pause } from '../../../src/views/pause';

export const samples: Record<string, (frame: Frame) => CardView> = {
  'before-the-summer': (frame) =>
    pause(frame, {
      team: 'team-noord',
      summer: { from: '2026-07-18', until: '2026-08-30' },
      values: { until: '2026-08-30' },
      faults: {},
    }),
  'on-pause': (frame) =>
    pause(frame, { team: 'team-noord', paused: true, pausedUntil: '2027-01-03', values: {}, faults: {} }),
  'with-a-fault': (frame) =>
    pause(frame, {
      team: 'team-noord',
      values: { until: '2026-01-03' },
      faults: { until: { fault: 'in-the-past' } },
    }),
};
