import type { Frame } from '../../src/views/card';

/** A Dutch youth and family team. */
export const nl: Frame = {
  locale: 'nl',
  team: 'Noord',
  word: 'family',
  zone: 'Europe/Amsterdam',
  practice: false,
};

/** The same team, read in English. */
export const en: Frame = { ...nl, locale: 'en' };
