import type { HouseholdWord } from '../catalogue/household-word';
import type { Locale } from '../catalogue/localised';
import type { FieldWords } from './form-fields';

interface MembersFormWords {
  readonly title: string;
  readonly intro: string;
  readonly name: FieldWords;
  readonly word: FieldWords;
  readonly words: Readonly<Record<HouseholdWord, string>>;
  readonly lead: FieldWords;
  readonly members: FieldWords;
  readonly save: string;
}

/** Every sentence of the form in which a lead makes the list of colleagues. */
export const membersFormWords: Readonly<Record<Locale, MembersFormWords>> = {
  nl: {
    title: 'Wie staat er op de lijst?',
    intro:
      'Kies de collega’s die casussen hebben of meedenken. Alleen aan hen stel ik een vraag, en meedoen hoeft niet. Wie alleen meeleest in het kanaal, hoort niet op de lijst.',
    name: { label: 'Naam van het team', hint: 'Zonder het woord team ervoor.' },
    word: { label: 'Voor wie werken jullie?', hint: 'Dit woord gebruik ik in elke zin.' },
    words: { family: 'Gezinnen', household: 'Huishoudens', resident: 'Inwoners' },
    lead: {
      label: 'Wie is de teamleider?',
      hint: 'De teamleider regelt dit soort dingen en ziet verder hetzelfde als iedereen.',
    },
    members: {
      label: 'Collega’s op de lijst',
      hint: 'Heeft de teamleider ook eigen casussen? Kies die dan ook.',
    },
    save: 'Bewaar de lijst',
  },
  en: {
    title: 'Who is on the list?',
    intro:
      'Choose the colleagues who carry cases or think along. I ask only them, and taking part is up to them. Who only reads along in the channel does not belong on the list.',
    name: { label: 'Name of the team', hint: 'Without the word team in front of it.' },
    word: { label: 'Whom do you work for?', hint: 'I use this word in every sentence.' },
    words: { family: 'Families', household: 'Households', resident: 'Residents' },
    lead: {
      label: 'Who is the team lead?',
      hint: 'The lead settles things like these and for the rest sees the same as everyone.',
    },
    members: {
      label: 'Colleagues on the list',
      hint: 'Does the lead have cases as well? Then choose the lead too.',
    },
    save: 'Save the list',
  },
};
