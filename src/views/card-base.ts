import type { Localised } from '../catalogue/localised';
import type { CardBase, Frame } from './card';

const practiceLabel: Localised = {
  nl: 'Oefening · verzonnen aantallen',
  en: 'Practice · invented numbers',
};

/** What every card has in this frame. */
export function cardBase<K extends string>(kind: K, frame: Frame): CardBase<K> {
  return frame.practice
    ? { kind, locale: frame.locale, practice: practiceLabel[frame.locale] }
    : { kind, locale: frame.locale };
}
