import type { Locale } from '../catalogue/localised';
import type { FieldWords } from './form-fields';

interface AgreementFormWords {
  readonly title: string;
  readonly ideas: string;
  readonly text: FieldWords;
  readonly until: FieldWords;
  readonly sign: FieldWords;
  readonly dropped: FieldWords;
  readonly optional: string;
  readonly carrier: FieldWords;
  readonly decides: FieldWords;
  readonly about: FieldWords;
  readonly kind: FieldWords;
  readonly save: string;
}

/** The questions that turn a talk into an agreement (METHOD section 5, H). */
export const agreementFormWords: Readonly<Record<Locale, AgreementFormWords>> = {
  nl: {
    title: 'Wat spreken we af?',
    ideas: 'Bijvoorbeeld',
    text: { label: 'Wat gaan we doen?', hint: 'Eén zin is genoeg. Zonder namen.' },
    until: { label: 'Tot wanneer proberen we dit?', hint: 'Dan kom ik erop terug.' },
    sign: { label: 'Waaraan merken we dat het helpt?', hint: 'Een verhaal is beter dan een cijfer.' },
    dropped: { label: 'Wat doen we dan niet?', hint: 'Iets erbij is vaak ook iets eraf.' },
    optional: 'De rest mag leeg blijven',
    carrier: { label: 'Wie trekt dit namens het team?', hint: 'Leeg betekent: wij samen.' },
    decides: { label: 'Wie mag dit besluiten?', hint: 'Een functie is genoeg.' },
    about: { label: 'Waar gaat het over?' },
    kind: { label: 'Met wie doen we dit?' },
    save: 'Bewaar de afspraak',
  },
  en: {
    title: 'What do we agree?',
    ideas: 'For example',
    text: { label: 'What will we do?', hint: 'One sentence is enough. No names.' },
    until: { label: 'Until when do we try this?', hint: 'Then I come back to it.' },
    sign: { label: 'How will we notice that it helps?', hint: 'A story is better than a figure.' },
    dropped: { label: 'What do we not do then?', hint: 'More of one thing is often less of another.' },
    optional: 'The rest may stay empty',
    carrier: { label: 'Who carries this for the team?', hint: 'Empty means: we do it together.' },
    decides: { label: 'Who may decide this?', hint: 'A position is enough.' },
    about: { label: 'What is it about?' },
    kind: { label: 'With whom do we do this?' },
    save: 'Save the agreement',
  },
};
