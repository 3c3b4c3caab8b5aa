import type { HouseholdWord } from '../catalogue/household-word';
import type { Locale } from '../catalogue/localised';
import type { FieldWords } from './form-fields';

/** Why somebody in the channel may not stand among those to choose from. */
export type WhyNotAll = 'not-told-yet' | 'too-many' | 'channel-gone';

interface MembersFormWords {
  readonly title: string;
  readonly intro: string;
  readonly notAll: Readonly<Record<WhyNotAll, string>>;
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
    notAll: {
      'not-told-yet':
        'Nog niet iedereen uit het kanaal staat hierbij. Mis je iemand? Open dit dan over een minuut nog een keer.',
      'too-many':
        'In het kanaal zitten meer mensen dan ik hier kan laten zien. Mis je iemand? Dan is een kleiner kanaal voor jullie team nodig.',
      'channel-gone':
        'Ik zit niet meer in het kanaal van je team. Nodig mij daar uit, dan kun je ook anderen kiezen.',
    },
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
    notAll: {
      'not-told-yet':
        'Not everyone in the channel is in here yet. Is someone missing? Then open this again in a minute.',
      'too-many':
        'There are more people in the channel than I can show here. Is someone missing? Then your team needs a smaller channel.',
      'channel-gone':
        'I am not in the channel of your team any more. Invite me there, then you can choose others as well.',
    },
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
