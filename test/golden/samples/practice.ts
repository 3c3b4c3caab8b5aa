import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { type PracticeStep, practice } from '../../../src/views/practice';

const sample = (step: PracticeStep, asked: boolean) => (frame: Frame) =>
  practice({ ...frame, practice: true }, { team: 'team-noord', step, asked });

export const samples: Record<string, (frame: Frame) => CardView> = {
  started: sample('started', true),
  'started-by-who-is-not-on-the-list': sample('started', false),
  asked: sample('asked', true),
  'asked-but-not-who-is-not-on-the-list': sample('asked', false),
  answered: sample('answered', true),
  shown: sample('shown', true),
  'came-back': sample('came-back', true),
};
