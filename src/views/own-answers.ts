import { caseTypes } from '../catalogue/case-types';
import type { FactorId } from '../catalogue/factors';
import type { Localised } from '../catalogue/localised';
import type { CheckIn } from '../domain/check-in';
import type { TeamId } from '../domain/ids';
import type { Week } from '../domain/week';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { caseTypeWords, factorWords, said, withCapital } from './catalogue-words';
import { feltWords } from './felt-words';
import { weekInWords } from './moments';

/** One of someone's own weeks, as that person may read it back. */
export interface OwnAnswer {
  readonly week: Week;
  readonly felt: CheckIn['felt'];
  readonly cases: CheckIn['cases'];
  readonly factors: readonly FactorId[];
  readonly hours: number;
  readonly line?: { readonly text: string; readonly shared: boolean };
}

export interface OwnAnswersFacts {
  readonly team: TeamId;
  /** Newest first. */
  readonly answers: readonly OwnAnswer[];
  readonly openWeek?: Week;
  readonly keepWeeks: number;
}

/** Someone's own answers, for that person alone. It holds numbers, so it is a dialog and never a message. */
export interface OwnAnswersView extends CardBase<'own-answers'> {
  readonly title: string;
  readonly intro: string;
  readonly weeks: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly buttons: readonly Button[];
}

const words = {
  title: { nl: 'Mijn antwoorden', en: 'My answers' },
  intro: {
    nl: 'Alleen jij ziet dit. Na {weken} weken gaan antwoorden vanzelf weg.',
    en: 'Only you see this. After {weken} weeks answers are deleted by themselves.',
  },
  none: { nl: 'Er staat nog niets van jou.', en: 'There is nothing of yours yet.' },
  invented: {
    nl: 'Bij het oefenen bewaar ik niets van jou. Straks staan hier je antwoorden.',
    en: 'While you practise I keep nothing of yours. Later your answers are here.',
  },
  total: { nl: '{n} {gezinnen} in totaal', en: '{n} {families} in total' },
  noCases: { nl: 'Geen eigen casussen', en: 'No cases of my own' },
  unknown: { nl: 'Geen aantallen ingevuld', en: 'No numbers filled in' },
  weighed: { nl: 'Woog mee: ', en: 'Weighed in: ' },
  hours: { nl: '{n} werkuren', en: '{n} working hours' },
  shared: { nl: 'Zin, gedeeld met het team: ', en: 'Line, shared with the team: ' },
  notShared: { nl: 'Zin, niet gedeeld: ', en: 'Line, not shared: ' },
  change: { nl: '{week} aanpassen', en: 'Change {week}' },
  take: { nl: 'Meenemen als tekst', en: 'Take along as text' },
  remove: { nl: 'Alles verwijderen', en: 'Delete everything' },
} as const satisfies Record<string, Localised>;

/** What someone carries, in words; case types stand in catalogue order. */
export function casesInWords(cases: CheckIn['cases'], frame: Frame): string {
  switch (cases.kind) {
    case 'types':
      return caseTypes
        .flatMap(({ id }) =>
          cases.counts[id] === undefined ? [] : [`${caseTypeWords(id, frame)}: ${cases.counts[id]}`],
        )
        .join(' · ');
    case 'total':
      return said(words.total, frame).replace('{n}', String(cases.total));
    case 'none-of-my-own':
      return words.noCases[frame.locale];
    case 'unknown':
      return words.unknown[frame.locale];
  }
}

/** One week of someone's own, as lines of text. */
export function ownAnswerLines(answer: OwnAnswer, frame: Frame): readonly string[] {
  const { locale } = frame;
  const { felt, line } = answer;
  const hours = locale === 'nl' ? String(answer.hours).replace('.', ',') : String(answer.hours);
  const factors = answer.factors.map((id) => factorWords(id, frame)).join(' · ');
  return [
    ...(felt === null ? [] : [feltWords[felt][locale]]),
    casesInWords(answer.cases, frame),
    ...(factors === '' ? [] : [words.weighed[locale] + factors]),
    words.hours[locale].replace('{n}', hours),
    ...(line === undefined ? [] : [words[line.shared ? 'shared' : 'notShared'][locale] + line.text]),
  ];
}

const waysWith = ({ locale }: Frame, team: TeamId): readonly Button[] => [
  { label: words.take[locale], intent: { kind: 'show-export', team }, opens: 'dialog' },
  { label: words.remove[locale], intent: { kind: 'delete-own-answers', team } },
];

/** Shows someone what the bot holds of them, with the ways to correct, take along and delete it. */
export function ownAnswers(
  frame: Frame,
  { team, answers, openWeek, keepWeeks }: OwnAnswersFacts,
): OwnAnswersView {
  const { locale } = frame;
  const none: OwnAnswersView['weeks'] = [
    { title: words[frame.practice ? 'invented' : 'none'][locale], lines: [] },
  ];
  const change: readonly Button[] =
    openWeek === undefined
      ? []
      : [
          {
            label: withCapital(words.change[locale].replace('{week}', weekInWords(openWeek))),
            intent: { kind: 'open-check-in', team, week: openWeek },
            opens: 'dialog',
          },
        ];
  return {
    ...cardBase('own-answers', frame),
    title: words.title[locale],
    intro: words.intro[locale].replace('{weken}', String(keepWeeks)),
    weeks:
      answers.length === 0
        ? none
        : answers.map((answer) => ({
            title: withCapital(weekInWords(answer.week)),
            lines: ownAnswerLines(answer, frame),
          })),
    buttons: answers.length === 0 ? change : [...change, ...waysWith(frame, team)],
  };
}
