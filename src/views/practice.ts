import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';

export type PracticeStep =
  | 'started'
  | 'asked'
  | 'answered'
  | 'closed'
  | 'shown'
  | 'talked'
  | 'came-back'
  | 'ended';

export interface PracticeFacts {
  readonly team: TeamId;
  readonly step: PracticeStep;
}

/** Where the practice is, and what one more step does. */
export interface PracticeView extends CardBase<'practice'> {
  readonly title: string;
  readonly happened: string;
  readonly next?: string;
  readonly buttons: readonly Button[];
}

const title: Localised = { nl: 'Oefenen', en: 'Practice' };

const happened: Readonly<Record<PracticeStep, Localised>> = {
  started: {
    nl: 'Jullie oefenen een week in een paar minuten. Ik speel de collega’s die er niet zijn. Hun antwoorden verzin ik. Zodra jullie echt beginnen, wis ik alles.',
    en: 'You practise a week in a few minutes. I play the colleagues who are not here. I make up their answers. As soon as you start for real, I delete everything.',
  },
  asked: {
    nl: 'De weekvraag staat in jullie eigen chat. Antwoord gerust, en verzin ook jullie eigen aantallen.',
    en: 'The weekly question is in your own chat. Do answer it, and make up your own numbers as well.',
  },
  answered: {
    nl: 'De verzonnen collega’s hebben geantwoord. Niemand ziet wie wat invulde.',
    en: 'The invented colleagues have answered. Nobody sees who filled in what.',
  },
  closed: {
    nl: 'De weekvraag is gesloten. Antwoorden kunnen er niet meer bij.',
    en: 'The weekly question has closed. No more answers can be added.',
  },
  shown: { nl: 'Het teambeeld staat in het kanaal.', en: 'The team view is in the channel.' },
  talked: {
    nl: 'Bij het teambeeld staat een vraag. Praat er even over, en maak een afspraak.',
    en: 'There is a question with the team view. Talk about it for a moment, and make an agreement.',
  },
  'came-back': {
    nl: 'Zo kom ik later terug op een afspraak.',
    en: 'This is how I come back to an agreement later.',
  },
  ended: {
    nl: 'Deze oefening is klaar. Zo gaat het ook in een echte week, alleen rustiger.',
    en: 'This practice is done. A real week goes the same way, only more slowly.',
  },
};

const next: Readonly<Record<Exclude<PracticeStep, 'ended'>, Localised>> = {
  started: { nl: 'Hierna stel ik de weekvraag.', en: 'Next I ask the weekly question.' },
  asked: { nl: 'Hierna antwoorden de verzonnen collega’s.', en: 'Next the invented colleagues answer.' },
  answered: { nl: 'Hierna sluit de weekvraag.', en: 'Next the weekly question closes.' },
  closed: { nl: 'Hierna komt het teambeeld in het kanaal.', en: 'Next the team view comes in the channel.' },
  shown: { nl: 'Hierna gaat het om het gesprek.', en: 'Next it is about the talk.' },
  talked: {
    nl: 'Hierna doe ik alsof de afspraak afloopt.',
    en: 'Next I pretend that the agreement has run out.',
  },
  'came-back': { nl: 'Hierna is de oefening klaar.', en: 'Next the practice is done.' },
};

const labels = {
  next: { nl: 'Oefenen verder', en: 'Practice next' },
  setup: { nl: 'Naar instellen', en: 'To setup' },
} as const satisfies Record<string, Localised>;

/** Tells what just happened in practice and what comes next. */
export function practice(frame: Frame, { team, step }: PracticeFacts): PracticeView {
  const { locale } = frame;
  return {
    ...cardBase('practice', frame),
    title: title[locale],
    happened: happened[step][locale],
    ...(step !== 'ended' && { next: next[step][locale] }),
    buttons: [
      ...(step === 'ended'
        ? []
        : [{ label: labels.next[locale], intent: { kind: 'practice-next', team } } as const]),
      { label: labels.setup[locale], intent: { kind: 'open-setup', team } },
    ],
  };
}
