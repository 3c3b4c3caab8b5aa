import type { Localised } from '../catalogue/localised';
import type { CardBase, Frame } from './card';
import type { CardView } from './card-view';

const practiceLabel: Localised = {
  nl: 'Oefening · verzonnen aantallen',
  en: 'Practice · invented numbers',
};

// What a team settles in practice holds afterwards as well, and an explanation has no numbers of anybody.
const neverInvented: ReadonlySet<string> = new Set([
  'setup',
  'self-test',
  'members-form',
  'band',
  'band-form',
  'consent-form',
  'help',
  'glossary',
  'purpose',
  'who-sees-what',
  'privacy',
  'support',
  'language',
] satisfies readonly CardView['kind'][]);

/** What every card has in this frame; in practice also its label, where an invented number can stand. */
export function cardBase<K extends string>(kind: K, frame: Frame): CardBase<K> {
  return frame.practice && !neverInvented.has(kind)
    ? { kind, locale: frame.locale, practice: practiceLabel[frame.locale] }
    : { kind, locale: frame.locale };
}
