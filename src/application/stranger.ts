import type { Person } from '../domain/person';
import type { Refusal } from '../domain/refusal';
import type { Frame } from '../views/card';
import { notice } from '../views/notice';
import type { Answer } from './answer';
import type { World } from './world';

/** The language to speak to whom nobody knows. */
type Speaking = Pick<World, 'defaultLocale'>;

/** What somebody reads who is in no team the bot knows; without `person` the bot does not know them at all. */
export function stranger(speaking: Speaking, person: Person | undefined, refusal: Refusal): Answer {
  return {
    how: 'show',
    card: notice(plainFrame(speaking, person), { notice: { what: 'refused', refusal } }),
  };
}

/** A frame for sentences that are about no team. */
export function plainFrame({ defaultLocale }: Speaking, person: Person | undefined): Frame {
  return {
    locale: person?.locale ?? defaultLocale,
    team: '',
    word: 'family',
    zone: 'Europe/Amsterdam',
    practice: false,
  };
}
