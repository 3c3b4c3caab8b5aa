import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { FormDepth } from '../domain/own-record';
import type { Week } from '../domain/week';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { said } from './catalogue-words';
import { feltButtons } from './felt-words';
import { closingSentence, viewSentence, type WeekTimes } from './week-times';

/** What the weekly question and its reminder know of someone's week: never a number they gave. */
export interface WeeklyQuestionFacts extends WeekTimes {
  readonly name: string;
  /** True for who is in several teams: then the question names the one it is about. */
  readonly namesTeam?: boolean;
  readonly team: TeamId;
  readonly week: Week;
  readonly depth: FormDepth;
  /** Whether one tap can mean "the same numbers": there are numbers, of the kind this week asks for. */
  readonly hasNumbers: boolean;
  /** True after four equal weeks: the question is then whether the numbers are still right. */
  readonly stillFits: boolean;
}

/** The private question of the week. */
export interface WeeklyQuestionView extends CardBase<'weekly-question'> {
  readonly title: string;
  readonly lead: string;
  readonly buttons: readonly Button[];
  readonly quiet: readonly Button[];
  readonly note: string;
}

const oneTap = {
  light: {
    nl: 'Eén tik is een heel antwoord. Wil je ook zeggen wat meewoog? Kies dan Meer vertellen.',
    en: 'One tap is a whole answer. Want to say what weighed in as well? Choose Tell more.',
  },
  numbersMissing: {
    nl: 'Eén tik bewaart hoe je week was. Met Aantallen invullen tel je ook je {gezinnen} mee.',
    en: 'One tap saves how your week was. With Fill in numbers you count your {families} as well.',
  },
  sameNumbers: {
    nl: 'Zijn je aantallen nog hetzelfde? Dan is één tik genoeg.',
    en: 'Are your numbers still the same? Then one tap is enough.',
  },
  stillFits: {
    nl: 'Je aantallen zijn al een paar weken hetzelfde. Kloppen ze nog? Dan is één tik genoeg.',
    en: 'Your numbers have been the same for some weeks. Are they still right? Then one tap is enough.',
  },
} as const satisfies Record<string, Localised>;

const words = {
  title: { nl: 'Dag {naam}, hoe was je werkweek?', en: 'Hello {naam}, how was your work week?' },
  titleOfTeam: {
    nl: 'Dag {naam}, hoe was je werkweek bij team {team}?',
    en: 'Hello {naam}, how was your work week with team {team}?',
  },
  notVisible: {
    nl: 'Jouw eigen antwoord is daarin niet te zien.',
    en: 'Your own answer cannot be seen in it.',
  },
  later: { nl: 'Vraag het later', en: 'Ask me later' },
  skip: { nl: 'Sla deze week over', en: 'Skip this week' },
} as const satisfies Record<string, Localised>;

const formLabels = {
  light: { nl: 'Meer vertellen', en: 'Tell more' },
  numbersMissing: { nl: 'Aantallen invullen', en: 'Fill in numbers' },
  sameNumbers: { nl: 'Aantallen aanpassen', en: 'Change my numbers' },
} as const satisfies Record<string, Localised>;

function situation({ depth, hasNumbers }: WeeklyQuestionFacts): keyof typeof formLabels {
  if (depth === 'light') return 'light';
  return hasNumbers ? 'sameNumbers' : 'numbersMissing';
}

/** How the question begins, also in the reminder. */
export function askTitle({ name, namesTeam = false }: WeeklyQuestionFacts, { locale, team }: Frame): string {
  return words[namesTeam ? 'titleOfTeam' : 'title'][locale]
    .replace('{naam}', () => name)
    .replace('{team}', () => team);
}

/** What one tap means for this person in this week. */
export function oneTapSentence(facts: WeeklyQuestionFacts, frame: Frame): string {
  const kind = situation(facts);
  return said(oneTap[kind === 'sameNumbers' && facts.stillFits ? 'stillFits' : kind], frame);
}

/** The button that opens the form. */
export function formButton(facts: WeeklyQuestionFacts, frame: Frame): Button {
  const { team, week } = facts;
  return {
    label: formLabels[situation(facts)][frame.locale],
    intent: { kind: 'open-check-in', team, week },
    opens: 'dialog',
  };
}

/** Asks someone how their work week was, such that one tap is enough. */
export function weeklyQuestion(frame: Frame, facts: WeeklyQuestionFacts): WeeklyQuestionView {
  const { locale } = frame;
  const { team, week } = facts;
  return {
    ...cardBase('weekly-question', frame),
    title: askTitle(facts, frame),
    lead: oneTapSentence(facts, frame),
    buttons: feltButtons(locale, team, week),
    quiet: [
      formButton(facts, frame),
      { label: words.later[locale], intent: { kind: 'ask-later', team, week } },
      { label: words.skip[locale], intent: { kind: 'skip-week', team, week } },
    ],
    note: `${closingSentence(facts, frame)} ${viewSentence(facts, frame)} ${words.notVisible[locale]}`,
  };
}
