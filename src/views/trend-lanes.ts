import type { Position } from '../domain/publication';
import { weekNumber } from '../domain/week';
import type { Frame } from './card';
import { placeWord } from './position-words';
import { element, words } from './svg';
import { placelessOf } from './trend-alt';
import type { TrendFacts, TrendWeek } from './trend-facts';
import { ink, markOf, type Spot } from './trend-marks';
import { trendWords } from './trend-words';

/** Where words begin, and where the weeks do. */
export const margin = 10;
export const left = 66;
const laneHeight = 30;

const lanes: readonly Position[] = ['above', 'inside', 'below'];
/** Letters that can be read where a picture of 320 units is shown 256 wide. */
export const small = { 'font-size': 12, fill: ink.text };

/** Weeks beside each other, from the oldest on. */
export interface Page {
  /** Where the lanes begin. */
  readonly top: number;
  /** How wide a week is. */
  readonly step: number;
  readonly weeks: readonly TrendWeek[];
}

/** Lanes with names would put weeks somewhere that have no place at all: without a place in any week there is one row. */
const lanesOf = ({ weeks }: Page): readonly Position[] =>
  weeks.some(({ position }) => position !== undefined) ? lanes : [];
const heightOf = (page: Page): number => Math.max(1, lanesOf(page).length) * laneHeight;

const middleOf = ({ step }: Page, nth: number): number => left + (nth + 0.5) * step;
/** Where the lanes end. */
export const bottomOf = (page: Page): number => page.top + heightOf(page);
const spotOf = (page: Page, nth: number, position: Position): Spot => ({
  x: middleOf(page, nth),
  y: page.top + (lanes.indexOf(position) + 0.5) * laneHeight,
  size: Math.min(6, page.step * 0.44),
});

/** The band as a strip between two lines, from the first week with a place on. */
function band(page: Page): string {
  const { top, step, weeks } = page;
  const from = weeks.findIndex(({ position }) => position !== undefined);
  if (from < 0) return '';
  const [x, y] = [left + from * step, top + laneHeight];
  const right = left + weeks.length * step;
  const limit = { x1: x, x2: right, stroke: ink.band, 'stroke-width': 1 };
  return [
    element('rect', { x, y, width: right - x, height: laneHeight, fill: ink.strip }),
    element('line', { ...limit, y1: y, y2: y }),
    element('line', { ...limit, y1: y + laneHeight, y2: y + laneHeight }),
  ].join('');
}

/** Names of the lanes, in words. */
function laneNames(page: Page, { locale }: Frame): string {
  return lanesOf(page)
    .map((position, nth) =>
      words(placeWord(position, locale), {
        x: margin,
        y: page.top + (nth + 0.5) * laneHeight + 4,
        'font-size': 13,
        'font-weight': 700,
        fill: ink.text,
      }),
    )
    .join('');
}

/** A week without a place is no place in between: its whole column is shut, and a mark says why. */
function shutWeeks(page: Page): string {
  const { top, step, weeks } = page;
  const isShut = (nth: number): boolean => {
    const week = weeks[nth];
    return week !== undefined && placelessOf(week) !== undefined;
  };
  const columns = weeks.map((_, nth) => {
    if (!isShut(nth) || isShut(nth - 1)) return '';
    // Weeks beside each other are shut by one shape, for between two of them a line would shine through.
    const open = weeks.findIndex((_week, later) => later > nth && !isShut(later));
    const wide = ((open < 0 ? weeks.length : open) - nth) * step;
    const column = { x: left + nth * step, y: top, width: wide, height: heightOf(page) };
    return element('rect', { ...column, fill: ink.shut });
  });
  const marks = weeks.map((week, nth) => {
    const none = placelessOf(week);
    return none === undefined
      ? ''
      : markOf(none, { ...spotOf(page, nth, 'inside'), y: top + heightOf(page) / 2 });
  });
  return [...columns, ...marks].join('');
}

/** A line between places of weeks that follow each other, and none over a gap or a break. */
function way(page: Page, { breaks }: TrendFacts): string {
  return page.weeks
    .map(({ week, position }, nth) => {
      const before = page.weeks[nth - 1]?.position;
      if (position === undefined || before === undefined) return '';
      if (breaks.some((one) => one.week === week)) return '';
      const [from, to] = [spotOf(page, nth - 1, before), spotOf(page, nth, position)];
      return element('line', {
        ...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y },
        ...{ stroke: ink.quiet, 'stroke-width': 1.5 },
      });
    })
    .join('');
}

function places(page: Page): string {
  return page.weeks
    .map(({ position }, nth) => (position === undefined ? '' : markOf(position, spotOf(page, nth, position))))
    .join('');
}

/** Where places begin to be read otherwise: a dashed line, with the mark that is explained below. */
function breakLines(page: Page, { breaks }: TrendFacts): string {
  return page.weeks
    .map(({ week }, nth) => {
      if (!breaks.some((one) => one.week === week)) return '';
      const x = left + nth * page.step;
      const line = { x1: x, x2: x, y1: page.top - 4, y2: bottomOf(page) + 2 };
      return (
        element('line', { ...line, stroke: ink.text, 'stroke-width': 1.2, 'stroke-dasharray': '3 2' }) +
        words('*', { ...small, x, y: page.top - 3, 'font-size': 14, 'text-anchor': 'middle' })
      );
    })
    .join('');
}

/** Numbers of weeks, as many as there is room for, and always that of the newest. */
function weekNumbers(page: Page, { locale }: Frame): string {
  const { weeks, step } = page;
  const y = bottomOf(page) + 15;
  const every = Math.ceil(24 / step);
  const numbers = weeks.map(({ week }, nth) => {
    const isNewest = nth === weeks.length - 1;
    if ((weeks.length - 1 - nth) % every !== 0) return '';
    const weight = isNewest ? { 'font-weight': 700 } : {};
    const at = { x: middleOf(page, nth), y, 'text-anchor': 'middle' };
    return words(String(weekNumber(week)), { ...small, ...weight, ...at });
  });
  return words(trendWords[locale].week, { ...small, x: margin, y }) + numbers.join('');
}

/** One lane for each place with the band as the middle one, and the weeks below them. */
export function drawLanes(page: Page, frame: Frame, facts: TrendFacts): string {
  return [
    band(page),
    shutWeeks(page),
    way(page, facts),
    breakLines(page, facts),
    places(page),
    laneNames(page, frame),
    weekNumbers(page, frame),
  ].join('');
}
