import type { Locale } from '../catalogue/localised';

interface HomeWords {
  readonly title: (team: string) => string;
  readonly week: string;
  readonly asked: string;
  readonly answered: (week: number, until: string) => string;
  readonly skipped: (week: number, until: string) => string;
  readonly between: (next: string | undefined) => string;
  readonly notTakingPart: string;
  readonly team: string;
  readonly noView: string;
  readonly onRequest: string;
  readonly notToYou: string;
  readonly status: string;
  readonly agreements: string;
  readonly noAgreements: string;
  readonly own: string;
  readonly whoSees: string;
  readonly setUp: string;
  readonly members: string;
  readonly practise: string;
  readonly settings: string;
  readonly takePart: string;
  readonly change: string;
  readonly afterAll: string;
  readonly remindersOff: string;
  readonly remindersOn: string;
  readonly myWeek: string;
  readonly away: string;
  readonly privacy: string;
  readonly otherLanguage: string;
}

/** Every sentence of somebody's own page. */
export const homeWords: Readonly<Record<Locale, HomeWords>> = {
  nl: {
    title: (team) => `Jouw week en je team · Team ${team}`,
    week: 'Jouw week',
    asked: 'Hoe was je werkweek?',
    answered: (week, until) => `Je antwoord over week ${week} is binnen. Aanpassen kan tot ${until}.`,
    skipped: (week, until) => `Je slaat week ${week} over. Toch antwoorden kan tot ${until}.`,
    between: (next) =>
      next === undefined
        ? 'Er staat nu geen weekvraag open. Je hoeft niets te doen.'
        : `Er staat nu geen weekvraag open. De volgende komt ${next}.`,
    notTakingPart: 'Je doet niet mee. Dat is goed, en niemand ziet het.',
    team: 'Je team',
    noView: 'Er is nu geen teambeeld.',
    onRequest: 'Vraag je hoe het staat? Dan ziet het team dat jij keek, en wanneer.',
    notToYou: 'Het teambeeld is van het team.',
    status: 'Hoe staat het?',
    agreements: 'Onze afspraken',
    noAgreements: 'Er loopt nu geen afspraak.',
    own: 'Mijn antwoorden',
    whoSees: 'Wie ziet wat?',
    setUp: 'Instellen',
    members: 'De lijst',
    practise: 'Oefenen',
    settings: 'Zo wil ik het',
    takePart: 'Ik doe mee',
    change: 'Aanpassen',
    afterAll: 'Toch nu antwoorden',
    remindersOff: 'Geen herinneringen meer',
    remindersOn: 'Weer herinneren',
    myWeek: 'Mijn werkdagen en uren',
    away: 'Ik ben afwezig',
    privacy: 'Wat bewaar je van mij?',
    otherLanguage: 'In English',
  },
  en: {
    title: (team) => `Your week and your team · Team ${team}`,
    week: 'Your week',
    asked: 'How was your work week?',
    answered: (week, until) => `Your answer about week ${week} is in. You can change it until ${until}.`,
    skipped: (week, until) => `You skip week ${week}. You can still answer until ${until}.`,
    between: (next) =>
      next === undefined
        ? 'No weekly question is open now. You need not do anything.'
        : `No weekly question is open now. The next one comes on ${next}.`,
    notTakingPart: 'You do not take part. That is fine, and nobody sees it.',
    team: 'Your team',
    noView: 'There is no team view now.',
    onRequest: 'Do you ask how it stands? Then the team sees that you looked, and when.',
    notToYou: 'The team view belongs to the team.',
    status: 'How do we stand?',
    agreements: 'Our agreements',
    noAgreements: 'No agreement is running now.',
    own: 'My answers',
    whoSees: 'Who sees what?',
    setUp: 'Settle things',
    members: 'The list',
    practise: 'Practise',
    settings: 'How I want it',
    takePart: 'I take part',
    change: 'Change',
    afterAll: 'Answer now after all',
    remindersOff: 'No more reminders',
    remindersOn: 'Remind me again',
    myWeek: 'My working days and hours',
    away: 'I am away',
    privacy: 'What do you keep of me?',
    otherLanguage: 'In het Nederlands',
  },
};
