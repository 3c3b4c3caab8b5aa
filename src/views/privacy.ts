import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';

export interface PrivacyFacts {
  readonly team: TeamId;
  readonly keepWeeks: number;
  readonly viewMonths: number;
  readonly agreementMonths: number;
  /** How to reach the data protection officer, as the municipality wrote it down. */
  readonly officer?: string;
  /** Whether somebody who is asked each week is reminded; absent for who is asked nothing. */
  readonly reminders?: boolean;
}

/** What is kept, for what and how long, with the ways to act on it. */
export interface PrivacyView extends CardBase<'privacy'> {
  readonly title: string;
  readonly rows: readonly { readonly what: string; readonly how: string }[];
  readonly buttons: readonly Button[];
}

const words = {
  title: { nl: 'Wat ik bewaar', en: 'What I keep' },
  purpose: { nl: 'Waarvoor', en: 'What for' },
  purposeIs: {
    nl: 'Om als team te leren over het werk. Niet voor een beoordeling, rooster of verzuim.',
    en: 'To learn about the work as a team. Not for appraisal, rosters or absence.',
  },
  answers: { nl: 'Je antwoorden', en: 'Your answers' },
  answersKept: {
    nl: '{n} weken, alleen voor jou. Daarna verwijder ik ze.',
    en: '{n} weeks, for you alone. Then I delete them.',
  },
  views: { nl: 'Teambeelden', en: 'Team views' },
  viewsKept: {
    nl: '{n} maanden. Jij bent er niet in te zien.',
    en: '{n} months. You cannot be seen in them.',
  },
  agreements: { nl: 'Afspraken', en: 'Agreements' },
  agreementsKept: {
    nl: 'Tot ze zijn afgerond en dan nog {n} maanden. Ze zijn van het team.',
    en: 'Until they are closed and then {n} months more. They belong to the team.',
  },
  looks: { nl: 'Wie de stand bekeek', en: 'Who looked at the status' },
  looksKept: {
    nl: 'Een half jaar: wanneer de teamleider, manager of begeleider keek. Het team ziet het. Van collega’s bewaar ik dit niet.',
    en: 'Half a year: when the team lead, manager or guide looked. The team sees it. I keep this of no colleague.',
  },
  chat: { nl: 'In de chat', en: 'In the chat' },
  chatKept: {
    nl: 'Teams of Slack bewaart berichten op een eigen manier. Daarom zet ik jouw aantallen in geen enkel bericht.',
    en: 'Teams or Slack keeps messages in its own way. So I put your numbers in no message at all.',
  },
  officer: { nl: 'Vragen of een klacht', en: 'Questions or a complaint' },
  officerIs: {
    nl: 'De functionaris gegevensbescherming: {wie}',
    en: 'The data protection officer: {wie}',
  },
  officerUnknown: {
    nl: 'Ga naar de functionaris gegevensbescherming van je gemeente.',
    en: 'Turn to the data protection officer of your municipality.',
  },
  own: { nl: 'Mijn antwoorden', en: 'My answers' },
  take: { nl: 'Meenemen als tekst', en: 'Take along as text' },
  remove: { nl: 'Mijn antwoorden verwijderen', en: 'Delete my answers' },
  stop: { nl: 'Niet meer meedoen', en: 'Stop taking part' },
  remindersOff: { nl: 'Geen herinneringen meer', en: 'No more reminders' },
  remindersOn: { nl: 'Weer herinneren', en: 'Remind me again' },
} as const satisfies Record<string, Localised>;

const whileAsked = ({ locale }: Frame, team: TeamId, reminders: boolean): readonly Button[] => [
  {
    label: words[reminders ? 'remindersOff' : 'remindersOn'][locale],
    intent: { kind: reminders ? 'reminders-off' : 'reminders-on', team },
  },
  { label: words.stop[locale], intent: { kind: 'stop-taking-part', team } },
];

/** Says what is kept and how to see, take along or delete it. */
export function privacy(frame: Frame, facts: PrivacyFacts): PrivacyView {
  const { locale } = frame;
  const { team, officer, reminders } = facts;
  const kept = (text: Localised, n: number) => text[locale].replace('{n}', String(n));
  return {
    ...cardBase('privacy', frame),
    title: words.title[locale],
    rows: [
      { what: words.purpose[locale], how: words.purposeIs[locale] },
      { what: words.answers[locale], how: kept(words.answersKept, facts.keepWeeks) },
      { what: words.views[locale], how: kept(words.viewsKept, facts.viewMonths) },
      { what: words.agreements[locale], how: kept(words.agreementsKept, facts.agreementMonths) },
      { what: words.looks[locale], how: words.looksKept[locale] },
      { what: words.chat[locale], how: words.chatKept[locale] },
      {
        what: words.officer[locale],
        how:
          officer === undefined
            ? words.officerUnknown[locale]
            : words.officerIs[locale].replace('{wie}', () => officer),
      },
    ],
    buttons: [
      { label: words.own[locale], intent: { kind: 'show-own-answers', team }, opens: 'dialog' },
      { label: words.take[locale], intent: { kind: 'show-export', team }, opens: 'dialog' },
      { label: words.remove[locale], intent: { kind: 'delete-own-answers', team } },
      ...(reminders === undefined ? [] : whileAsked(frame, team, reminders)),
    ],
  };
}
