import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import { type Week, weekNumber } from '../domain/week';
import type { Button, Frame } from './card';
import { said } from './catalogue-words';
import type { IntentOf } from './intent';

const labels = {
  meeting: { nl: 'Bespreken in het overleg', en: 'Talk about it in our meeting' },
  agreement: { nl: 'Maak een afspraak', en: 'Make an agreement' },
  another: { nl: 'Andere vraag', en: 'Another question' },
  anyway: { nl: 'Toch een vraag', en: 'A question all the same' },
  purpose: { nl: 'Onze bedoeling', en: 'Our purpose' },
} as const satisfies Record<string, Localised>;

/** The meeting is the safe place to talk, so it is offered first. */
export function meetingButton({ locale }: Frame, team: TeamId, week: Week): Button {
  return { label: labels.meeting[locale], intent: { kind: 'talk-in-meeting', team, week } };
}

/** Opens the form for a new agreement. */
export function agreementButton({ locale }: Frame, team: TeamId): Button {
  return { label: labels.agreement[locale], intent: { kind: 'open-agreement', team }, opens: 'dialog' };
}

/** Turns to another question, the same one for everybody; it is the first one where the bot asks nothing by itself. */
export function anotherQuestionButton(
  { locale }: Frame,
  team: TeamId,
  week: Week,
  on: IntentOf<'another-question'>['on'],
  asksNothing = false,
): Button {
  const label = labels[asksNothing ? 'anyway' : 'another'][locale];
  return { label, intent: { kind: 'another-question', team, week, on } };
}

/** Back from the figures to what the team is for. */
export function purposeButton({ locale }: Frame, team: TeamId): Button {
  return { label: labels.purpose[locale], intent: { kind: 'show-purpose', team } };
}

/** What every team card with a question offers. */
export function talkButtons(frame: Frame, team: TeamId, week: Week, asksNothing = false): readonly Button[] {
  return [
    meetingButton(frame, team, week),
    agreementButton(frame, team),
    anotherQuestionButton(frame, team, week, 'team-view', asksNothing),
  ];
}

const openPlace: Localised = {
  nl: 'Liefst in jullie overleg: hier staat je naam erbij. Noem geen {gezinnen}.',
  en: 'Best in your own meeting: here your name stands beside it. Mention no {families}.',
};

/** Where to talk: what is written in a channel carries a name and stays there (PEOPLE.md, item 4). */
export function whereToTalk(frame: Frame): string {
  return said(openPlace, frame);
}

/** What stands above a question. */
export const questionLabel: Localised = { nl: 'Vraag', en: 'Question' };

/** What stands above a value. */
export const valueLabel: Localised = { nl: 'Jullie waarde', en: 'Your value' };

/** `Week 47 · Team Noord`. */
export function weekTitle(week: Week, { team }: Pick<Frame, 'team'>): string {
  return `Week ${weekNumber(week)} · Team ${team}`;
}
