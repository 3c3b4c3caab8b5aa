import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { Week } from '../domain/week';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { momentInWords } from './moments';
import { viewSentence, type WeekTimes } from './week-times';

/** What a receipt knows: that there is an answer, and none of the numbers in it. */
export interface ReceiptFacts extends WeekTimes {
  readonly team: TeamId;
  readonly week: Week;
  /** Whether one more short question has something to be added to. */
  readonly countsShortQuestions: boolean;
  /** The line exactly as the others will see it; absent when none was written or its writer has decided. */
  readonly line?: string;
  /** True when numbers could be filled in as well. */
  readonly asksNumbers: boolean;
  /** What was just done with the answer. */
  readonly became: 'received' | 'changed' | 'line-shared' | 'line-withheld';
}

/** Says that an answer is in, without saying which. */
export interface ReceiptView extends CardBase<'receipt'> {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly line?: { readonly before: string; readonly text: string; readonly buttons: readonly Button[] };
  readonly buttons: readonly Button[];
}

const words = {
  received: { nl: 'Dank je, je antwoord is binnen', en: 'Thank you, your answer is in' },
  changed: { nl: 'Dank je, je antwoord is aangepast', en: 'Thank you, your answer was changed' },
  'line-shared': { nl: 'Dank je, ik deel je zin', en: 'Thank you, I will share your line' },
  'line-withheld': { nl: 'Goed, ik deel je zin niet', en: 'All right, I will not share your line' },
  lineStands: {
    nl: 'Komt er een teambeeld, dan staat je zin erbij, zonder je naam.',
    en: 'When a team view comes, it carries your line, without your name.',
  },
  lineGone: {
    nl: 'Je zin is weg. De rest van je antwoord telt gewoon mee.',
    en: 'Your line is gone. The rest of your answer still counts.',
  },
  until: { nl: 'Aanpassen kan tot {tot}.', en: 'You can change it until {tot}.' },
  wholeTeam: {
    nl: 'Een bandbreedte is een afspraak van het hele team. Jij mag er zelf boven of onder zitten.',
    en: 'A band is an agreement of the whole team. You yourself may be above or below it.',
  },
  asksNumbers: {
    nl: 'Je aantallen invullen kan ook nog. Het hoeft niet.',
    en: 'You can fill in your numbers as well. You need not.',
  },
  line: {
    nl: 'Zo ziet je team je zin, zonder je naam. Wil je hem delen?',
    en: 'This is how your team would see your line, without your name. Do you want to share it?',
  },
  share: { nl: 'Deel met het team', en: 'Share with the team' },
  withhold: { nl: 'Niet delen', en: 'Do not share' },
  change: { nl: 'Aanpassen', en: 'Change' },
  fillIn: { nl: 'Aantallen invullen', en: 'Fill in numbers' },
  own: { nl: 'Mijn antwoorden', en: 'My answers' },
  support: { nl: 'Ik wil steun', en: 'I want support' },
  shortQuestion: { nl: '+1 korte vraag', en: '+1 short question' },
} as const satisfies Record<string, Localised>;

/** Thanks for an answer and says until when it can change. */
export function receipt(frame: Frame, facts: ReceiptFacts): ReceiptView {
  const { locale } = frame;
  const { team, week, line } = facts;
  const until = words.until[locale].replace('{tot}', momentInWords(facts.closesAt, frame));
  const lineButtons: readonly Button[] = [
    { label: words.share[locale], intent: { kind: 'share-line', team, week } },
    { label: words.withhold[locale], intent: { kind: 'withhold-line', team, week } },
  ];
  const shortQuestion: readonly Button[] = facts.countsShortQuestions
    ? [{ label: words.shortQuestion[locale], intent: { kind: 'add-short-question', team, week } }]
    : [];
  return {
    ...cardBase('receipt', frame),
    title: words[facts.became][locale],
    // With a line to decide about, that is the one thing to read.
    paragraphs: [
      ...aboutLine(facts.became, locale),
      `${until} ${viewSentence(facts, frame)}`,
      ...(line === undefined || facts.asksNumbers
        ? [words[facts.asksNumbers ? 'asksNumbers' : 'wholeTeam'][locale]]
        : []),
    ],
    ...(line !== undefined && { line: { before: words.line[locale], text: line, buttons: lineButtons } }),
    buttons: [
      {
        label: words[facts.asksNumbers ? 'fillIn' : 'change'][locale],
        intent: { kind: 'open-check-in', team, week },
        opens: 'dialog',
      },
      { label: words.own[locale], intent: { kind: 'show-own-answers', team }, opens: 'dialog' },
      { label: words.support[locale], intent: { kind: 'show-support', team } },
      ...shortQuestion,
    ],
  };
}

function aboutLine(became: ReceiptFacts['became'], locale: Frame['locale']): readonly string[] {
  switch (became) {
    case 'line-shared':
      return [words.lineStands[locale]];
    case 'line-withheld':
      return [words.lineGone[locale]];
    case 'received':
    case 'changed':
      return [];
  }
}
