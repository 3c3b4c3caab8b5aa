import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { ownAnswers, type OwnAnswersFacts } from '../../../src/views/own-answers';

const answers: OwnAnswersFacts['answers'] = [
  {
    week: '2026-W47',
    felt: 'too-full',
    cases: { kind: 'types', counts: { guidance: 6, director: 4, holding: 2 } },
    factors: ['waiting-list-holding', 'admin-load'],
    hours: 28.5,
    line: { text: 'We missen een vast moment om te sparren.', shared: false },
  },
  { week: '2026-W46', felt: 'manageable', cases: { kind: 'total', total: 12 }, factors: [], hours: 32 },
  { week: '2026-W45', felt: 'room-left', cases: { kind: 'unknown' }, factors: [], hours: 32 },
  { week: '2026-W44', felt: null, cases: { kind: 'none-of-my-own' }, factors: [], hours: 32 },
];

export const samples: Record<string, (frame: Frame) => CardView> = {
  some: (frame) => ownAnswers(frame, { team: 'team-noord', answers, openWeek: '2026-W47', keepWeeks: 8 }),
  none: (frame) => ownAnswers(frame, { team: 'team-noord', answers: [], keepWeeks: 8 }),
};
