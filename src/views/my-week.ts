import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { Weekday } from '../domain/time';
import type { CardBase, ChoiceField, Frame, NumberField, SubmitButton } from './card';
import { cardBase } from './card-base';
import { withCapital } from './catalogue-words';
import { type Filled, formFields } from './form-fields';
import { weekdayInWords } from './moments';

export interface MyWeekFacts extends Filled {
  readonly team: TeamId;
  readonly workingDays: readonly Weekday[];
  readonly hours: number;
  readonly ownCases: boolean;
}

/** On which days someone works, how many hours, and whether they carry cases. It is a dialog, for it holds hours. */
export interface MyWeekView extends CardBase<'my-week'> {
  readonly title: string;
  readonly intro: string;
  readonly days: ChoiceField;
  readonly hours: NumberField;
  readonly ownCases: ChoiceField;
  readonly submit: SubmitButton;
}

const words = {
  title: { nl: 'Mijn gewone werkweek', en: 'My ordinary work week' },
  intro: {
    nl: 'Ik vraag je alleen iets op dagen dat je werkt.',
    en: 'I only ask you something on days you work.',
  },
  days: { nl: 'Op welke dagen werk je?', en: 'On which days do you work?' },
  hours: { nl: 'Hoeveel uur in een gewone week?', en: 'How many hours in an ordinary week?' },
  ownCases: { nl: 'Heb je eigen casussen?', en: 'Do you have cases of your own?' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee, ik denk mee met collega’s', en: 'No, I think along with colleagues' },
  save: { nl: 'Bewaren', en: 'Save' },
} as const satisfies Record<string, Localised>;

const ordinaryDays: readonly Weekday[] = [1, 2, 3, 4, 5];
const mostHours = 60;

/** Asks for someone's ordinary work week, with what is known already filled in. */
export function myWeek(frame: Frame, facts: MyWeekFacts): MyWeekView {
  const { locale } = frame;
  const { team, workingDays, faults } = facts;
  const values = {
    days: workingDays.join(','),
    hours: String(facts.hours),
    'own-cases': String(facts.ownCases),
    ...facts.values,
  };
  const fields = formFields({ values, faults }, locale, ['days', 'hours', 'own-cases']);
  const days = [...ordinaryDays, ...workingDays.filter((day) => day > 5)];
  return {
    ...cardBase('my-week', frame),
    title: words.title[locale],
    intro: words.intro[locale],
    days: fields.choice(
      'days',
      { label: words.days[locale] },
      days.map((day) => ({ value: String(day), title: withCapital(weekdayInWords(day, locale)) })),
    ),
    hours: fields.number('hours', { label: words.hours[locale] }, mostHours),
    ownCases: fields.choice('own-cases', { label: words.ownCases[locale] }, [
      { value: 'true', title: words.yes[locale] },
      { value: 'false', title: words.no[locale] },
    ]),
    submit: { label: words.save[locale], intent: { kind: 'save-my-week', team, fields: {} } },
  };
}
