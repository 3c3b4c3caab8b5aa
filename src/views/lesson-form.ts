import type { Localised } from '../catalogue/localised';
import type { Agreement } from '../domain/agreement';
import { agreementLimits } from '../domain/agreement';
import type { TeamId } from '../domain/ids';
import { quoted } from './agreement-words';
import type { CardBase, Frame, SubmitButton, TextField } from './card';
import { cardBase } from './card-base';
import type { Filled } from './form-fields';
import { formFields } from './form-fields';

export interface LessonFormFacts extends Filled {
  readonly team: TeamId;
  readonly agreement: Agreement;
}

/** What the team learnt from an agreement, in one or two sentences. */
export interface LessonFormView extends CardBase<'lesson-form'> {
  readonly title: string;
  readonly agreement: string;
  readonly lesson: TextField;
  readonly submit: SubmitButton;
}

const words = {
  title: { nl: 'Wat leerden we?', en: 'What did we learn?' },
  lesson: { nl: 'Dit nemen we mee', en: 'What we take along' },
  hint: {
    nl: 'Ook als het niet lukte: wat weten we nu, dat we eerst niet wisten? Zonder namen.',
    en: 'Also when it did not work: what do we know now that we did not know before? No names.',
  },
  save: { nl: 'Bewaar de les', en: 'Save the lesson' },
} as const satisfies Record<string, Localised>;

/** Makes the form for a lesson. */
export function lessonForm(frame: Frame, facts: LessonFormFacts): LessonFormView {
  const { locale } = frame;
  const { team, agreement } = facts;
  const field = formFields(facts, locale, ['lesson']);
  return {
    ...cardBase('lesson-form', frame),
    title: words.title[locale],
    agreement: quoted(agreement.text, locale),
    lesson: field.text(
      'lesson',
      { label: words.lesson[locale], hint: words.hint[locale] },
      agreementLimits.lesson,
    ),
    submit: {
      label: words.save[locale],
      intent: { kind: 'save-lesson', team, agreement: agreement.id, term: agreement.term, fields: {} },
    },
  };
}
