import type { ClientDataFinding } from './refusal';
import type { LocalDate } from './time';

const dutchMonths = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const englishMonths = 'january|february|march|may|june|july|august|october';
const shortMonths = 'jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec';
const month = `(?:${dutchMonths}|${englishMonths}|${shortMonths})(?!\\p{L})\\.?`;
const year = '(?<year>19\\d\\d|20[0-2]\\d|2030)(?!\\d)';
const dayFirst = `(?<!\\d)\\d{1,2}(?:e|ste|de|st|nd|rd|th)?`;

/** Dates with their year. `9 december` alone is a deadline and nobody's birthday. */
const wholeDates = [
  new RegExp(`(?<!\\d)\\d{1,2} ?[-/. ] ?\\d{1,2} ?[-/. ] ?${year}`, 'giu'),
  new RegExp(`(?<!\\d)${year}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)`, 'giu'),
  new RegExp(`${dayFirst} (?:of )?${month},? ${year}`, 'giu'),
  new RegExp(`(?<!\\p{L})${month} \\d{1,2}(?:st|nd|rd|th)?,? ${year}`, 'giu'),
];

const bornOn = new RegExp(
  `(?<!\\p{L})(?:geb\\.?|geboren|geboortedatum|born|date of birth)(?: is| op| on|:)* ?` +
    `(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2,4}|${dayFirst} (?:of )?${month}|${month} \\d{1,2})`,
  'giu',
);

const yearRange = /(?<!\d)(?:19|20)\d\d ?[-/. ] ?(?:19|20)\d\d(?!\d)/g;

const emails = [/[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}/gu];

/** After its prefix a Dutch number has nine digits, whatever stands between them. */
const phones = [
  /(?<![\d+])(?:\+31|0031|\(?0)(?:[ .-]?\(0\))?[ .-]{0,3}[1-9](?:[ .)-]{0,3}\d){8}(?!\d)/g,
  /\+[1-9](?:[ .()-]{0,3}\d){8,13}(?!\d)/g,
];

/** A postcode with a house number on either side is one front door. SA, SD and SS are in no postcode (PostNL). */
const postcode = '[1-9]\\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})';
const addresses = [
  new RegExp(`(?<!\\d)${postcode}[ ,-]{0,3}(?:nr\\.? ?|nummer |number )?\\d{1,5}(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)\\d{1,5} ?[a-zA-Z]?[ ,]{1,2}${postcode}(?![\\p{L}\\d])`, 'gu'),
];

const dutchKin =
  '[Mm]oeder|[Mm]ama|[Vv]ader|[Pp]apa|[Kk]ind|[Pp]leegkind|[Zz]oon(?:tje)?|[Dd]ochter(?:tje)?|[Oo]pa|[Oo]ma|[Bb]roer(?:tje)?|[Zz]us(?:je)?';
const englishKin =
  '[Mm]other|[Mm]um|[Ff]ather|[Dd]ad|[Cc]hild|[Ss]on|[Dd]aughter|[Gg]rand(?:father|mother|pa|ma)|[Bb]rother|[Ss]ister';
const namedPeople = [
  new RegExp(`(?<!\\p{L})(?:${dutchKin}) van \\p{Lu}[\\p{L}'’-]*`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:${englishKin}) of \\p{Lu}[\\p{L}'’-]*`, 'gu'),
];

/**
 * The first thing in a text that a family could be known by, or undefined.
 * Made to warn, not to prove: it prefers a needless question to a stored name, and misses what has no fixed form.
 */
export function findClientData(text: string, today: LocalDate): ClientDataFinding | undefined {
  const digits = withoutDates(text);
  const findings = [
    ...all('phone', digits, phones),
    ...all('email', text, emails),
    ...all('address', text, addresses),
    ...birthDates(text, today),
    ...citizenNumbers(digits),
    ...all('named-person', text, namedPeople),
  ];
  return findings.reduce<ClientDataFinding | undefined>(
    (first, other) => (first === undefined || other.start < first.start ? other : first),
    undefined,
  );
}

function all(
  what: ClientDataFinding['what'],
  text: string,
  patterns: readonly RegExp[],
): ClientDataFinding[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ what, found: match[0], start: match.index }));
}

/**
 * Whole dates from before last year, and any date said to be of a birth. Work looks back on this year and the last and
 * ahead to the next ones, so such a date is taken for a deadline or a start of help; only babies are missed by that.
 */
function birthDates(text: string, today: LocalDate): readonly ClientDataFinding[] {
  const lastYear = Number(today.slice(0, 4)) - 1;
  const longAgo = wholeDates
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter((match) => Number(match.groups?.year) < lastYear)
    .map((match) => ({ what: 'birth-date' as const, found: match[0], start: match.index }));
  return [...longAgo, ...all('birth-date', text, [bornOn])];
}

/** Blots out dates and spans of years, in place: their digits would pass for a phone or citizen number now and then. */
function withoutDates(text: string): string {
  return [...wholeDates, yearRange].reduce(
    (left, pattern) => left.replace(pattern, (date) => date.replace(/\d/g, '_')),
    text,
  );
}

/** Eight or nine digits, in groups with one space, dot or dash between them, that pass the eleven-test. */
function citizenNumbers(text: string): readonly ClientDataFinding[] {
  const groups = [...text.matchAll(/\d+/g)];
  return groups.flatMap((first, from) => {
    let number = '';
    let end = first.index;
    let found = '';
    for (const group of groups.slice(from)) {
      if (number !== '' && !/^[ .-]$/.test(text.slice(end, group.index))) break;
      number += group[0];
      if (number.length > 9) break;
      end = group.index + group[0].length;
      if (number.length >= 8 && passesElevenTest(number.padStart(9, '0')))
        found = text.slice(first.index, end);
    }
    return found === '' ? [] : [{ what: 'citizen-number' as const, found, start: first.index }];
  });
}

/** Weights 9 down to 2 and -1 for the last digit add up to a multiple of eleven (Logisch Ontwerp BSN). */
function passesElevenTest(nineDigits: string): boolean {
  const sum = Array.from(nineDigits).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0 && Number(nineDigits) > 0;
}
