import type { Locale, Localised } from '../catalogue/localised';
import { type Felt, feltWeeks } from '../domain/check-in';
import type { TeamId } from '../domain/ids';
import type { Week } from '../domain/week';
import type { Button, Choice } from './card';

/** How a work week can be, in the words of the buttons. */
export const feltWords = {
  'too-full': { nl: 'Te vol', en: 'Too full' },
  manageable: { nl: 'Goed te doen', en: 'Manageable' },
  'room-left': { nl: 'Ruimte over', en: 'Room left' },
} as const satisfies Readonly<Record<Felt, Localised>>;

/** One button for each felt week; one tap is a whole answer. */
export function feltButtons(locale: Locale, team: TeamId, week: Week): readonly Button[] {
  return feltWeeks.map((felt) => ({
    label: feltWords[felt][locale],
    intent: { kind: 'answer-week', team, week, felt },
  }));
}

/** The same three as choices in a form. */
export function feltChoices(locale: Locale): readonly Choice[] {
  return feltWeeks.map((felt) => ({ value: felt, title: feltWords[felt][locale] }));
}
