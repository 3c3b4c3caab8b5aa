import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import type { StatusFacts } from '../../../src/views/status';
import { status } from '../../../src/views/status';

const facts: StatusFacts = {
  team: 'team-noord',
  lead: true,
  phase: 'live',
  threadRuns: false,
  outside: 0,
  agreements: [],
  small: false,
};

const last = {
  week: '2026-W46',
  at: Date.UTC(2026, 10, 17, 11),
  practice: false,
  shown: { position: 'above', felt: 'mostly-too-full' },
  band: { id: 'band-1', lower: 14, upper: 18 },
  times: 3,
  lines: [],
} as const;

const round = {
  week: '2026-W47',
  closesAt: Date.UTC(2026, 10, 24, 10, 30),
  viewAt: Date.UTC(2026, 10, 24, 11),
} as const;

export const samples: Record<string, (frame: Frame) => CardView> = {
  'an-ordinary-week': (frame) =>
    status(frame, {
      ...facts,
      last,
      round,
      threadRuns: true,
      outside: 3,
      agreements: [{ text: 'Intervisie gaat altijd door', until: '2026-12-16' }],
      inMeeting: '2026-W47',
      looks: [{ name: 'Karin de Boer', role: 'lead', at: Date.UTC(2026, 10, 19, 8, 5) }],
    }),
  'for-the-lead': (frame) =>
    status(frame, {
      ...facts,
      last: { ...last, shown: {}, times: 0 },
      next: Date.UTC(2026, 10, 26, 14),
      report: { week: '2026-W47', roster: 8 },
    }),
  'on-pause': (frame) => status(frame, { ...facts, phase: 'paused', pausedUntil: '2027-01-03' }),
  'a-small-team': (frame) => status(frame, { ...facts, small: true }),
  'not-started': (frame) => status(frame, { ...facts, phase: 'new' }),
};
