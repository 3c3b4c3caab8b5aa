import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { reminder, type ReminderFacts } from '../../../src/views/reminder';
import { times } from '../sample-times';

const facts: ReminderFacts = {
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
  'first-week': (frame) => reminder(frame, { ...facts, depth: 'light', hasNumbers: false }),
  'second-week': (frame) => reminder(frame, { ...facts, depth: 'total', hasNumbers: false }),
  'same-numbers': (frame) => reminder(frame, facts),
  'still-fits': (frame) => reminder(frame, { ...facts, stillFits: true }),
  'word-household': (frame) =>
    reminder({ ...frame, word: 'household' }, { ...facts, depth: 'total', hasNumbers: false }),
  practice: (frame) => reminder({ ...frame, practice: true }, facts),
};
