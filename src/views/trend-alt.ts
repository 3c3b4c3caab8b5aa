import { weekNumber } from '../domain/week';
import type { Frame } from './card';
import { cardBase } from './card-base';
import { withCapital } from './catalogue-words';
import { placeInWords } from './position-words';
import type { TrendFacts, TrendWeek } from './trend-facts';
import type { SaidOfWeeks } from './trend-weighed';
import { type Placeless, trendWords } from './trend-words';
import { weeksInWords } from './weeks-in-words';

/** Why a week has no place, or undefined when it has one. */
export function placelessOf({ state, position }: TrendWeek): Placeless | undefined {
  if (state !== 'view') return state;
  return position === undefined ? 'no-place' : undefined;
}

/** What the picture of a trend shows, from the oldest week on; `said` is what stands under the weeks. */
export function trendAlt(
  frame: Frame,
  { weeks, breaks }: Pick<TrendFacts, 'weeks' | 'breaks'>,
  said: readonly SaidOfWeeks[],
): string {
  const { locale, team } = frame;
  const { practice } = cardBase('trend', frame);
  const say = trendWords[locale];
  const stretches: { readonly what: string; readonly weeks: TrendWeek['week'][] }[] = [];
  for (const week of weeks) {
    const none = placelessOf(week);
    const what =
      none === undefined && week.position !== undefined
        ? placeInWords(week.position, locale)
        : say.placeless[none ?? 'no-place'];
    const last = stretches.at(-1);
    if (last?.what === what) last.weeks.push(week.week);
    else stretches.push({ what, weeks: [week.week] });
  }
  const told = stretches.map((one) => `${weeksInWords(one.weeks, locale)} ${one.what}`).join(', ');
  return [
    ...(practice === undefined ? [] : [`${practice}.`]),
    `${say.title(team)}.`,
    `${withCapital(told)}.`,
    ...breaks.map(({ week, what }) => say.changedFrom(weekNumber(week), what).replace('* ', '')),
    ...said.map((one) => `${withCapital(one.words)}: ${weeksInWords(one.weeks, locale)}.`),
  ].join(' ');
}
