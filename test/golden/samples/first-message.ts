import type { CardView } from '../../../src/views/card-view';
import type { Frame } from '../../../src/views/card';
import { firstMessage } from '../../../src/views/first-message';

export const samples: Record<string, (frame: Frame) => CardView> = {
  'every-week': (frame) => firstMessage(frame, { name: 'Sanne', team: 'team-noord' }),
  'every-other-week': (frame) => firstMessage(frame, { name: 'Sanne', team: 'team-noord', every: 2 }),
};
