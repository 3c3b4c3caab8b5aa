import type { CaseTypeId } from '../catalogue/case-types';
import { findCaseType } from '../catalogue/case-types';
import { answerLimits } from '../domain/check-in-form';
import type { TeamId } from '../domain/ids';
import type { Instant } from '../domain/time';
import type { Week } from '../domain/week';
import type { Button, CardBase, ChoiceField, Frame, NumberField, SubmitButton, TextField } from './card';
import { cardBase } from './card-base';
import { caseTypeWords, said } from './catalogue-words';
import { checkInWords as words } from './check-in-words';
import { emptiedFactors, type FactorsAsked, type FactorsField, factorsField } from './factors-field';
import { feltChoices } from './felt-words';
import { empty, formFields } from './form-fields';
import { momentInWords, weekInWords } from './moments';

export interface CheckInFormFacts extends FactorsAsked {
  readonly team: TeamId;
  readonly week: Week;
  readonly closesAt: Instant;
  readonly caseTypes: readonly CaseTypeId[];
  readonly ordinaryHours: number;
  readonly ownCases: boolean;
  /** What this team calls a case, in its own words. */
  readonly definition?: string;
}

/** The form of the week. It holds someone's own numbers, so it is a dialog; in a message it stands `emptied`. */
export interface CheckInFormView extends CardBase<'check-in-form'> {
  readonly title: string;
  readonly intro: string;
  readonly felt: ChoiceField;
  /** What a case is and what to count; absent in the first week and for who has no cases of their own. */
  readonly counting?: { readonly question: string; readonly definition: string };
  readonly counters: readonly NumberField[];
  readonly factors: FactorsField;
  /** What is folded away until someone asks for it. */
  readonly more: {
    readonly label: string;
    /** True when something in it is filled in or wrong, so that it must be seen at once. */
    readonly open: boolean;
    readonly noCases?: ChoiceField;
    readonly hours?: NumberField;
    readonly line: TextField;
  };
  readonly submit: SubmitButton;
  readonly buttons: readonly Button[];
}

function counters(frame: Frame, facts: CheckInFormFacts): readonly NumberField[] {
  const fields = formFields(facts, frame.locale);
  if (facts.depth === 'total')
    return [fields.number('total', { label: said(words.total, frame) }, answerLimits.cases)];
  return facts.caseTypes.map((id) => {
    const help = findCaseType(id)?.help;
    // Who has numbers already knows what the types mean, and gets a shorter form.
    const hint = help && facts.values[`cases.${id}`] === undefined && { hint: said(help, frame) };
    return fields.number(`cases.${id}`, { label: caseTypeWords(id, frame), ...hint }, answerLimits.cases);
  });
}

function more(frame: Frame, facts: CheckInFormFacts, counts: boolean): CheckInFormView['more'] {
  const { locale } = frame;
  const fields = formFields(facts, locale);
  const hoursHint = words.hoursHint[locale].replace('{uren}', inHalves(facts.ordinaryHours, locale));
  const { hours = '', line = '', 'no-cases': noCases } = facts.values;
  const filledIn =
    line !== '' || noCases === 'true' || (hours !== '' && hours !== String(facts.ordinaryHours));
  return {
    label: words[counts ? 'more' : 'moreLine'][locale],
    open: filledIn || ['no-cases', 'hours', 'line'].some((id) => facts.faults[id] !== undefined),
    ...(counts && {
      noCases: fields.choice('no-cases', { label: words.noCases[locale] }, [
        { value: 'true', title: words.noCasesNow[locale] },
      ]),
      hours: fields.number('hours', { label: words.hours[locale], hint: hoursHint }, answerLimits.hours),
    }),
    line: fields.text('line', { label: words.line[locale], hint: words.lineHint[locale] }, answerLimits.line),
  };
}

function inHalves(hours: number, locale: Frame['locale']): string {
  return locale === 'nl' ? String(hours).replace('.', ',') : String(hours);
}

/** The form in which someone fills in their week; what was typed stays when something is wrong with it. */
export function checkInForm(frame: Frame, facts: CheckInFormFacts): CheckInFormView {
  const { locale } = frame;
  const { team, week, allFactors } = facts;
  const counts = facts.depth !== 'light' && facts.ownCases;
  const definition = facts.definition ?? said(words.definition, frame);
  const filledIn = Object.keys(facts.values).some((id) => id.startsWith('cases.'));
  const howMany = words[facts.depth === 'total' ? 'roughly' : 'howMany'][locale];
  const leaveEmpty = facts.depth === 'full' && !filledIn ? [words.leaveEmpty[locale]] : [];
  const submit = {
    kind: 'submit-check-in',
    team,
    week,
    fields: {},
    ...(allFactors && { allFactors }),
  } as const;
  const allFactorsButton: readonly Button[] = allFactors
    ? []
    : [
        {
          label: words.allFactors[locale],
          intent: { kind: 'open-check-in', team, week, allFactors: true },
          opens: 'dialog',
        },
      ];
  return {
    ...cardBase('check-in-form', frame),
    title: words.title[locale].replace('{week}', weekInWords(week)),
    intro: words.intro[locale].replace('{tot}', momentInWords(facts.closesAt, frame)),
    felt: formFields(facts, locale, ['felt']).choice(
      'felt',
      { label: words.felt[locale] },
      feltChoices(locale),
    ),
    ...(counts && { counting: { question: [howMany, ...leaveEmpty].join(' '), definition } }),
    counters: counts ? counters(frame, facts) : [],
    factors: factorsField(frame, facts),
    more: more(frame, facts, counts),
    submit: { label: words.save[locale], intent: submit },
    buttons: allFactorsButton,
  };
}

/**
 * The same form to stand in a message: nothing of anybody is in it, and what stays empty stays as it was. Only for a
 * week that has no answer yet: of an answer more is kept than its numbers.
 */
export function emptied(view: CheckInFormView): CheckInFormView {
  const { locale, felt, counters, factors, counting, more } = view;
  const known = [...counters, ...(more.noCases ? [more.noCases] : [])].some(
    ({ value }) => value !== undefined,
  );
  const asking = (question: string) =>
    known ? `${question.replace(words.leaveEmpty[locale], '').trim()} ${words.unchanged[locale]}` : question;
  return {
    ...view,
    felt: empty(felt),
    ...(counting && { counting: { ...counting, question: asking(counting.question) } }),
    counters: counters.map(empty),
    factors: emptiedFactors(factors),
    more: {
      label: more.label,
      open: [more.noCases, more.hours, more.line].some((field) => field?.error !== undefined),
      ...(more.noCases && { noCases: empty(more.noCases) }),
      ...(more.hours && { hours: empty(more.hours) }),
      line: empty(more.line),
    },
  };
}
