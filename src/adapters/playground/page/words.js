let words = {};
let locale = 'nl';
let zone = 'Europe/Amsterdam';

/** Gives the page its words. */
export function learnWords(learnt) {
  words = learnt;
}

/** Chooses the language and the wall clock the page speaks by. */
export function speak(chosen) {
  locale = chosen.locale;
  zone = chosen.zone;
}

/** A word of the page in the language of the page. */
export function say(key) {
  return words[key]?.[locale] ?? key;
}

function written(instant, options) {
  const tag = locale === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(tag, { timeZone: zone, ...options }).format(instant);
}

/** "woensdag 18 november" or "Wednesday 18 November". */
export function dayInWords(instant) {
  return written(instant, { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
}

/** "09.00 uur" or "09:00". */
export function timeInWords(instant) {
  const time = written(instant, { hour: '2-digit', minute: '2-digit' });
  return locale === 'nl' ? `${time.replace(':', '.')} uur` : time;
}

/** "woensdag 18 november, 09.00 uur" or "Wednesday 18 November, 09:00". */
export function momentInWords(instant) {
  return `${dayInWords(instant)}, ${timeInWords(instant)}`;
}

/** "Noord, Midden en Zuid" or "Noord, Midden and Zuid". */
export function listInWords(names) {
  return new Intl.ListFormat(locale === 'nl' ? 'nl-NL' : 'en-GB').format(names);
}

/** The day as a date field wants it: `2026-11-18`. */
export function dateOf(instant) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant);
}

/** Short names of working days: "ma di do" or "Mon Tue Thu". */
export function daysInWords(days) {
  // 2024-01-01 was a Monday.
  const name = (day) =>
    new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
  return days.map(name).join(' ');
}
