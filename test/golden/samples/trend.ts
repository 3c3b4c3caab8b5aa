import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import type { TrendWeek } from '../../../src/views/trend';
import { trend } from '../../../src/views/trend';

const waiting = { kind: 'factors', factors: ['waiting-list-holding'] } as const;

const weeks: readonly TrendWeek[] = [
  { week: '2026-W38', times: 0, state: 'view', felt: 'mostly-manageable' },
  { week: '2026-W39', times: 0, state: 'no-view' },
  {
    week: '2026-W40',
    times: 1,
    state: 'view',
    position: 'inside',
    felt: 'mostly-manageable',
    bandId: 'band-1',
  },
  { week: '2026-W41', times: 2, state: 'view', position: 'inside', felt: 'mixed', factors: waiting },
  { week: '2026-W42', times: 0, state: 'paused' },
  { week: '2026-W43', times: 0, state: 'no-round' },
  { week: '2026-W44', times: 1, state: 'view', position: 'above', felt: 'mostly-too-full', factors: waiting },
  { week: '2026-W45', times: 2, state: 'view', position: 'above', felt: 'mostly-too-full', factors: waiting },
  { week: '2026-W46', times: 1, state: 'view', position: 'below', felt: 'mostly-room-left' },
];

const long: readonly TrendWeek[] = Array.from({ length: 26 }, (_, index) => ({
  week: `2026-W${22 + index}`,
  times: index + 1,
  state: 'view',
  position: 'above',
  felt: 'mostly-too-full',
  factors: waiting,
}));

export const samples: Record<string, (frame: Frame) => CardView> = {
  'nine-weeks': (frame) => trend(frame, { team: 'team-noord', weeks, bandChanges: ['2026-W40'] }),
  'half-a-year': (frame) => trend(frame, { team: 'team-noord', weeks: long, bandChanges: [] }),
  'nothing-yet': (frame) => trend(frame, { team: 'team-noord', weeks: [], bandChanges: [] }),
};
