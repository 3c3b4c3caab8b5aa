import type { Publication } from '../domain/publication';
import { weekNumber } from '../domain/week';
import type { Button, CardBase, Frame, Picture } from './card';
import { cardBase } from './card-base';
import type { LabelledList } from './labelled';
import { limitsInWords, markedPlace, placeAndTimes } from './position-words';
import { purposeButton } from './talk-words';
import type { TrendBreak, TrendFacts, TrendWeek } from './trend-facts';
import { weighedOn } from './trend-weighed';
import { trendWords } from './trend-words';
import { feltInWords } from './week-words';
import { weeksInWords } from './weeks-in-words';

/** One week as a row of words. */
export interface TrendRow {
  readonly week: string;
  readonly place: string;
  readonly felt: string;
}

/** The published weeks of a team, in a sentence and a table. It is for their own talk and never for comparing. */
export interface TrendView extends CardBase<'trend'> {
  readonly title: string;
  readonly summary: string;
  /** The same again to look at; absent where nothing could be drawn. */
  readonly picture?: Picture;
  /** Absent when there are no rows. */
  readonly header?: TrendRow;
  /** Newest first: what people look for stands on top. */
  readonly rows: readonly TrendRow[];
  readonly weighed?: LabelledList;
  readonly notes: readonly string[];
  readonly buttons: readonly Button[];
}

/** More than a talk can hold is no help to it. */
const weighedAtMost = 8;

function summaryOf({ locale }: Frame, weeks: readonly TrendWeek[]): string {
  const say = trendWords[locale];
  const [first, last] = [weeks.at(0), weeks.at(-1)];
  if (first === undefined || last === undefined) return say.nothingYet;
  const latest = weeks.findLast(({ position }) => position !== undefined);
  const span = say.span(weekNumber(first.week), weekNumber(last.week));
  if (latest?.position === undefined) return `${span} ${say.noPlaceYet}`;
  return `${span} ${say.latest(weekNumber(latest.week), placeAndTimes(latest.position, latest.times, locale))}`;
}

function row({ locale }: Frame, week: TrendWeek, breaks: readonly TrendBreak[]): TrendRow {
  const say = trendWords[locale];
  const mark = breaks.some((one) => one.week === week.week) ? ' *' : '';
  const empty = week.state === 'view' ? '–' : say.placeless[week.state];
  return {
    week: `${weekNumber(week.week)}${mark}`,
    place: week.position ? markedPlace(week.position, locale) : empty,
    felt: week.felt ? feltInWords(week.felt, locale) : '–',
  };
}

function weighedList(frame: Frame, weeks: readonly TrendWeek[]): LabelledList | undefined {
  const all = weighedOn(weeks, frame);
  if (all.length === 0) return undefined;
  const say = trendWords[frame.locale].weighed;
  const items = all.slice(0, weighedAtMost);
  return {
    label: items.length < all.length ? say.most : say.all,
    items: items.map((one) => `${one.words} (${weeksInWords(one.weeks, frame.locale)})`),
  };
}

/** The limits of then, for each stretch of weeks that was read against the same ones. */
function agreedNotes({ locale }: Frame, weeks: readonly TrendWeek[]): readonly string[] {
  let before: NonNullable<Publication['band']> | undefined;
  return weeks.flatMap(({ week, band }) => {
    if (band === undefined || (before?.lower === band.lower && before.upper === band.upper)) return [];
    const from = before === undefined ? undefined : weekNumber(week);
    before = band;
    return [trendWords[locale].agreed(from, limitsInWords(band, locale))];
  });
}

/** Makes the answer to `trend`. */
export function trend(frame: Frame, { team, weeks, breaks }: TrendFacts, picture?: Picture): TrendView {
  const { locale } = frame;
  const say = trendWords[locale];
  const weighed = weighedList(frame, weeks);
  const changes = breaks.map(({ week, what }) => say.changedFrom(weekNumber(week), what));
  return {
    ...cardBase('trend', frame),
    title: say.title(frame.team),
    summary: summaryOf(frame, weeks),
    ...(picture !== undefined && { picture }),
    ...(weeks.length > 0 && { header: say.header }),
    rows: weeks.map((week) => row(frame, week, breaks)).toReversed(),
    ...(weighed !== undefined && { weighed }),
    notes: [...changes, ...agreedNotes(frame, weeks), ...(weeks.length > 0 ? [say.whatItIsNot] : [])],
    buttons: [
      purposeButton(frame, team),
      { label: say.agreements, intent: { kind: 'show-agreements', team } },
    ],
  };
}
