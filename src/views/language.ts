import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';

export type LanguageFacts = Readonly<Record<string, never>>;

/** The choice of language, in both languages. */
export interface LanguageView extends CardBase<'language'> {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly Button[];
}

const words = {
  title: { nl: 'In welke taal praat ik met jou?', en: 'In which language do I speak with you?' },
  text: { nl: 'Je team verandert niet mee.', en: 'Your team does not change with you.' },
} as const;

/** Asks for someone's own language; who reads only the other one finds it as well. */
export function language(frame: Frame, _facts: LanguageFacts): LanguageView {
  return {
    ...cardBase('language', frame),
    title: words.title[frame.locale],
    text: words.text[frame.locale],
    buttons: [
      { label: 'Nederlands', intent: { kind: 'choose-language', locale: 'nl' } },
      { label: 'English', intent: { kind: 'choose-language', locale: 'en' } },
    ],
  };
}
