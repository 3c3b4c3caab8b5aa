import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';

export interface FirstMessageFacts {
  readonly name: string;
  readonly team: TeamId;
  /** 2 for a team that is asked every other week; absent is every week. */
  readonly every?: 1 | 2;
}

/** The first thing the bot ever says to someone. */
export interface FirstMessageView extends CardBase<'first-message'> {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly buttons: readonly Button[];
}

const words = {
  nl: {
    title: (name: string) => `Dag ${name}, ik ben Bandbreedte`,
    why: (team: string, often: string) =>
      `Team ${team} wil samen kijken of het werk nog past. Daarom stel ik je ${often} één korte vraag.`,
    often: { 1: 'elke week', 2: 'om de week' },
  },
  en: {
    title: (name: string) => `Hello ${name}, I am Bandbreedte`,
    why: (team: string, often: string) =>
      `Team ${team} wants to look together at whether the work still fits. So ${often} I ask you one short question.`,
    often: { 1: 'every week', 2: 'every other week' },
  },
} as const;

const whoSees: Localised = {
  nl: 'Jouw antwoord laat ik aan niemand zien. Iedereen ziet hetzelfde: één beeld van het hele team. Het is geen beoordeling.',
  en: 'I show your answer to nobody. Everyone sees the same: one picture of the whole team. It is not an assessment.',
};

const free: Localised = {
  nl: 'Meedoen hoeft niet en niemand ziet of je meedoet.',
  en: 'Taking part is up to you, and nobody sees whether you do.',
};

const labels = {
  takePart: { nl: 'Ik doe mee', en: 'I take part' },
  whoSeesWhat: { nl: 'Wie ziet wat?', en: 'Who sees what?' },
  notNow: { nl: 'Nu niet', en: 'Not now' },
} as const satisfies Record<string, Localised>;

/** Says who the bot is, who sees what, and asks whether someone takes part. */
export function firstMessage(frame: Frame, { name, team, every = 1 }: FirstMessageFacts): FirstMessageView {
  const { locale } = frame;
  const { title, why, often } = words[locale];
  return {
    ...cardBase('first-message', frame),
    title: title(name),
    paragraphs: [why(frame.team, often[every]), whoSees[locale], free[locale]],
    buttons: [
      { label: labels.takePart[locale], intent: { kind: 'take-part', team } },
      { label: labels.whoSeesWhat[locale], intent: { kind: 'show-who-sees-what', team } },
      { label: labels.notNow[locale], intent: { kind: 'not-now', team } },
    ],
  };
}
