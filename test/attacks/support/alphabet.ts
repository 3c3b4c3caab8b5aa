import type { BandVersion } from '../../../src/domain/band';
import { viewOdds } from '../../../src/domain/view-odds';

/** The few numbers a team has agreed or that the calendar gives; no other may be on any card about it. */
export interface KnownNumbers {
  /** How often in a row the team can have been somewhere by now. */
  readonly times: readonly number[];
  readonly band: Pick<BandVersion, 'lower' | 'upper'> | undefined;
  /** The limits agreed before, which a trend names as those of then. */
  readonly earlier?: { readonly lower: number; readonly upper: number } | null;
  readonly roster: number;
  readonly floor: number;
  /** The weeks that can be named, by number; those around the one that is played unless others are given. */
  readonly weeks?: readonly number[];
  /** What people typed themselves for all to read. */
  readonly typed: readonly string[];
}

const months = [
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  'January|February|March|April|May|June|July|August|September|October|November|December',
].join('|');

/** Dates, times of day, and what the words themselves say. */
const always: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,2} (?:${months})(?: 202\\d)?\\b`, 'g'),
  /\b202\d-\d{2}-\d{2}\b/g,
  /\b(?:[01]\d|2[0-3])[.:][0-5]\d\b/g,
  /\b36 (?:werkuren|working hours)/g,
  /\+1 (?:korte vraag|short question)/g,
  // A question of the catalogue, with a school mark in it.
  /een 6 of 7/g,
];

function weekPatterns(weeks: readonly number[]): readonly RegExp[] {
  const one = `(?:${weeks.join('|')})`;
  return [
    new RegExp(`\\b[Ww]e(?:eks?|ken) ${one}(?:(?:,| tot en met| to| en| and) ${one})*\\b`, 'g'),
    new RegExp(`^${one}(?: \\*)? \\|`, 'gm'),
  ];
}

const written = (limit: number | undefined): string => String(limit).replace('.', '[.,]');

/** The lines of a text with a digit in them that nothing explains. */
export function unexplained(text: string, known: KnownNumbers): readonly string[] {
  const { times, band, earlier, roster, floor, typed, weeks = [46, 47, 48] } = known;
  const nth = times.flatMap((n) => [`${n}e keer`, `${n}(?:st|nd|rd|th) time`]).join('|');
  const limits = [band?.lower.cases, band?.upper.cases].map(written);
  const [lower, upper] = limits;
  const patterns = [
    ...always,
    ...weekPatterns(weeks),
    ...typed.map((words) => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g')),
    ...(nth === '' ? [] : [new RegExp(`\\b(?:${nth})\\b`, 'g')]),
    ...(band === undefined
      ? []
      : [
          new RegExp(`\\b${lower} (?:tot|to) ${upper}\\b`, 'g'),
          new RegExp(`: (?:${lower}|${upper})$`, 'gm'),
        ]),
    ...(earlier
      ? [new RegExp(`\\b${written(earlier.lower)} (?:tot|to) ${written(earlier.upper)}\\b`, 'g')]
      : []),
    new RegExp(`\\b${roster} (?:collega’s|colleagues)`, 'g'),
    // How often three in four of a roster answer is reckoned from the roster alone.
    new RegExp(`\\b${viewOdds(roster, floor)} (?:van de|of|out of|in) 100\\b`, 'g'),
  ];
  const rest = patterns.reduce((left, pattern) => left.replace(pattern, ''), text);
  return rest.split('\n').filter((line) => /\p{Nd}/u.test(line));
}
