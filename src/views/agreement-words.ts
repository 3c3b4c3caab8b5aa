import type { Locale, Localised } from '../catalogue/localised';
import type { AgreementKind, NextStep, Outcome } from '../domain/agreement';
import type { LocalDate } from '../domain/time';
import { dateInWords } from './moments';

/** An agreement as other cards mention it: what, until when, and how many more there are. */
export interface AgreementInShort {
  readonly text: string;
  readonly until: LocalDate;
  /** How many other agreements run beside this one. */
  readonly more: number;
}

/** How an agreement went, in the words of the buttons. */
export const outcomeWords: Readonly<Record<Outcome, Localised>> = {
  worked: { nl: 'Gelukt', en: 'It worked' },
  partly: { nl: 'Voor een deel', en: 'In part' },
  'did-not': { nl: 'Niet gelukt', en: 'It did not work' },
};

/** What a team can want next with an agreement, in the words of the buttons. */
export const nextStepWords: Readonly<Record<NextStep, Localised>> = {
  stop: { nl: 'Stoppen', en: 'Stop' },
  'go-on': { nl: 'Doorgaan', en: 'Go on' },
  change: { nl: 'Anders doen', en: 'Do it differently' },
};

/** Whose move an agreement is. */
export const agreementKindWords: Readonly<Record<AgreementKind, Localised>> = {
  team: { nl: 'Dit doen we zelf', en: 'We do this ourselves' },
  neighbourhood: { nl: 'Aanpak in de wijk', en: 'Approach in the neighbourhood' },
  partner: { nl: 'Samen met een partner', en: 'Together with a partner' },
  signal: { nl: 'Signaal naar beleid', en: 'Signal to policy' },
};

/** An agreement between quotation marks, as people wrote it. */
export function quoted(text: string, locale: Locale): string {
  return locale === 'nl' ? `‘${text}’` : `“${text}”`;
}

/** The same, closing the sentence unless what people wrote closes it already. */
export function quotedToEnd(text: string, locale: Locale): string {
  return /[.!?…]$/.test(text.trim()) ? quoted(text, locale) : `${quoted(text, locale)}.`;
}

const others: Readonly<Record<Locale, (more: number) => string>> = {
  nl: (more) => (more === 1 ? ' Er loopt nog een andere.' : ' Er lopen nog andere.'),
  en: (more) => (more === 1 ? ' One other is running.' : ' Others are running too.'),
};

/** What the team agreed and until when, as one line under another message. */
export function agreementSentence({ text, until, more }: AgreementInShort, locale: Locale): string {
  const date = dateInWords(until, locale);
  const start = locale === 'nl' ? `Jullie afspraak, tot ${date}:` : `Your agreement, until ${date}:`;
  const sentence = `${start} ${quotedToEnd(text, locale)}`;
  return more > 0 ? sentence + others[locale](more) : sentence;
}
