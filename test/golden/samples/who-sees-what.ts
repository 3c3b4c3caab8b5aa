import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { whoSeesWhat } from '../../../src/views/who-sees-what';

const team = { team: 'team-noord', floor: 5, channelReaders: true, keepWeeks: 8 } as const;

export const samples: Record<string, (frame: Frame) => CardView> = {
  team: (frame) =>
    whoSeesWhat(frame, { team: 'team-noord', floor: 5, channelReaders: false, keepWeeks: 8 }),
  'a-manager-who-may-look': (frame) =>
    whoSeesWhat(frame, { ...team, managerSeesView: true }),
  'a-manager-who-may-not-look': (frame) =>
    whoSeesWhat(frame, { ...team, managerSeesView: false }),
  'others-read-along': (frame) =>
    whoSeesWhat(frame, { team: 'team-noord', floor: 6, channelReaders: true, keepWeeks: 8 }),
};
