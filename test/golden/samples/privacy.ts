import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { privacy } from '../../../src/views/privacy';

export const samples: Record<string, (frame: Frame) => CardView> = {
  'officer-known': (frame) =>
    privacy(frame, {
      team: 'team-noord',
      keepWeeks: 8,
      viewMonths: 24,
      agreementMonths: 12,
      officer: 'M. de Wit, fg@gemeente.example',
      reminders: true,
    }),
  'asked-nothing': (frame) =>
    privacy(frame, { team: 'team-noord', keepWeeks: 8, viewMonths: 24, agreementMonths: 12 }),
  'officer-unknown': (frame) =>
    privacy(frame, { team: 'team-noord', keepWeeks: 8, viewMonths: 24, agreementMonths: 12, reminders: false }),
};
