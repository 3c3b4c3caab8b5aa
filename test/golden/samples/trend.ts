import type { Frame } from '../../../src/views/card';
import type { CardView } from '../../../src/views/card-view';
import { trend } from '../../../src/views/trend';
import { drawTrend } from '../../../src/views/trend-drawing';
import type { TrendFacts, TrendWeek } from '../../../src/views/trend-facts';
import { onePoint } from '../../support/kept-drawings';

const waiting = { kind: 'factors', factors: ['waiting-list-holding'] } as const;

const before = { id: 'band-1', lower: 14, upper: 18 } as const;
const after = { id: 'band-2', lower: 12.5, upper: 16 } as const;
const crisis = { kind: 'factors', factors: ['crisis-this-week', 'waiting-list-holding'] } as const;
const system = { kind: 'group', group: 'system' } as const;

const nineWeeks: readonly TrendWeek[] = [
  { week: '2026-W38', times: 0, state: 'view', felt: 'mostly-manageable' },
  { week: '2026-W39', times: 0, state: 'no-view' },
  { week: '2026-W40', times: 1, state: 'view', position: 'inside', felt: 'mostly-manageable', band: before },
  { week: '2026-W41', times: 2, state: 'view', position: 'inside', felt: 'mixed', factors: waiting, band: before },
  { week: '2026-W42', times: 0, state: 'paused' },
  { week: '2026-W43', times: 0, state: 'no-round' },
  { week: '2026-W44', times: 1, state: 'view', position: 'above', felt: 'mostly-too-full', factors: waiting, band: after },
  { week: '2026-W45', times: 2, state: 'view', position: 'above', felt: 'mostly-too-full', factors: crisis, band: after },
  { week: '2026-W46', times: 1, state: 'view', position: 'below', felt: 'mostly-room-left', band: after },
];

const halfAYear: readonly TrendWeek[] = Array.from({ length: 26 }, (_, nth) => {
  const week = `2026-W${22 + nth}` as const;
  if (nth === 9 || nth === 10 || nth === 11) return { week, times: 0, state: 'paused' };
  if (nth === 4 || nth === 18) return { week, times: 0, state: 'no-view' };
  const band = nth < 15 ? before : after;
  const view = { week, times: 1, state: 'view', band } as const;
  if (nth < 5) return { ...view, position: 'inside', felt: 'mostly-manageable' };
  if (nth < 9) return { ...view, position: 'inside', felt: 'mixed', factors: system };
  if (nth < 17) return { ...view, position: 'above', felt: 'mostly-too-full', factors: waiting };
  if (nth < 22) return { ...view, position: 'above', felt: 'mostly-too-full', factors: crisis };
  return { ...view, position: 'inside', felt: 'mostly-manageable' };
});

const allAbove: readonly TrendWeek[] = Array.from({ length: 26 }, (_, nth) => ({
  ...{ week: `2026-W${22 + nth}`, times: nth + 1, state: 'view', position: 'above' },
  ...{ felt: 'mostly-too-full', factors: waiting, band: before },
}));

const withoutABand: readonly TrendWeek[] = [
  { week: '2026-W44', times: 0, state: 'view', felt: 'mostly-too-full', factors: waiting },
  { week: '2026-W45', times: 0, state: 'no-view' },
  { week: '2026-W46', times: 0, state: 'view', felt: 'mixed', factors: system },
  { week: '2026-W47', times: 0, state: 'view', felt: 'mostly-manageable' },
];

/** What the trends of the examples are made of; the drawings of the same names are approved as well. */
export const trends: Readonly<Record<string, TrendFacts>> = {
  'three-weeks': { team: 'team-noord', weeks: nineWeeks.slice(2, 5), breaks: [] },
  'nine-weeks': { team: 'team-noord', weeks: nineWeeks, breaks: [{ week: '2026-W44', what: 'limits' }] },
  'half-a-year': { team: 'team-noord', weeks: halfAYear, breaks: [{ week: '2026-W37', what: 'both' }] },
  'always-above': { team: 'team-noord', weeks: allAbove, breaks: [{ week: '2026-W30', what: 'counts' }] },
  'without-a-band': { team: 'team-zuid', weeks: withoutABand, breaks: [] },
  'nothing-yet': { team: 'team-noord', weeks: [], breaks: [] },
};

function shown(frame: Frame, facts: TrendFacts): CardView {
  const drawing = drawTrend(frame, facts);
  return trend(frame, facts, drawing && { png: onePoint, alt: drawing.alt });
}

export const samples: Record<string, (frame: Frame) => CardView> = {
  ...Object.fromEntries(
    Object.entries(trends).map(([example, facts]) => [example, (frame: Frame) => shown(frame, facts)]),
  ),
  'words-alone': (frame) => trend(frame, { team: 'team-noord', weeks: nineWeeks.slice(2, 4), breaks: [] }),
};
