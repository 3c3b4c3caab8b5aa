import type { Locale } from '../catalogue/localised';
import type { LadderStep } from '../domain/reflection';
import { ordinal, placeInWords } from './position-words';

type Side = 'below' | 'above';

interface Brought {
  readonly to: string;
  readonly since: string;
  readonly by?: string;
}

interface ReflectionWords {
  readonly titles: Readonly<Record<LadderStep, string>>;
  readonly first: (side: Side) => string;
  /** Being outside says nothing about people, nor about how much work there really is. */
  readonly reassurance: Readonly<Record<Side, string>>;
  readonly nth: (side: Side, outside: number) => string;
  readonly table: string;
  readonly whatNot: Readonly<Record<Side, string>>;
  readonly decision: string;
  readonly promised: (brought: Brought) => string;
  readonly notBrought: string;
  readonly back: string;
  readonly toBeginWith: string;
  readonly lookAtBand: string;
  readonly readings: string;
}

/** What the bot says on each step of the ladder for a long time outside the band (PEOPLE.md, item 11). */
export const reflectionWords: Readonly<Record<Locale, ReflectionWords>> = {
  nl: {
    titles: {
      'first-question': 'Zullen we hierover praten?',
      'offer-table': 'Dit hoeven jullie niet alleen te dragen',
      'what-not': 'Tijd om te kiezen',
      'who-decides': 'Hier is een besluit nodig',
      'back-inside': 'Weer binnen de bandbreedte',
    },
    first: (side) => `Jullie zitten als team ${placeInWords(side, 'nl')}.`,
    reassurance: {
      above: 'Dat zegt niets over hoe goed iemand werkt.',
      below: 'Dat zegt niets over hoe hard iemand werkt. Misschien is er werk dat we niet tellen.',
    },
    nth: (side, outside) =>
      `Sinds dit gesprek begon, zitten jullie voor de ${ordinal(outside, 'nl')} keer ${placeInWords(side, 'nl')}.`,
    table:
      'Wie buiten het team kan meedenken of meebeslissen? Nodig die uit voor een gesprek. Maak daar een afspraak van: wat vragen we, aan wie, en wanneer horen we het?',
    whatNot: {
      above:
        'Wat doen we nu niet? Leg dat vast in een afspraak. Vraag om een antwoord met een datum aan wie erover gaat.',
      below:
        'Wat doen we nu anders? Leg dat vast in een afspraak. Vraag om een antwoord met een datum aan wie erover gaat.',
    },
    decision: 'Nog een vraag van mij lost dat niet op. Er is een besluit nodig van buiten het team.',
    promised: ({ to, since, by }) =>
      by === undefined
        ? `Jullie vraag ligt sinds ${since} bij ${to}. Er is nog geen datum beloofd voor het antwoord. Tot er iets verandert, stel ik uit mezelf geen nieuwe vragen.`
        : `Jullie vraag ligt sinds ${since} bij ${to}. Het antwoord is beloofd voor ${by}. Tot dan stel ik uit mezelf geen nieuwe vragen.`,
    notBrought:
      'Leg het neer bij wie mag beslissen, en spreek een datum af voor het antwoord. Tot er iets verandert, stel ik uit mezelf geen nieuwe vragen.',
    back: 'Jullie zitten weer binnen de bandbreedte. Dit gesprek sluit ik met één vraag om van te leren.',
    toBeginWith: 'Eén vraag om mee te beginnen',
    lookAtBand: 'Bandbreedte bekijken',
    readings: 'Vier manieren om te kijken',
  },
  en: {
    titles: {
      'first-question': 'Shall we talk about this?',
      'offer-table': 'You need not carry this alone',
      'what-not': 'Time to choose',
      'who-decides': 'A decision is needed here',
      'back-inside': 'Inside the band again',
    },
    first: (side) => `As a team you are ${placeInWords(side, 'en')}.`,
    reassurance: {
      above: 'That says nothing about how well anyone works.',
      below: 'That says nothing about how hard anyone works. Perhaps there is work that we do not count.',
    },
    nth: (side, outside) =>
      `Since this talk began you are ${placeInWords(side, 'en')} for the ${ordinal(outside, 'en')} time.`,
    table:
      'Who outside the team can think along or help decide? Invite them to talk. Make it an agreement: what do we ask, whom, and when do we hear?',
    whatNot: {
      above:
        'What do we not do now? Put it in an agreement. Ask whoever decides about it for an answer with a date.',
      below:
        'What do we do differently now? Put it in an agreement. Ask whoever decides about it for an answer with a date.',
    },
    decision: 'One more question from me will not solve that. A decision is needed from outside the team.',
    promised: ({ to, since, by }) =>
      by === undefined
        ? `Your question has been with ${to} since ${since}. No date has been promised for the answer. Until something changes I ask no new questions of my own accord.`
        : `Your question has been with ${to} since ${since}. The answer is promised for ${by}. Until then I ask no new questions of my own accord.`,
    notBrought:
      'Bring it to whoever may decide, and agree on a date for the answer. Until something changes I ask no new questions of my own accord.',
    back: 'You are inside the band again. I close this talk with one question to learn from.',
    toBeginWith: 'One question to begin with',
    lookAtBand: 'Look at the band',
    readings: 'Four ways to look at it',
  },
};
