import type { Locale } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import { longestReference } from '../domain/team';
import type { CardBase, DateField, Frame, SubmitButton, TextField } from './card';
import { cardBase } from './card-base';
import type { FieldWords, Filled } from './form-fields';
import { formFields } from './form-fields';

export interface ConsentFormFacts extends Filled {
  readonly team: TeamId;
}

/** Where it is recorded that the works council and the data protection officer said yes. */
export interface ConsentFormView extends CardBase<'consent-form'> {
  readonly title: string;
  readonly intro: string;
  readonly reference: TextField;
  readonly until: DateField;
  readonly decision: TextField;
  readonly on: DateField;
  readonly submit: SubmitButton;
}

interface ConsentFormWords {
  readonly title: string;
  readonly intro: string;
  readonly reference: FieldWords;
  readonly until: FieldWords;
  readonly decision: FieldWords;
  readonly on: FieldWords;
  readonly save: string;
}

const words: Readonly<Record<Locale, ConsentFormWords>> = {
  nl: {
    title: 'Instemming vastleggen',
    intro:
      'Zonder instemming van de ondernemingsraad en een besluit van de functionaris gegevensbescherming stel ik geen enkele vraag. Wordt de instemming ingetrokken, dan stop ik dezelfde dag.',
    reference: {
      label: 'Instemming van de ondernemingsraad',
      hint: 'Het kenmerk van de brief of het besluit.',
    },
    until: { label: 'De instemming geldt tot en met', hint: 'Daarna stop ik, tot er nieuwe instemming is.' },
    decision: {
      label: 'Besluit van de functionaris gegevensbescherming',
      hint: 'Het kenmerk, of waar het te vinden is.',
    },
    on: { label: 'Datum van dat besluit' },
    save: 'Leg dit vast',
  },
  en: {
    title: 'Record consent',
    intro:
      'Without the consent of the works council and a decision of the data protection officer I ask nothing at all. When consent is withdrawn, I stop the same day.',
    reference: { label: 'Consent of the works council', hint: 'The reference of the letter or decision.' },
    until: {
      label: 'The consent holds up to and including',
      hint: 'After that I stop, until there is new consent.',
    },
    decision: {
      label: 'Decision of the data protection officer',
      hint: 'The reference, or where it can be found.',
    },
    on: { label: 'Date of that decision' },
    save: 'Record this',
  },
};

const required = ['council-reference', 'council-until', 'officer-decision', 'officer-on'] as const;

/** Makes the form for consent. */
export function consentForm(frame: Frame, facts: ConsentFormFacts): ConsentFormView {
  const { locale } = frame;
  const say = words[locale];
  const field = formFields(facts, locale, required);
  return {
    ...cardBase('consent-form', frame),
    title: say.title,
    intro: say.intro,
    reference: field.text('council-reference', say.reference, longestReference),
    until: field.date('council-until', say.until),
    decision: field.text('officer-decision', say.decision, longestReference),
    on: field.date('officer-on', say.on),
    submit: { label: say.save, intent: { kind: 'save-consent', team: facts.team, fields: {} } },
  };
}
