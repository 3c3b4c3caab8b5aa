import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { Instant } from '../domain/time';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';
import { dayAndTimeInWords } from './moments';

export interface TakingPartFacts {
  readonly name: string;
  readonly team: TeamId;
  readonly yes: boolean;
  /** Whether the team is asked now; it is not in a pause, without consent, or under five. */
  readonly asks: boolean;
  /** When the first question comes, if that is known. */
  readonly next?: Instant;
}

/** The answer to taking part, not now, or stopping; always with the way back. */
export interface TakingPartView extends CardBase<'taking-part'> {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly buttons: readonly Button[];
}

const words = {
  yes: { nl: 'Je doet mee, {naam}', en: 'You take part, {naam}' },
  first: { nl: 'Mijn vraag komt {dan}.', en: 'My question comes on {dan}.' },
  soon: {
    nl: 'Mijn vraag komt vanzelf, op een dag dat je werkt.',
    en: 'My question comes by itself, on a day you work.',
  },
  notNow: {
    nl: 'Nu vraag ik jullie team niets. Wordt dat anders, dan komt mijn vraag vanzelf.',
    en: 'Right now I ask your team nothing. When that changes, my question comes by itself.',
  },
  freedom: {
    nl: 'Een week overslaan of stoppen kan altijd. Dat laat ik aan niemand zien.',
    en: 'You can always skip a week or stop. I show that to nobody.',
  },
  no: { nl: 'Dat is goed, {naam}', en: 'That is fine, {naam}' },
  quiet: {
    nl: 'Je krijgt van mij geen vragen en geen herinneringen. Dat laat ik aan niemand zien.',
    en: 'You get no questions and no reminders from me. I show that to nobody.',
  },
  stillIn: {
    nl: 'Je praat gewoon mee in het overleg en ziet hetzelfde als je team. Meedoen kan later altijd nog.',
    en: 'You join in the meeting as ever and see the same as your team. You can always take part later.',
  },
  stop: { nl: 'Toch niet meedoen', en: 'I would rather not' },
  start: { nl: 'Toch meedoen', en: 'Take part after all' },
  whoSeesWhat: { nl: 'Wie ziet wat?', en: 'Who sees what?' },
} as const satisfies Record<string, Localised>;

/** Confirms someone's choice to take part or not, without a judgement on either. */
export function takingPart(frame: Frame, { name, team, yes, asks, next }: TakingPartFacts): TakingPartView {
  const { locale } = frame;
  const when = !asks
    ? words.notNow[locale]
    : next === undefined
      ? words.soon[locale]
      : words.first[locale].replace('{dan}', dayAndTimeInWords(next, frame));
  return {
    ...cardBase('taking-part', frame),
    title: words[yes ? 'yes' : 'no'][locale].replace('{naam}', () => name),
    paragraphs: yes ? [when, words.freedom[locale]] : [words.quiet[locale], words.stillIn[locale]],
    buttons: [
      yes
        ? { label: words.stop[locale], intent: { kind: 'stop-taking-part', team } }
        : { label: words.start[locale], intent: { kind: 'take-part', team } },
      { label: words.whoSeesWhat[locale], intent: { kind: 'show-who-sees-what', team } },
    ],
  };
}
