import type { CaseTypeId } from '../catalogue/case-types';
import type { ValueId } from '../catalogue/values';
import { bandLimits } from '../domain/band';
import type { TeamId } from '../domain/ids';
import { mondayOf, type Week, weekNumber } from '../domain/week';
import { bandFormWords } from './band-form-words';
import type { CardBase, ChoiceField, DateField, Frame, NumberField, SubmitButton, TextField } from './card';
import { cardBase } from './card-base';
import { caseTypeWords, valueWords } from './catalogue-words';
import type { Filled } from './form-fields';
import { formFields } from './form-fields';
import { dateInWords } from './moments';

export interface BandFormFacts extends Filled {
  readonly team: TeamId;
  readonly valueChoices: readonly ValueId[];
  readonly caseTypes: readonly CaseTypeId[];
  /** The weeks the band can start in. */
  readonly weeks: readonly Week[];
}

/** A band as it is agreed: values first, then the limit. Nothing is proposed: a prefilled number becomes the norm. */
export interface BandFormView extends CardBase<'band-form'> {
  readonly title: string;
  readonly intro: string;
  readonly counts: ChoiceField;
  readonly lowerLabel: string;
  readonly lowerValue: ChoiceField;
  readonly lowerReason: TextField;
  readonly lower: NumberField;
  readonly upperLabel: string;
  readonly upperValue: ChoiceField;
  readonly upperReason: TextField;
  readonly upper: NumberField;
  readonly agreedLabel: string;
  readonly agreedTeam: TextField;
  readonly agreedMunicipality: TextField;
  readonly from: ChoiceField;
  readonly lookAgain: DateField;
  readonly submit: SubmitButton;
}

/** Enough for any team; it catches a slip of the finger and proposes nothing. */
const required = [
  'counts',
  ...['lower', 'upper'].flatMap((side) => [side, `${side}-value`, `${side}-reason`]),
  'agreed-team',
  'agreed-municipality',
  'from',
  'look-again',
];

/** Makes the form for a band. */
export function bandForm(frame: Frame, facts: BandFormFacts): BandFormView {
  const { locale } = frame;
  const say = bandFormWords[locale];
  const field = formFields(facts, locale, required);
  const values = facts.valueChoices.map((id) => ({ value: id, title: valueWords(id, frame) }));
  const weeks = facts.weeks.map((week) => ({
    value: week,
    title: say.week(weekNumber(week), dateInWords(mondayOf(week), locale)),
  }));
  return {
    ...cardBase('band-form', frame),
    title: say.title,
    intro: say.intro,
    counts: field.choice(
      'counts',
      say.counts,
      facts.caseTypes.map((id) => ({ value: id, title: caseTypeWords(id, frame) })),
    ),
    lowerLabel: say.lowerLabel,
    lowerValue: field.choice('lower-value', say.lowerValue, values),
    lowerReason: field.text('lower-reason', say.reason, bandLimits.reason),
    lower: field.number('lower', say.lower, bandLimits.cases),
    upperLabel: say.upperLabel,
    upperValue: field.choice('upper-value', say.upperValue, values),
    upperReason: field.text('upper-reason', say.reason, bandLimits.reason),
    upper: field.number('upper', say.upper, bandLimits.cases),
    agreedLabel: say.agreedLabel,
    agreedTeam: field.text('agreed-team', say.agreedTeam, bandLimits.agreed),
    agreedMunicipality: field.text('agreed-municipality', say.agreedMunicipality, bandLimits.agreed),
    from: field.choice('from', say.from, weeks),
    lookAgain: field.date('look-again', say.lookAgain),
    submit: { label: say.save, intent: { kind: 'save-band', team: facts.team, fields: {} } },
  };
}
