import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { glossary } from '../../../src/views/glossary';

export const samples: Record<string, (frame: Frame) => CardView> = {
  all: (frame) => glossary(frame, {}),
};
