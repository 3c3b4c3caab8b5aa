import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { reminder } from '../../../src/views/reminder';
import { question as facts } from '../sample-question';

export const samples: Record<string, (frame: Frame) => CardView> = {
  'first-week': (frame) => reminder(frame, { ...facts, depth: 'light', hasNumbers: false }),
  'second-week': (frame) => reminder(frame, { ...facts, depth: 'total', hasNumbers: false }),
  'same-numbers': (frame) => reminder(frame, facts),
  'still-fits': (frame) => reminder(frame, { ...facts, stillFits: true }),
  'word-household': (frame) =>
    reminder({ ...frame, word: 'household' }, { ...facts, depth: 'total', hasNumbers: false }),
  practice: (frame) => reminder({ ...frame, practice: true }, facts),
};
