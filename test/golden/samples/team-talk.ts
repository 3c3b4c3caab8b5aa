import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { teamTalk } from '../../../src/views/team-talk';

export const samples: Record<string, (frame: Frame) => CardView> = {
  'a-small-team': (frame) =>
    teamTalk(frame, {
      week: '2026-W47',
      team: 'team-noord',
      question: 'quiet-week-2',
      value: 'nearness',
      agreement: { text: 'Elke week een half uur sparren', until: '2026-12-09', more: 2 },
    }),
  'nothing-settled-yet': (frame) =>
    teamTalk(frame, { week: '2026-W48', team: 'team-noord', question: 'quality-1' }),
};
