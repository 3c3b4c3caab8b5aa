import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { readings } from '../../../src/views/readings';

export const samples: Record<string, (frame: Frame) => CardView> = {
  'four-questions': (frame) => readings(frame, { team: 'team-noord', week: '2026-W47' }),
};
