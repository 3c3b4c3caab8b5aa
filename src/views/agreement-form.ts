import { agreementTemplates } from '../catalogue/agreement-templates';
import type { FactorId } from '../catalogue/factors';
import type { Locale } from '../catalogue/localised';
import type { ValueId } from '../catalogue/values';
import type { AgreementKind } from '../domain/agreement';
import { agreementLimits } from '../domain/agreement';
import type { AgreementId, TeamId } from '../domain/ids';
import { agreementFormWords } from './agreement-form-words';
import { agreementKindWords } from './agreement-words';
import type { CardBase, Choice, ChoiceField, DateField, Frame, SubmitButton, TextField } from './card';
import { cardBase } from './card-base';
import { factorWords, valueWords } from './catalogue-words';
import type { Filled } from './form-fields';
import { formFields } from './form-fields';
import type { LabelledList } from './labelled';

export interface AgreementFormFacts extends Filled {
  readonly team: TeamId;
  /** The agreement this one takes the place of. */
  readonly from?: AgreementId;
  readonly valueChoices: readonly ValueId[];
  readonly factorChoices: readonly FactorId[];
}

/** From talk to agreement; everything but the first two fields may stay empty. */
export interface AgreementFormView extends CardBase<'agreement-form'> {
  readonly title: string;
  readonly ideas: LabelledList;
  readonly text: TextField;
  readonly until: DateField;
  readonly optional: string;
  readonly sign: TextField;
  readonly dropped: TextField;
  readonly carrier: TextField;
  readonly decides: TextField;
  readonly about?: ChoiceField;
  /** Whose move it is. */
  readonly whose: ChoiceField;
  readonly submit: SubmitButton;
}

const kinds: readonly AgreementKind[] = ['team', 'neighbourhood', 'partner', 'signal'];

function aboutChoices({ valueChoices, factorChoices }: AgreementFormFacts, frame: Frame): readonly Choice[] {
  return [
    ...valueChoices.map((id) => ({ value: `value.${id}`, title: valueWords(id, frame) })),
    ...factorChoices.map((id) => ({ value: `factor.${id}`, title: factorWords(id, frame) })),
  ];
}

function kindChoices(locale: Locale): readonly Choice[] {
  return kinds.map((kind) => ({ value: kind, title: agreementKindWords[kind][locale] }));
}

/** Makes the form for an agreement. */
export function agreementForm(frame: Frame, facts: AgreementFormFacts): AgreementFormView {
  const { locale } = frame;
  const { team, from } = facts;
  const say = agreementFormWords[locale];
  const field = formFields(facts, locale, ['text', 'until']);
  const choices = aboutChoices(facts, frame);
  return {
    ...cardBase('agreement-form', frame),
    title: say.title,
    ideas: { label: say.ideas, items: agreementTemplates.map(({ text }) => text[locale]) },
    text: field.text('text', say.text, agreementLimits.text),
    until: field.date('until', say.until),
    optional: say.optional,
    sign: field.text('sign', say.sign, agreementLimits.sign),
    dropped: field.text('dropped', say.dropped, agreementLimits.dropped),
    carrier: field.text('carrier', say.carrier, agreementLimits.carrier),
    decides: field.text('decides', say.decides, agreementLimits.decides),
    ...(choices.length > 0 && { about: field.choice('about', say.about, choices) }),
    whose: field.choice('kind', say.kind, kindChoices(locale)),
    submit: {
      label: say.save,
      intent: { kind: 'save-agreement', team, fields: {}, ...(from && { from }) },
    },
  };
}
