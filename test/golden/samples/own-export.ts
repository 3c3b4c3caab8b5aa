import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { ownExport } from '../../../src/views/own-export';

export const samples: Record<string, (frame: Frame) => CardView> = {
  everything: (frame) =>
    ownExport(frame, {
      json: '{"name":"Sanne","answers":[{"week":"2026-W47","felt":"too-full"}]}',
    }),
};
