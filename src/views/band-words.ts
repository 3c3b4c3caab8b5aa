import type { Locale, Localised } from '../catalogue/localised';
import type { TeamFacts } from '../domain/team';

interface BandWords {
  readonly title: (team: string) => string;
  readonly intro: string;
  readonly none: string;
  readonly notYetInForce: string;
  readonly lower: string;
  readonly upper: string;
  /** What each limit is for (METHOD R77). */
  readonly protects: Readonly<Record<'lower' | 'upper', string>>;
  readonly counts: (types: string) => string;
  readonly definition: (definition: string) => string;
  readonly agreed: (team: string, municipality: string) => string;
  readonly from: (week: number, lookAgain: string) => string;
  readonly concept: string;
  readonly next: (week: number, lower: string, upper: string) => string;
  readonly whatIsNormal: string;
  readonly nobodyKnows: string;
  readonly colleague: Localised;
  readonly notFilledIn: string;
  readonly shares: Readonly<Record<TeamFacts['withoutColleague'], string>>;
  readonly change: string;
  readonly make: string;
  readonly trend: string;
}

const colleague: Localised = {
  nl: 'Hoeveel {gezinnen} hebben nu geen vaste collega?',
  en: 'How many {families} have no colleague of their own now?',
};

/** Every sentence about the band itself. */
export const bandWords: Readonly<Record<Locale, BandWords>> = {
  nl: {
    title: (team) => `Onze bandbreedte · Team ${team}`,
    intro:
      'Gemiddeld aantal casussen per 36 werkuren. De grenzen gelden voor het hele team, niet per persoon.',
    none: 'Jullie hebben nog geen bandbreedte. Begin niet bij een getal, maar bij de vraag: wat willen we goed doen, en hoeveel tijd kost dat?',
    notYetInForce: 'De afgesproken bandbreedte geldt nog niet.',
    lower: 'Ondergrens',
    upper: 'Bovengrens',
    protects: {
      lower:
        'Deze grens beschermt ons vak: met genoeg werk houden we ervaring, en hoeft niemand onnodig te wachten.',
      upper: 'Deze grens beschermt de aandacht: daarboven komen onze waarden onder druk.',
    },
    counts: (types) => `Wat meetelt: ${types}.`,
    definition: (definition) => `Wat wij een casus noemen: ${definition}`,
    agreed: (team, municipality) => `Afgesproken door het team (${team}) en de gemeente (${municipality}).`,
    from: (week, lookAgain) =>
      `Geldt vanaf week ${week}. Op ${lookAgain} kijken team en gemeente er samen weer naar.`,
    concept: 'Dit is een concept. Jullie proberen het een paar weken uit.',
    next: (week, lower, upper) => `Vanaf week ${week} geldt: ${lower} tot ${upper}.`,
    whatIsNormal: 'Wat is normaal?',
    nobodyKnows:
      'Dat weet niemand. Geen casus is gelijk aan een andere. De grenzen zijn geen doel: ze zeggen wanneer het tijd is om te praten.',
    colleague,
    notFilledIn:
      'Dat is nog niet ingevuld. Het hoort naast jullie plek te staan: met minder collega’s kan die beter lijken dan het is.',
    shares: { none: 'Geen', some: 'Een deel', many: 'Veel' },
    change: 'Bandbreedte aanpassen',
    make: 'Bandbreedte invullen',
    trend: 'Trend',
  },
  en: {
    title: (team) => `Our band · Team ${team}`,
    intro:
      'Average number of cases per 36 working hours. The limits hold for the whole team, not per person.',
    none: 'You have no band yet. Do not begin with a number but with the question: what do we want to do well, and how much time does that take?',
    notYetInForce: 'The agreed band does not hold yet.',
    lower: 'Lower limit',
    upper: 'Upper limit',
    protects: {
      lower:
        'This limit protects our skill: with enough work we keep our experience, and nobody has to wait needlessly.',
      upper: 'This limit protects attention: above it our values come under pressure.',
    },
    counts: (types) => `What counts: ${types}.`,
    definition: (definition) => `What we call a case: ${definition}`,
    agreed: (team, municipality) => `Agreed by the team (${team}) and the municipality (${municipality}).`,
    from: (week, lookAgain) =>
      `Holds from week ${week}. On ${lookAgain} team and municipality look at it together again.`,
    concept: 'This is a concept. You try it out for a few weeks.',
    next: (week, lower, upper) => `From week ${week} on: ${lower} to ${upper}.`,
    whatIsNormal: 'What is normal?',
    nobodyKnows:
      'Nobody knows. No two cases are the same. The limits are not a target: they say when it is time to talk.',
    colleague,
    notFilledIn:
      'This has not been filled in yet. It belongs beside your place: with fewer colleagues that can look better than it is.',
    shares: { none: 'None', some: 'Some', many: 'Many' },
    change: 'Change the band',
    make: 'Fill in the band',
    trend: 'Trend',
  },
};
