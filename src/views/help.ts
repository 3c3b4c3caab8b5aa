import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { type CommandWord, commandWords } from './command-words';

export interface HelpFacts {
  /** Every word instead of the four a consultant needs. */
  readonly all: boolean;
  /** A lead sees the word for settling things as well. */
  readonly lead: boolean;
  /** Whether this person is asked anything themselves. */
  readonly answers: boolean;
  /** False when what was typed is no word of the bot. */
  readonly understood: boolean;
  readonly team?: TeamId;
}

/** What you can type and what it gives. */
export interface HelpView extends CardBase<'help'> {
  readonly title: string;
  readonly intro: string;
  readonly rows: readonly { readonly word: string; readonly meaning: string }[];
  readonly buttons: readonly Button[];
}

const words = {
  title: { nl: 'Wat kun je vragen?', en: 'What can you ask?' },
  intro: {
    nl: 'Typ een woord of druk op een knop. Nederlands en Engels werken allebei.',
    en: 'Type a word or press a button. Dutch and English both work.',
  },
  unknown: {
    nl: 'Dat woord ken ik niet. Misschien helpt dit:',
    en: 'I do not know that word. Maybe this helps:',
  },
  all: { nl: 'Alle woorden', en: 'All words' },
  status: { nl: 'Hoe staat het?', en: 'How do we stand?' },
  week: { nl: 'Mijn weekvraag', en: 'My weekly question' },
  agreements: { nl: 'Onze afspraken', en: 'Our agreements' },
  whoSeesWhat: { nl: 'Wie ziet wat?', en: 'Who sees what?' },
  setup: { nl: 'Instellen', en: 'Settle things' },
} as const satisfies Record<string, Localised>;

const few: readonly CommandWord['nl'][] = ['status', 'weekvraag', 'afspraken', 'wie-ziet-wat'];
/** Only of use to who is asked something. */
const ofTheAsked: readonly CommandWord['nl'][] = ['weekvraag', 'afwezig'];

/** Lists the words, four of them unless someone wants to see all. */
export function help(frame: Frame, { all, lead, answers, understood, team }: HelpFacts): HelpView {
  const { locale } = frame;
  const about = team === undefined ? {} : { team };
  const shown = commandWords
    .filter(({ nl }) => answers || !ofTheAsked.includes(nl))
    .filter(({ nl }) => all || few.includes(nl) || (lead && nl === 'instellen'));
  const setup: readonly Button[] = lead
    ? [{ label: words.setup[locale], intent: { kind: 'open-setup', ...about } }]
    : [];
  const more: readonly Button[] = all
    ? []
    : [{ label: words.all[locale], intent: { kind: 'show-help', all: true, ...about } }];
  return {
    ...cardBase('help', frame),
    title: words.title[locale],
    intro: words[understood ? 'intro' : 'unknown'][locale],
    rows: shown.map((word) => ({ word: word[locale], meaning: word.meaning[locale] })),
    buttons: [
      { label: words.status[locale], intent: { kind: 'show-status', ...about } },
      ...(answers ? [{ label: words.week[locale], intent: { kind: 'open-week', ...about } } as const] : []),
      { label: words.agreements[locale], intent: { kind: 'show-agreements', ...about } },
      { label: words.whoSeesWhat[locale], intent: { kind: 'show-who-sees-what', ...about } },
      ...setup,
      ...more,
    ],
  };
}
