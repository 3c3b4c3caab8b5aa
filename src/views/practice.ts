import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';

export type PracticeStep = 'started' | 'asked' | 'answered' | 'shown' | 'came-back';

export interface PracticeFacts {
  readonly team: TeamId;
  readonly step: PracticeStep;
  /** Whether who reads this is on the list, and so gets the question. */
  readonly asked: boolean;
}

/** Where the practice is, and what one more step does. */
export interface PracticeView extends CardBase<'practice'> {
  readonly title: string;
  readonly happened: string;
  readonly next: string;
  readonly buttons: readonly Button[];
}

const title: Localised = { nl: 'Oefenen', en: 'Practice' };

const happened: Readonly<Record<PracticeStep, Localised>> = {
  started: {
    nl: 'Jullie oefenen een week in een paar minuten. De weekvraag staat in je eigen chat. Ik speel de collega’s die er niet zijn, hun antwoorden verzin ik. Zodra jullie echt beginnen, wis ik alles.',
    en: 'You practise a week in a few minutes. The weekly question is in your own chat. I play the colleagues who are not here and make up their answers. As soon as you start for real, I delete everything.',
  },
  asked: {
    nl: 'De weekvraag staat in je eigen chat. Antwoord gerust, en verzin ook je eigen aantallen.',
    en: 'The weekly question is in your own chat. Do answer it, and make up your own numbers as well.',
  },
  answered: {
    nl: 'De verzonnen collega’s hebben geantwoord. Niemand ziet wie wat invulde.',
    en: 'The invented colleagues have answered. Nobody sees who filled in what.',
  },
  shown: {
    nl: 'De weekvraag is gesloten. Het teambeeld staat in het kanaal, met een vraag. Praat er even over, en maak een afspraak.',
    en: 'The weekly question has closed. The team view is in the channel, with a question. Talk about it for a moment, and make an agreement.',
  },
  'came-back': {
    nl: 'Ik doe alsof er weken voorbij zijn. In het kanaal kom ik terug op jullie afspraak.',
    en: 'I pretend that weeks have gone by. In the channel I come back to your agreement.',
  },
};

/** What happened, for who is not on the list and gets no question. */
const happenedUnasked: Partial<Readonly<Record<PracticeStep, Localised>>> = {
  started: {
    nl: 'Jullie oefenen een week in een paar minuten. Jij staat niet op de lijst, dus jij krijgt geen weekvraag. Wie wel op de lijst staat, typt oefenen en krijgt die meteen. Ik speel de collega’s die er niet zijn, hun antwoorden verzin ik. Zodra jullie echt beginnen, wis ik alles.',
    en: 'You practise a week in a few minutes. You are not on the list, so you get no weekly question. Anyone on the list types practice and gets it at once. I play the colleagues who are not here and make up their answers. As soon as you start for real, I delete everything.',
  },
  asked: {
    nl: 'Jij staat niet op de lijst, dus jij krijgt geen weekvraag. Wie wel op de lijst staat, typt oefenen en krijgt die meteen.',
    en: 'You are not on the list, so you get no weekly question. Anyone on the list types practice and gets it at once.',
  },
};

const next: Readonly<Record<PracticeStep, Localised>> = {
  started: { nl: 'Hierna antwoorden de verzonnen collega’s.', en: 'Next the invented colleagues answer.' },
  asked: { nl: 'Hierna antwoorden de verzonnen collega’s.', en: 'Next the invented colleagues answer.' },
  answered: {
    nl: 'Hierna sluit de weekvraag en komt het teambeeld in het kanaal.',
    en: 'Next the weekly question closes and the team view comes in the channel.',
  },
  shown: {
    nl: 'Hierna kom ik terug op jullie afspraak. Is er geen afspraak? Dan begint een nieuwe week.',
    en: 'Next I come back to your agreement. Is there no agreement? Then a new week begins.',
  },
  'came-back': { nl: 'Hierna begint een nieuwe week.', en: 'Next a new week begins.' },
};

const labels = {
  next: { nl: 'Oefenen verder', en: 'Practice next' },
  setup: { nl: 'Naar instellen', en: 'To setup' },
} as const satisfies Record<string, Localised>;

/** Tells what just happened in practice and what one more step does. */
export function practice(frame: Frame, { team, step, asked }: PracticeFacts): PracticeView {
  const { locale } = frame;
  const said = (asked ? undefined : happenedUnasked[step]) ?? happened[step];
  return {
    ...cardBase('practice', frame),
    title: title[locale],
    happened: said[locale],
    next: next[step][locale],
    buttons: [
      { label: labels.next[locale], intent: { kind: 'practice-next', team } },
      { label: labels.setup[locale], intent: { kind: 'open-setup', team } },
    ],
  };
}
