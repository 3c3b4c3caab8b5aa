import type { FactorId } from '../catalogue/factors';
import { factors as catalogueFactors } from '../catalogue/factors';
import type { BandVersionId, TeamId } from '../domain/ids';
import type { FactorsView, FeltView, Position } from '../domain/publication';
import { type Week, weekNumber } from '../domain/week';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { said } from './catalogue-words';
import type { LabelledList } from './labelled';
import { markedPlace, placeAndTimes } from './position-words';
import { purposeButton } from './talk-words';
import { trendWords } from './trend-words';
import { feltInWords } from './week-words';

export interface TrendWeek {
  readonly week: Week;
  readonly position?: Position;
  readonly felt?: FeltView;
  readonly times: number;
  readonly state: 'view' | 'no-view' | 'paused' | 'no-round';
  readonly bandId?: BandVersionId;
  readonly factors?: FactorsView;
}

export interface TrendFacts {
  readonly team: TeamId;
  /** Oldest first, at most 26. */
  readonly weeks: readonly TrendWeek[];
  /** Weeks in which another band came into force. */
  readonly bandChanges: readonly Week[];
}

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
  /** Absent when there are no rows. */
  readonly header?: TrendRow;
  /** Newest first: what people look for stands on top. */
  readonly rows: readonly TrendRow[];
  readonly returning?: LabelledList;
  readonly notes: readonly string[];
  readonly buttons: readonly Button[];
}

function summaryOf({ locale }: Frame, weeks: readonly TrendWeek[]): string {
  const say = trendWords[locale];
  const [first, last] = [weeks.at(0), weeks.at(-1)];
  if (first === undefined || last === undefined) return say.nothingYet;
  const latest = weeks.findLast(({ position }) => position !== undefined);
  const span = say.span(weekNumber(first.week), weekNumber(last.week));
  if (latest?.position === undefined) return `${span} ${say.noPlaceYet}`;
  return `${span} ${say.latest(weekNumber(latest.week), placeAndTimes(latest.position, latest.times, locale))}`;
}

function row({ locale }: Frame, week: TrendWeek, bandChanges: readonly Week[]): TrendRow {
  const say = trendWords[locale];
  const mark = bandChanges.includes(week.week) ? ' *' : '';
  const empty = week.state === 'view' ? '–' : say.states[week.state];
  return {
    week: `${weekNumber(week.week)}${mark}`,
    place: week.position ? markedPlace(week.position, locale) : empty,
    felt: week.felt ? feltInWords(week.felt, locale) : '–',
  };
}

function named({ factors }: TrendWeek): readonly FactorId[] {
  return factors?.kind === 'factors' ? factors.factors : [];
}

/** Factors that stood in at least three of these team views, in catalogue order. */
function returningFactors(frame: Frame, weeks: readonly TrendWeek[]): readonly string[] {
  return catalogueFactors
    .filter(({ id }) => weeks.filter((week) => named(week).includes(id)).length >= 3)
    .map(({ label }) => said(label, frame));
}

/** Makes the answer to `trend`. */
export function trend(frame: Frame, { team, weeks, bandChanges }: TrendFacts): TrendView {
  const { locale } = frame;
  const say = trendWords[locale];
  const items = returningFactors(frame, weeks);
  const changed = weeks.some(({ week }) => bandChanges.includes(week));
  return {
    ...cardBase('trend', frame),
    title: say.title(frame.team),
    summary: summaryOf(frame, weeks),
    ...(weeks.length > 0 && { header: say.header }),
    rows: weeks.map((week) => row(frame, week, bandChanges)).toReversed(),
    ...(items.length > 0 && { returning: { label: say.returning, items } }),
    notes: [...(changed ? [say.changed] : []), ...(weeks.length > 0 ? [say.whatItIsNot] : [])],
    buttons: [
      purposeButton(frame, team),
      { label: say.agreements, intent: { kind: 'show-agreements', team } },
    ],
  };
}
