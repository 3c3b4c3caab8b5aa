import type { Locale } from '../catalogue/localised';

interface TrendWords {
  readonly title: (team: string) => string;
  readonly nothingYet: string;
  readonly span: (first: number, last: number) => string;
  readonly latest: (week: number, place: string) => string;
  readonly noPlaceYet: string;
  readonly header: { readonly week: string; readonly place: string; readonly felt: string };
  readonly states: Readonly<Record<'no-view' | 'paused' | 'no-round', string>>;
  readonly returning: string;
  readonly changed: string;
  readonly whatItIsNot: string;
  readonly agreements: string;
}

/** Every sentence of the trend. */
export const trendWords: Readonly<Record<Locale, TrendWords>> = {
  nl: {
    title: (team) => `Trend · Team ${team}`,
    nothingYet: 'Er zijn nog geen weken om terug te zien.',
    span: (first, last) => (first === last ? `Week ${last}.` : `Week ${first} tot en met ${last}.`),
    latest: (week, place) => `In week ${week} zat jullie team ${place}.`,
    noPlaceYet: 'Er is nog geen plek bij een bandbreedte te zien.',
    header: { week: 'Week', place: 'Plek', felt: 'De week was' },
    states: { 'no-view': 'geen teambeeld', paused: 'pauze', 'no-round': 'geen weekvraag' },
    returning: 'Wat vaker meewoog',
    changed: '* Vanaf deze week geldt een andere bandbreedte.',
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
    states: { 'no-view': 'no team view', paused: 'pause', 'no-round': 'no weekly question' },
    returning: 'What weighed in more often',
    changed: '* From this week on another band holds.',
    whatItIsNot: 'This is for your own talk. It measures no performance and is not for comparing teams.',
    agreements: 'Our agreements',
  },
};
