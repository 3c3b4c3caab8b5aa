import type { Localised } from '../catalogue/localised';

/** The words for an answer that cannot stand where it was asked for, and for a form that could not be taken yet. */
export const elsewhereWords = {
  below: { nl: 'Mijn antwoord staat onderaan dit gesprek.', en: 'My answer is at the end of this chat.' },
  inPrivate: {
    nl: 'Ik heb je geantwoord in ons eigen gesprek.',
    en: 'I have answered you in our own chat.',
  },
  unreachable: {
    nl: 'Ik kan je geen privébericht sturen. Open eerst zelf een gesprek met mij en vraag het daar.',
    en: 'I cannot send you a private message. Please open a chat with me first and ask there.',
  },
  again: { nl: 'Nog een keer proberen', en: 'Try again' },
} as const satisfies Record<string, Localised>;
