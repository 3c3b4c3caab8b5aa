import type { Localised } from '../catalogue/localised';
import { readings as fourReadings } from '../catalogue/prompts';
import type { TeamId } from '../domain/ids';
import type { Week } from '../domain/week';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { said } from './catalogue-words';
import { agreementButton, meetingButton, purposeButton } from './talk-words';

export interface ReadingsFacts {
  readonly team: TeamId;
  readonly week: Week;
}

/** Four ways to read a week outside the band, as questions and never as a verdict. */
export interface ReadingsView extends CardBase<'readings'> {
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly string[];
  readonly closing: string;
  readonly buttons: readonly Button[];
}

const words = {
  title: { nl: 'Vier manieren om te kijken', en: 'Four ways to look at it' },
  intro: {
    nl: 'Het zijn vragen, geen antwoorden. Er kan meer tegelijk spelen.',
    en: 'They are questions, not answers. More than one can be true.',
  },
  closing: {
    nl: 'Begin bij de vraag waar jullie het langst bij stil blijven staan.',
    en: 'Begin with the question that makes you pause the longest.',
  },
} as const satisfies Record<string, Localised>;

/** Offers the four readings. */
export function readings(frame: Frame, { team, week }: ReadingsFacts): ReadingsView {
  const { locale } = frame;
  return {
    ...cardBase('readings', frame),
    title: words.title[locale],
    intro: words.intro[locale],
    questions: fourReadings.map(({ text }) => said(text, frame)),
    closing: words.closing[locale],
    buttons: [meetingButton(frame, team, week), agreementButton(frame, team), purposeButton(frame, team)],
  };
}
