import type { Locale, Localised } from '../catalogue/localised';
import { type CommandWord, commandWords } from './command-words';

/** A word that an app's menu offers, with what it gives. */
export interface OfferedWord {
  readonly title: string;
  readonly description: string;
}

/** What the bot is called and says of itself where an app is chosen and installed. */
export interface AppWords {
  /** At most 30 characters. */
  readonly name: string;
  readonly fullName: string;
  /** At most 80 characters. */
  readonly short: string;
  readonly full: string;
  /** What the menu offers in the private chat, and what where a team talks: ten words at most. */
  readonly privately: readonly OfferedWord[];
  readonly together: readonly OfferedWord[];
}

const words = {
  name: { nl: 'Bandbreedte', en: 'Bandbreedte' },
  fullName: {
    nl: 'Bandbreedte: het gesprek over caseload',
    en: 'Bandbreedte: the conversation about caseload',
  },
  short: {
    nl: 'Elke week één korte vraag, en samen het gesprek over wat past.',
    en: 'One short question a week, and together the conversation about what fits.',
  },
  full: {
    nl: 'Bandbreedte vraagt elke consulent één keer per week, in een privébericht, hoe de werkweek was. In het kanaal staat daarna één beeld van het hele team: waar jullie zitten binnen de bandbreedte die jullie zelf hebben afgesproken, en wat meeweegt. Staat het team erbuiten, dan stelt de bot één vraag om samen over te praten. Jouw eigen antwoord laat de bot aan niemand zien.',
    en: 'Once a week, in a private message, Bandbreedte asks each consultant how the work week was. The channel then shows one picture of the whole team: where you are within the band that you agreed yourselves, and what weighs. When the team is outside it, the bot asks one question to talk about together. The bot shows your own answer to nobody.',
  },
} as const satisfies Record<string, Localised>;

const help = {
  nl: 'hulp',
  en: 'help',
  meaning: { nl: 'Wat je kunt vragen', en: 'What you can ask' },
} as const;

const privately: readonly CommandWord['nl'][] = [
  ...['weekvraag', 'status', 'afspraken', 'steun', 'afwezig'],
  ...['wie-ziet-wat', 'privacy', 'export', 'overzicht'],
];
const together: readonly CommandWord['nl'][] = [
  ...['status', 'afspraken', 'band', 'trend', 'bedoeling'],
  ...['begrippen', 'instellen', 'test', 'oefenen'],
];

/** The words of the app in one language; every offered word is one the bot understands. */
export function appWords(locale: Locale): AppWords {
  return {
    name: words.name[locale],
    fullName: words.fullName[locale],
    short: words.short[locale],
    full: words.full[locale],
    privately: offered(privately, locale),
    together: offered(together, locale),
  };
}

function offered(chosen: readonly string[], locale: Locale): OfferedWord[] {
  const known = chosen.flatMap((word) => commandWords.find(({ nl }) => nl === word) ?? []);
  return [help, ...known].map((word) => ({ title: word[locale], description: word.meaning[locale] }));
}
