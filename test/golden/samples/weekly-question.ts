import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { weeklyQuestion } from '../../../src/views/weekly-question';
import { question as facts } from '../sample-question';

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
