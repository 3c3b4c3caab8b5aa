import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { weeklyQuestion, type WeeklyQuestionFacts } from '../../../src/views/weekly-question';
import { times } from '../sample-times';

const facts: WeeklyQuestionFacts = {
  name: 'Sanne',
  team: 'team-noord',
  week: '2026-W47',
  depth: 'full',
  hasNumbers: true,
  stillFits: false,
  closesAt: times.closesAt,
  viewAt: times.viewAt,
};

export const samples: Record<string, (frame: Frame) => CardView> = {
  'first-week': (frame) => weeklyQuestion(frame, { ...facts, depth: 'light', hasNumbers: false }),
  'second-week': (frame) => weeklyQuestion(frame, { ...facts, depth: 'total', hasNumbers: false }),
  'same-numbers': (frame) => weeklyQuestion(frame, facts),
  'still-fits': (frame) => weeklyQuestion(frame, { ...facts, stillFits: true }),
  'word-household': (frame) =>
    weeklyQuestion({ ...frame, word: 'household' }, { ...facts, depth: 'total', hasNumbers: false }),
  'one-of-several-teams': (frame) => weeklyQuestion(frame, { ...facts, namesTeam: true }),
  practice: (frame) => weeklyQuestion({ ...frame, practice: true }, facts),
};
