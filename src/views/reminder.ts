import type { Localised } from '../catalogue/localised';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { feltButtons } from './felt-words';
import { momentInWords, weekInWords } from './moments';
import { askTitle, formButton, oneTapSentence, type WeeklyQuestionFacts } from './weekly-question';

export type ReminderFacts = WeeklyQuestionFacts;

/** The one reminder of a week. */
export interface ReminderView extends CardBase<'reminder'> {
  readonly title: string;
  readonly lead: string;
  readonly buttons: readonly Button[];
  readonly quiet: readonly Button[];
  readonly note: string;
}

const words = {
  until: {
    nl: 'Over {week} kun je nog antwoorden tot {tot}.',
    en: 'You can still answer about {week} until {tot}.',
  },
  fine: {
    nl: 'Komt het niet uit? Dat is goed. Ik vraag het deze week niet nog een keer. Niemand ziet of je antwoordt.',
    en: 'Does it not suit you? That is fine. I will not ask again this week. Nobody sees whether you answer.',
  },
  skip: { nl: 'Sla deze week over', en: 'Skip this week' },
  off: { nl: 'Geen herinneringen meer', en: 'No more reminders' },
} as const satisfies Record<string, Localised>;

/** Asks once more, and makes it easy to leave it. */
export function reminder(frame: Frame, facts: ReminderFacts): ReminderView {
  const { locale } = frame;
  const { team, week } = facts;
  const until = words.until[locale]
    .replace('{week}', weekInWords(week))
    .replace('{tot}', momentInWords(facts.closesAt, frame));
  return {
    ...cardBase('reminder', frame),
    title: askTitle(facts, frame),
    lead: `${until} ${oneTapSentence(facts, frame)}`,
    buttons: feltButtons(locale, team, week),
    quiet: [
      formButton(facts, frame),
      { label: words.skip[locale], intent: { kind: 'skip-week', team, week } },
      { label: words.off[locale], intent: { kind: 'reminders-off', team } },
    ],
    note: words.fine[locale],
  };
}
