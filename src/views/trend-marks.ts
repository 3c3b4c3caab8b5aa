import type { Position } from '../domain/publication';
import type { Frame } from './card';
import { element, polygon, words } from './svg';
import { placelessOf } from './trend-alt';
import type { TrendFacts } from './trend-facts';
import { type Placeless, trendWords } from './trend-words';

/** Few and quiet, of a contrast of 4.5 or more where there is something to read; no two of them tell things apart alone. */
export const ink = {
  paper: '#fcfbf8',
  text: '#1d2321',
  quiet: '#737d78',
  strip: '#dcebe9',
  band: '#17595b',
  outside: '#7a4a00',
  shut: '#e6e8e4',
  weighed: '#515b56',
  rail: '#d5d9d6',
} as const;

/** The middle of a mark, and half its size. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function triangle({ x, y, size }: Spot, way: 1 | -1): string {
  const [foot, top] = [y + way * size * 0.8, y - way * size];
  return polygon(
    [
      [x - size, foot],
      [x + size, foot],
      [x, top],
    ],
    ink.outside,
  );
}

/** The mark of a place, or of why there is none: each has a shape of its own. */
export function markOf(what: Position | Placeless, spot: Spot): string {
  const { x, y, size } = spot;
  const stroke = { stroke: ink.weighed, 'stroke-width': 1.4, fill: 'none' };
  const small = size * 0.6;
  switch (what) {
    case 'above':
      return triangle(spot, 1);
    case 'below':
      return triangle(spot, -1);
    case 'inside':
      return element('circle', { cx: x, cy: y, r: size * 0.9, fill: ink.band });
    case 'no-place':
      return element('circle', { cx: x, cy: y, r: small, ...stroke });
    case 'no-view':
      return [1, -1]
        .map((way) =>
          element('line', {
            x1: x - small,
            y1: y - way * small,
            x2: x + small,
            y2: y + way * small,
            ...stroke,
          }),
        )
        .join('');
    case 'paused':
      return [-0.4, 0.4]
        .map((aside) =>
          element('line', {
            x1: x + aside * size,
            y1: y - small,
            x2: x + aside * size,
            y2: y + small,
            ...stroke,
          }),
        )
        .join('');
    case 'no-round':
      return element('line', { x1: x - small, y1: y, x2: x + small, y2: y, ...stroke });
  }
}

const order: readonly Placeless[] = ['no-place', 'no-view', 'paused', 'no-round'];
const rowHeight = 18;
const letters = { 'font-size': 12, fill: ink.text };
// No letter of ours is wider on average at this size, so that nothing reaches the edge.
const letterWidth = 6.4;

/** What the marks mean that stand in this picture, as many beside each other as fit. */
export function legendRows(
  { locale }: Pick<Frame, 'locale'>,
  { weeks, breaks }: Pick<TrendFacts, 'weeks' | 'breaks'>,
  at: { readonly x: number; readonly y: number; readonly width: number },
): { readonly svg: string; readonly bottom: number } {
  const say = trendWords[locale];
  const there = new Set(weeks.map(placelessOf));
  const [kind, ...others] = new Set(breaks.map(({ what }) => what));
  const changed = kind === undefined ? [] : [others.length > 0 ? say.changedEither : say.changed[kind]];
  const entries = [
    ...order
      .filter((none) => there.has(none))
      .map((none) => ({ text: say.placeless[none], draw: (spot: Spot) => markOf(none, spot) })),
    ...changed.map((text) => ({
      text,
      draw: ({ x, y }: Spot) =>
        words('*', { ...letters, 'font-size': 14, x, y: y + 7, 'text-anchor': 'middle' }),
    })),
  ];
  let [x, y] = [at.x, at.y];
  const drawn = entries.map(({ text, draw }) => {
    const wide = 16 + text.length * letterWidth;
    if (x > at.x && x + wide > at.x + at.width) [x, y] = [at.x, y + rowHeight];
    const svg = draw({ x: x + 5, y: y - 4, size: 6 }) + words(text, { ...letters, x: x + 14, y });
    x += wide + 10;
    return svg;
  });
  return { svg: drawn.join(''), bottom: entries.length === 0 ? at.y - rowHeight : y };
}
