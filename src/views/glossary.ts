import { glossary as terms } from '../catalogue/glossary';
import type { Localised } from '../catalogue/localised';
import type { CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { said, withCapital } from './catalogue-words';

export type GlossaryFacts = Readonly<Record<string, never>>;

/** The words of the talk, explained. */
export interface GlossaryView extends CardBase<'glossary'> {
  readonly title: string;
  readonly terms: readonly { readonly term: string; readonly explanation: string }[];
}

const title: Localised = { nl: 'Wat de woorden betekenen', en: 'What the words mean' };

/** Explains the words in the order in which a new colleague meets them. */
export function glossary(frame: Frame, _facts: GlossaryFacts): GlossaryView {
  return {
    ...cardBase('glossary', frame),
    title: title[frame.locale],
    terms: terms.map(({ term, explanation }) => ({
      term: withCapital(said(term, frame)),
      explanation: said(explanation, frame),
    })),
  };
}
