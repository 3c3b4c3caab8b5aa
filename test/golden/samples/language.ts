import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { language } from '../../../src/views/language';

export const samples: Record<string, (frame: Frame) => CardView> = {
  ask: (frame) => language(frame, {}),
};
