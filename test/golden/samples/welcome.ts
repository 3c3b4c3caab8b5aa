import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { welcome } from '../../../src/views/welcome';

export const samples: Record<string, (frame: Frame) => CardView> = {
  'a-new-team': (frame) => welcome(frame, { team: 'team-noord', host: 'Karin de Boer', looksBack: true }),
  'where-nothing-is-looked-for': (frame) =>
    welcome(frame, { team: 'team-noord', host: 'Karin de Boer', looksBack: false }),
};
