import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { weeklyQuestion, type WeeklyQuestionFacts } from '../../../src/views/weekly-question';
import { times } from '../sample-times';

const facts: WeeklyQuestionFacts = {
  name: 'Sanne',
  team: 'team-noord',
  week: '2026-W47',
  stage: 'full',
  hasNumbers: true,
  stillFits: false,
  closesAt: times.closesAt,
  viewAt: times.viewAt,
};

export const samples: Record<string, (frame: Frame) => CardView> = {
  'first-week': (frame) => weeklyQuestion(frame, { ...facts, stage: 'light', hasNumbers: false }),
  'second-week': (frame) => weeklyQuestion(frame, { ...facts, stage: 'total', hasNumbers: false }),
  'same-numbers': (frame) => weeklyQuestion(frame, facts),
  'still-fits': (frame) => weeklyQuestion(frame, { ...facts, stillFits: true }),
  'word-household': (frame) =>
    weeklyQuestion({ ...frame, word: 'household' }, { ...facts, stage: 'total', hasNumbers: false }),
  'one-of-several-teams': (frame) => weeklyQuestion(frame, { ...facts, namesTeam: true }),
  practice: (frame) => weeklyQuestion({ ...frame, practice: true }, facts),
};
