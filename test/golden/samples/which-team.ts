import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { whichTeam } from '../../../src/views/which-team';

export const samples: Record<string, (frame: Frame) => CardView> = {
  two: (frame) =>
    whichTeam(frame, {
      choices: [
        { team: 'team-noord', name: 'Noord' },
        { team: 'team-zuid', name: 'Zuid' },
      ],
      intent: { kind: 'show-status' },
    }),
  eight: (frame) =>
    whichTeam(frame, {
      choices: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ team: `team-${n}`, name: `Wijk ${n}` })),
      intent: { kind: 'open-week' },
    }),
};
