import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { LocalDate } from '../domain/time';
import type { Button, CardBase, DateField, Frame, SubmitButton } from './card';
import { cardBase } from './card-base';
import { type Filled, formFields } from './form-fields';
import { dayInWords } from './moments';

export interface AwayFacts extends Filled {
  readonly team: TeamId;
  readonly away?: { readonly from: LocalDate; readonly until: LocalDate };
}

/** The days on which someone is asked nothing. There is no place for a reason. */
export interface AwayView extends CardBase<'away'> {
  readonly title: string;
  readonly intro: string;
  readonly from: DateField;
  readonly until: DateField;
  readonly submit: SubmitButton;
  readonly buttons: readonly Button[];
}

const words = {
  title: { nl: 'Wanneer ben je er niet?', en: 'When are you away?' },
  intro: {
    nl: 'Op die dagen vraag ik je niets. Waarom je er niet bent, hoef ik niet te weten.',
    en: 'On those days I ask you nothing. I need not know why you are away.',
  },
  now: {
    nl: 'Nu staat er: van {van} tot en met {tot}. Waarom hoef ik niet te weten.',
    en: 'It now says: from {van} to {tot}. I need not know why.',
  },
  from: { nl: 'Eerste dag', en: 'First day' },
  until: { nl: 'Laatste dag', en: 'Last day' },
  save: { nl: 'Bewaren', en: 'Save' },
  back: { nl: 'Ik ben er weer', en: 'I am back' },
  myWeek: { nl: 'Mijn werkdagen', en: 'My working days' },
} as const satisfies Record<string, Localised>;

/** Asks between which days someone is away. */
export function away(frame: Frame, facts: AwayFacts): AwayView {
  const { locale } = frame;
  const { team } = facts;
  const fields = formFields(facts, locale, ['from', 'until']);
  const intro =
    facts.away === undefined
      ? words.intro[locale]
      : words.now[locale]
          .replace('{van}', dayInWords(facts.away.from, locale))
          .replace('{tot}', dayInWords(facts.away.until, locale));
  const back: readonly Button[] =
    facts.away === undefined ? [] : [{ label: words.back[locale], intent: { kind: 'back-from-away', team } }];
  return {
    ...cardBase('away', frame),
    title: words.title[locale],
    intro,
    from: fields.date('from', { label: words.from[locale] }),
    until: fields.date('until', { label: words.until[locale] }),
    submit: { label: words.save[locale], intent: { kind: 'save-away', team, fields: {} } },
    buttons: [
      ...back,
      { label: words.myWeek[locale], intent: { kind: 'open-my-week', team }, opens: 'dialog' },
    ],
  };
}
