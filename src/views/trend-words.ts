import type { Locale } from '../catalogue/localised';
import type { TrendBreak, TrendWeek } from './trend-facts';

/** Why a week has no place against the band. */
export type Placeless = Exclude<TrendWeek['state'], 'view'> | 'no-place';

interface TrendWords {
  readonly title: (team: string) => string;
  readonly nothingYet: string;
  readonly span: (first: number, last: number) => string;
  readonly latest: (week: number, place: string) => string;
  readonly noPlaceYet: string;
  readonly header: { readonly week: string; readonly place: string; readonly felt: string };
  readonly week: string;
  readonly placeless: Readonly<Record<Placeless, string>>;
  readonly weighed: { readonly all: string; readonly most: string };
  /** Begins with the mark that stands at the week. */
  readonly changed: Readonly<Record<TrendBreak['what'], string>>;
  /** For one mark with several of these meanings. */
  readonly changedEither: string;
  readonly changedFrom: (week: number, what: TrendBreak['what']) => string;
  readonly agreed: (from: number | undefined, limits: string) => string;
  readonly whatItIsNot: string;
  readonly agreements: string;
}

const changedNl: Readonly<Record<TrendBreak['what'], string>> = {
  limits: 'een andere bandbreedte',
  counts: 'andere casussen tellen mee',
  both: 'een andere bandbreedte en andere casussen',
};

const changedEn: Readonly<Record<TrendBreak['what'], string>> = {
  limits: 'another band',
  counts: 'other cases count',
  both: 'another band and other cases',
};

/** Every sentence of the trend. */
export const trendWords: Readonly<Record<Locale, TrendWords>> = {
  nl: {
    title: (team) => `Trend · Team ${team}`,
    nothingYet: 'Er zijn nog geen weken om terug te zien.',
    span: (first, last) => (first === last ? `Week ${last}.` : `Week ${first} tot en met ${last}.`),
    latest: (week, place) => `In week ${week} zat jullie team ${place}.`,
    noPlaceYet: 'Er is nog geen plek bij een bandbreedte te zien.',
    header: { week: 'Week', place: 'Plek', felt: 'De week was' },
    week: 'week',
    placeless: {
      'no-place': 'geen plek',
      'no-view': 'geen teambeeld',
      paused: 'pauze',
      'no-round': 'geen weekvraag',
    },
    weighed: { all: 'Wat meewoog', most: 'Wat het vaakst meewoog' },
    changed: changedNl,
    changedEither: 'een andere bandbreedte of andere casussen',
    changedFrom: (week, what) => `* Vanaf week ${week}: ${changedNl[what]}.`,
    agreed: (from, limits) =>
      `${from === undefined ? 'Afgesproken' : `Vanaf week ${from}`}: ${limits} casussen per 36 werkuren.`,
    whatItIsNot:
      'Dit is voor jullie eigen gesprek. Het meet geen prestaties en is niet om teams te vergelijken.',
    agreements: 'Onze afspraken',
  },
  en: {
    title: (team) => `Trend · Team ${team}`,
    nothingYet: 'There are no weeks to look back on yet.',
    span: (first, last) => (first === last ? `Week ${last}.` : `Weeks ${first} to ${last}.`),
    latest: (week, place) => `In week ${week} your team was ${place}.`,
    noPlaceYet: 'There is no place against a band to see yet.',
    header: { week: 'Week', place: 'Place', felt: 'The week was' },
    week: 'week',
    placeless: {
      'no-place': 'no place',
      'no-view': 'no team view',
      paused: 'pause',
      'no-round': 'no weekly question',
    },
    weighed: { all: 'What weighed in', most: 'What weighed in most often' },
    changed: changedEn,
    changedEither: 'another band or other cases',
    changedFrom: (week, what) => `* From week ${week} on: ${changedEn[what]}.`,
    agreed: (from, limits) =>
      `${from === undefined ? 'Agreed' : `From week ${from} on`}: ${limits} cases per 36 working hours.`,
    whatItIsNot: 'This is for your own talk. It measures no performance and is not for comparing teams.',
    agreements: 'Our agreements',
  },
};
