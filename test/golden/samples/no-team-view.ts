import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { noTeamView } from '../../../src/views/no-team-view';

export const samples: Record<string, (frame: Frame) => CardView> = {
  'with-an-agreement': (frame) =>
    noTeamView(frame, {
      week: '2026-W47',
      team: 'team-noord',
      question: 'low-response-4',
      agreement: { text: 'Elke week een half uur sparren', until: '2026-12-09', more: 0 },
    }),
  'after-an-outage': (frame) =>
    noTeamView(frame, {
      week: '2026-W47',
      team: 'team-noord',
      question: 'low-response-2',
      missedWeek: '2026-W46',
    }),
};
