import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { reflection } from '../../../src/views/reflection';

const facts = { team: 'team-noord', week: '2026-W47', side: 'above', turn: 0 } as const;

export const samples: Record<string, (frame: Frame) => CardView> = {
  'first-question-above': (frame) =>
    reflection(frame, { ...facts, step: 'first-question', question: 'above-band-1', outside: 1 }),
  'first-question-below': (frame) =>
    reflection(frame, {
      ...facts,
      side: 'below',
      step: 'first-question',
      question: 'below-band-1',
      outside: 1,
    }),
  'third-time-the-table': (frame) =>
    reflection(frame, { ...facts, step: 'offer-table', question: 'third-week-outside-6', outside: 3 }),
  'fifth-time-what-not': (frame) =>
    reflection(frame, { ...facts, step: 'what-not', question: 'third-week-outside-4', outside: 5 }),
  'eighth-time-answer-promised': (frame) =>
    reflection(frame, {
      ...facts,
      step: 'who-decides',
      question: 'third-week-outside-1',
      outside: 8,
      promised: { to: 'het afdelingshoofd', since: '2026-11-03', by: '2026-11-24' },
    }),
  'eighth-time-not-brought-yet': (frame) =>
    reflection(frame, {
      ...facts,
      step: 'who-decides',
      question: 'third-week-outside-1',
      outside: 8,
      turn: 1,
    }),
  'back-inside': (frame) =>
    reflection(frame, { ...facts, step: 'back-inside', question: 'back-inside-1', outside: 4 }),
};
