import type { Locale, Localised } from '../catalogue/localised';
import type { Position, Publication } from '../domain/publication';

const placeWords: Readonly<Record<Position, Localised>> = {
  below: { nl: 'onder', en: 'below' },
  inside: { nl: 'binnen', en: 'inside' },
  above: { nl: 'boven', en: 'above' },
};

/** A shape beside the word, so that the place never hangs on colour or bold print alone. */
const marks: Readonly<Record<Position, string>> = { below: '▼', inside: '●', above: '▲' };

/** One of the three places, as it is drawn. */
export interface PlaceDrawn {
  readonly text: string;
  readonly here: boolean;
}

/** The place against the band, drawn as three words of which one is marked. */
export type PlacesDrawn = Readonly<Record<Position, PlaceDrawn>>;

/** The three places of a drawing, the present one marked. */
export function drawPlaces(position: Position, locale: Locale): PlacesDrawn {
  const draw = (place: Position): PlaceDrawn => {
    const here = place === position;
    return { text: `${here ? marks[place] : '○'} ${placeWords[place][locale]}`, here };
  };
  return { below: draw('below'), inside: draw('inside'), above: draw('above') };
}

/** `▲ boven`: the place in one marked word, for a row of a table. */
export function markedPlace(position: Position, locale: Locale): string {
  return `${marks[position]} ${placeWords[position][locale]}`;
}

/** `boven`. */
export function placeWord(position: Position, locale: Locale): string {
  return placeWords[position][locale];
}

/** `boven de bandbreedte`. */
export function placeInWords(position: Position, locale: Locale): string {
  return `${placeWords[position][locale]} ${locale === 'nl' ? 'de bandbreedte' : 'the band'}`;
}

const ordinals: Readonly<Record<Locale, readonly string[]>> = {
  nl: ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'],
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
};

function englishEnding(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return (teen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th';
}

/** `derde`; from eleven on in figures. */
export function ordinal(n: number, locale: Locale): string {
  const word = ordinals[locale][n - 1];
  if (word !== undefined) return word;
  return locale === 'nl' ? `${n}e` : `${n}${englishEnding(n)}`;
}

/** `boven de bandbreedte, voor de derde keer op rij`; a first time is not counted. */
export function placeAndTimes(position: Position, times: number, locale: Locale): string {
  const place = placeInWords(position, locale);
  if (times < 2) return place;
  const nth = ordinal(times, locale);
  return locale === 'nl' ? `${place}, voor de ${nth} keer op rij` : `${place}, for the ${nth} time in a row`;
}

/** Where the team is, as one sentence that can be read aloud. */
export function positionSentence(position: Position, times: number, locale: Locale): string {
  const place = placeAndTimes(position, times, locale);
  return locale === 'nl' ? `Jullie team zit ${place}.` : `Your team is ${place}.`;
}

/** A limit as people write it: `14,5` or `14.5`. */
export function limitInWords(cases: number, locale: Locale): string {
  return locale === 'nl' ? String(cases).replace('.', ',') : String(cases);
}

/** `14,5 tot 18`. */
export function limitsInWords({ lower, upper }: NonNullable<Publication['band']>, locale: Locale): string {
  return `${limitInWords(lower, locale)} ${locale === 'nl' ? 'tot' : 'to'} ${limitInWords(upper, locale)}`;
}

/** The limits the position was read against: agreed, and never measured. */
export function limitsSentence(band: NonNullable<Publication['band']>, locale: Locale): string {
  const limits = limitsInWords(band, locale);
  return locale === 'nl'
    ? `Afgesproken: gemiddeld ${limits} casussen per 36 werkuren.`
    : `Agreed: ${limits} cases per 36 working hours, on average.`;
}
