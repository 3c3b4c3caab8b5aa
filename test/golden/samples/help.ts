import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { help } from '../../../src/views/help';

export const samples: Record<string, (frame: Frame) => CardView> = {
  few: (frame) => help(frame, { all: false, lead: false, answers: true, understood: true, team: 'team-noord' }),
  lead: (frame) => help(frame, { all: false, lead: true, answers: false, understood: true, team: 'team-noord' }),
  'unknown-word': (frame) =>
    help(frame, { all: false, lead: false, answers: true, understood: false, team: 'team-noord' }),
  all: (frame) => help(frame, { all: true, lead: false, answers: true, understood: true }),
};
