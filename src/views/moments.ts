import type { Locale } from '../catalogue/localised';
import type { Instant, LocalDate, Weekday } from '../domain/time';
import { type Week, weekNumber } from '../domain/week';

/** In which language and on which wall clock a moment is said. */
export interface Clockwork {
  readonly locale: Locale;
  readonly zone: string;
}

const languages = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Locale, string>;

// Making a format costs a hundred times what using it does.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: Locale, zone: string): Intl.DateTimeFormat {
  const known = formats.get(`${locale} ${zone}`);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(languages[locale], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(`${locale} ${zone}`, format);
  return format;
}

type Parts = Readonly<Record<string, string>>;

// Everybody in a team is told of the same few moments, and taking one apart is half the work of a receipt.
const taken = new Map<string, Parts>();
const takenAtMost = 1_000;

/** The parts by name: the punctuation Intl puts between them differs from one Node version to the next. */
function parts(at: Date, locale: Locale, zone: string): Parts {
  const key = `${at.getTime()} ${locale} ${zone}`;
  const known = taken.get(key);
  if (known !== undefined) return known;
  const told = formatFor(locale, zone).formatToParts(at);
  const found = Object.fromEntries(told.map(({ type, value }) => [type, value]));
  if (taken.size >= takenAtMost) taken.clear();
  taken.set(key, found);
  return found;
}

function partsOfDate(date: LocalDate, locale: Locale): Parts {
  return parts(new Date(`${date}T12:00:00Z`), locale, 'UTC');
}

/** `24 november`, for a day in the weeks around now. */
export function dateInWords(date: LocalDate, locale: Locale): string {
  const { day, month } = partsOfDate(date, locale);
  return `${day} ${month}`;
}

/** `dinsdag 24 november`. */
export function dayInWords(date: LocalDate, locale: Locale): string {
  const { weekday, day, month } = partsOfDate(date, locale);
  return `${weekday} ${day} ${month}`;
}

/** `24 november 2026`, for a day that may be far away. */
export function fullDateInWords(date: LocalDate, locale: Locale): string {
  const { day, month, year } = partsOfDate(date, locale);
  return `${day} ${month} ${year}`;
}

/** `11.30 uur` or `11:30`. */
export function timeInWords(at: Instant, { locale, zone }: Clockwork): string {
  return timeOf(parts(new Date(at), locale, zone), locale);
}

function timeOf({ hour, minute }: Parts, locale: Locale): string {
  return locale === 'nl' ? `${hour}.${minute} uur` : `${hour}:${minute}`;
}

/** `dinsdag om 11.30 uur` or `Tuesday at 11:30`, for a moment within a week from now. */
export function momentInWords(at: Instant, { locale, zone }: Clockwork): string {
  const said = parts(new Date(at), locale, zone);
  return `${said['weekday']} ${locale === 'nl' ? 'om' : 'at'} ${timeOf(said, locale)}`;
}

/** `dinsdag 24 november om 11.30 uur`, for a moment that may be weeks away. */
export function dayAndTimeInWords(at: Instant, { locale, zone }: Clockwork): string {
  const said = parts(new Date(at), locale, zone);
  const { weekday, day, month } = said;
  return `${weekday} ${day} ${month} ${locale === 'nl' ? 'om' : 'at'} ${timeOf(said, locale)}`;
}

/** `week 47`, the same in both languages. */
export function weekInWords(week: Week): string {
  return `week ${weekNumber(week)}`;
}

/** `maandag` or `Monday`. */
export function weekdayInWords(weekday: Weekday, locale: Locale): string {
  const monday = Date.UTC(2024, 0, 1, 12); // the first of January 2024 was a Monday
  const at = new Date(monday + (weekday - 1) * 86_400_000);
  return parts(at, locale, 'UTC')['weekday'] ?? '';
}
