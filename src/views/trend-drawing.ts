import type { Drawing, Frame } from './card';
import { cardBase } from './card-base';
import { drawing, element, words } from './svg';
import { trendAlt } from './trend-alt';
import type { TrendFacts } from './trend-facts';
import { feltOn } from './trend-felt';
import { bottomOf, drawLanes, left, margin, type Page, small } from './trend-lanes';
import { ink, legendRows } from './trend-marks';
import { type SaidOfWeeks, weighedOn } from './trend-weighed';
import { trendWords } from './trend-words';

// Drawn for a chat on a phone.
const width = 320;
const widestWeek = 32;
const weighedAtMost = 3;
const stripHeight = 30;

/** Words, with a mark under every week of which they were said. */
function strip(page: Page, said: SaidOfWeeks, y: number): string {
  const { step, weeks } = page;
  const mark = { y: y + 5, width: step - 2, height: 6, fill: ink.weighed };
  const marks = weeks.map(({ week }, nth) =>
    said.weeks.includes(week) ? element('rect', { x: left + nth * step + 1, ...mark }) : '',
  );
  const rail = { x: left, y: y + 7.5, width: weeks.length * step, height: 1, fill: ink.rail };
  return words(said.words, { ...small, x: margin, y }) + element('rect', rail) + marks.join('');
}

/** What is said of the weeks, under a heading of its own; nothing when there is nothing to say. */
interface Part {
  readonly heading: string;
  readonly said: readonly SaidOfWeeks[];
}

function drawParts(page: Page, parts: readonly Part[]): { readonly svg: string; readonly bottom: number } {
  let y = bottomOf(page) + 14;
  const drawn = parts
    .filter(({ said }) => said.length > 0)
    .map(({ heading, said }) => {
      const top = y + 24;
      y = top - 2 + said.length * stripHeight;
      return [
        words(heading, { ...small, x: margin, y: top, 'font-weight': 700 }),
        ...said.map((one, nth) => strip(page, one, top + 18 + nth * stripHeight)),
      ].join('');
    });
  return { svg: drawn.join(''), bottom: y };
}

/** The weeks of a team as a picture: one of three places for each, and nothing that says how far. Undefined without weeks. */
export function drawTrend(frame: Frame, facts: TrendFacts): Drawing | undefined {
  const { weeks } = facts;
  if (weeks.length === 0) return undefined;
  const { practice } = cardBase('trend', frame);
  const page: Page = {
    top: (practice === undefined ? 10 : 26) + (facts.breaks.length > 0 ? 12 : 2),
    step: Math.min(widestWeek, (width - left - margin) / weeks.length),
    weeks,
  };
  const say = trendWords[frame.locale];
  const felt = feltOn(weeks, frame);
  const all = weighedOn(weeks, frame);
  const weighed = all.slice(0, weighedAtMost);
  const parts = drawParts(page, [
    { heading: say.header.felt, said: felt },
    { heading: weighed.length < all.length ? say.weighed.most : say.weighed.all, said: weighed },
  ]);
  const legend = legendRows(frame, facts, { x: margin, y: parts.bottom + 24, width: width - 2 * margin });
  const height = legend.bottom + margin;
  const svg = drawing(
    { width, height },
    // Light on any ground: a chat shows one picture to who reads it in the light and who reads it in the dark.
    element('rect', { width, height, fill: ink.paper }),
    practice === undefined ? '' : words(practice, { ...small, x: margin, y: 20, 'font-weight': 700 }),
    drawLanes(page, frame, facts),
    parts.svg,
    legend.svg,
  );
  return { svg, alt: trendAlt(frame, facts, [...felt, ...weighed]) };
}
