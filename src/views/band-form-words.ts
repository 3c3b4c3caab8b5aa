import type { Locale } from '../catalogue/localised';
import type { FieldWords } from './form-fields';

interface BandFormWords {
  readonly title: string;
  readonly intro: string;
  readonly counts: FieldWords;
  readonly lowerLabel: string;
  readonly lowerValue: FieldWords;
  readonly lower: FieldWords;
  readonly upperLabel: string;
  readonly upperValue: FieldWords;
  readonly upper: FieldWords;
  readonly reason: FieldWords;
  readonly agreedLabel: string;
  readonly agreedTeam: FieldWords;
  readonly agreedMunicipality: FieldWords;
  readonly from: FieldWords;
  readonly week: (week: number, monday: string) => string;
  readonly lookAgain: FieldWords;
  readonly save: string;
}

/** Every word of the form for a band. */
export const bandFormWords: Readonly<Record<Locale, BandFormWords>> = {
  nl: {
    title: 'Onze bandbreedte',
    intro:
      'Vul dit samen in, team en gemeente. Begin bij de waarden, dan pas de getallen. Ik stel geen getal voor: wat past, weten jullie.',
    counts: { label: 'Welke casussen tellen mee?', hint: 'Minstens één soort.' },
    lowerLabel: 'Ondergrens: hieronder gaan we praten',
    lowerValue: {
      label: 'Welke waarden horen hierbij?',
      hint: 'Denk aan ervaring houden en wachten voorkomen.',
    },
    lower: { label: 'Ondergrens', hint: 'Gemiddeld aantal casussen per 36 werkuren. Halven mag.' },
    upperLabel: 'Bovengrens: hierboven gaan we praten',
    upperValue: {
      label: 'Welke waarden horen hierbij?',
      hint: 'Wat komt onder druk als het er meer worden?',
    },
    upper: { label: 'Bovengrens', hint: 'Gemiddeld aantal casussen per 36 werkuren. Halven mag.' },
    reason: {
      label: 'Waarom ligt de grens hier?',
      hint: 'Eén zin, ook voor wie er niet bij was.',
    },
    agreedLabel: 'Wie dit afspraken',
    agreedTeam: { label: 'Het team', hint: 'Bijvoorbeeld: teamoverleg van 10 november.' },
    agreedMunicipality: { label: 'De gemeente', hint: 'Een functie en een datum zijn genoeg.' },
    from: { label: 'Vanaf welke week?' },
    week: (week, monday) => `Week ${week}, vanaf maandag ${monday}`,
    lookAgain: { label: 'Wanneer kijken we er weer naar?', hint: 'Een bandbreedte is nooit af.' },
    save: 'Bewaar de bandbreedte',
  },
  en: {
    title: 'Our band',
    intro:
      'Fill this in together, team and municipality. Begin with the values, then the numbers. I propose no number: you know what fits.',
    counts: { label: 'Which cases count?', hint: 'At least one kind.' },
    lowerLabel: 'Lower limit: below it we talk',
    lowerValue: {
      label: 'Which values belong to it?',
      hint: 'Think of keeping experience and preventing waits.',
    },
    lower: { label: 'Lower limit', hint: 'Average number of cases per 36 working hours. Halves are fine.' },
    upperLabel: 'Upper limit: above it we talk',
    upperValue: {
      label: 'Which values belong to it?',
      hint: 'What comes under pressure when there are more?',
    },
    upper: { label: 'Upper limit', hint: 'Average number of cases per 36 working hours. Halves are fine.' },
    reason: { label: 'Why is the limit here?', hint: 'One sentence, also for those who were not there.' },
    agreedLabel: 'Who agreed on this',
    agreedTeam: { label: 'The team', hint: 'For example: team meeting of 10 November.' },
    agreedMunicipality: { label: 'The municipality', hint: 'A position and a date are enough.' },
    from: { label: 'From which week?' },
    week: (week, monday) => `Week ${week}, from Monday ${monday}`,
    lookAgain: { label: 'When do we look at it again?', hint: 'A band is never finished.' },
    save: 'Save the band',
  },
};
