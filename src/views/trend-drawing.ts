import type { Drawing, Frame } from './card';
import { cardBase } from './card-base';
import { drawing, element, words } from './svg';
import { trendAlt } from './trend-alt';
import type { TrendFacts } from './trend-facts';
import { bottomOf, drawLanes, left, margin, type Page, small } from './trend-lanes';
import { ink, legendRows } from './trend-marks';
import { type Weighed, weighedOn } from './trend-weighed';
import { trendWords } from './trend-words';

// Drawn for a chat on a phone.
const width = 320;
const widestWeek = 32;
const weighedAtMost = 3;

/** One thing that weighed in: its words, and a mark under every week that named it. */
function weighedRow(page: Page, one: Weighed, y: number): string {
  const marks = page.weeks.map(({ week }, nth) =>
    one.weeks.includes(week)
      ? element('rect', {
          x: left + nth * page.step + 1,
          y: y + 5,
          width: page.step - 2,
          height: 6,
          fill: ink.weighed,
        })
      : '',
  );
  const rail = { x: left, y: y + 7.5, width: page.weeks.length * page.step, height: 1, fill: ink.rail };
  return words(one.words, { ...small, x: margin, y }) + element('rect', rail) + marks.join('');
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
  const all = weighedOn(weeks, frame);
  const weighed = all.slice(0, weighedAtMost);
  const heading = trendWords[frame.locale].weighed[weighed.length < all.length ? 'most' : 'all'];
  const weighedTop = bottomOf(page) + 38;
  const legendTop = weighed.length === 0 ? bottomOf(page) + 34 : weighedTop + 22 + weighed.length * 30;
  const legend = legendRows(frame, facts, { x: margin, y: legendTop, width: width - 2 * margin });
  const height = legend.bottom + margin;
  const svg = drawing(
    { width, height },
    // Light on any ground: a chat shows one picture to who reads it in the light and who reads it in the dark.
    element('rect', { width, height, fill: ink.paper }),
    practice === undefined ? '' : words(practice, { ...small, x: margin, y: 20, 'font-weight': 700 }),
    drawLanes(page, frame, facts),
    weighed.length === 0 ? '' : words(heading, { ...small, x: margin, y: weighedTop, 'font-weight': 700 }),
    ...weighed.map((one, nth) => weighedRow(page, one, weighedTop + 18 + nth * 30)),
    legend.svg,
  );
  return { svg, alt: trendAlt(frame, facts, weighed) };
}
