import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { purpose } from '../../../src/views/purpose';

export const samples: Record<string, (frame: Frame) => CardView> = {
  'written-down': (frame) =>
    purpose(frame, {
      team: 'team-noord',
      purpose: 'Kinderen groeien veilig op, en ouders kunnen het zelf weer aan.',
      values: ['continuity', 'own-strength', 'healthy-work'],
      definition: 'Een gezin waar wij nu iets voor doen of aanspreekpunt voor zijn.',
    }),
  'not-written-yet': (frame) => purpose(frame, { team: 'team-noord', values: [] }),
};
