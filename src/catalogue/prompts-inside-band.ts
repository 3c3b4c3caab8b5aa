import type { Prompt } from './prompt';

/** Questions for a team that is inside its band, or has no band yet. */
export const promptsInsideBand = {
  'back-inside': [
    { id: 'back-inside-1', text: { nl: 'Wat heeft geholpen?', en: 'What helped?' } },
    {
      id: 'back-inside-2',
      text: {
        nl: 'Wat blijven we doen, ook als het weer druk wordt?',
        en: 'What do we keep doing, also when it gets busy again?',
      },
    },
    {
      id: 'back-inside-3',
      text: {
        nl: 'Merken {gezinnen} verschil? Waaraan?',
        en: 'Do {families} notice a difference? How?',
      },
    },
    {
      id: 'back-inside-4',
      text: { nl: 'Is er iets uit beeld geraakt?', en: 'Has anything dropped out of sight?' },
    },
    { id: 'back-inside-5', text: { nl: 'Waar zijn we trots op?', en: 'What are we proud of?' } },
  ],
  'inside-but-too-full': [
    {
      id: 'inside-but-too-full-1',
      text: {
        nl: 'Wat zien we niet als we alleen naar het aantal kijken?',
        en: 'What do we miss when we only look at the number?',
      },
    },
    {
      id: 'inside-but-too-full-2',
      text: {
        nl: 'Welk werk kostte energie? Welk werk gaf energie?',
        en: 'Which work cost energy? Which work gave energy?',
      },
    },
    {
      id: 'inside-but-too-full-3',
      text: {
        nl: 'Wat weegt nu zwaarder dan vorige maand?',
        en: 'What weighs more now than last month?',
      },
    },
    {
      id: 'inside-but-too-full-4',
      text: {
        nl: 'Wat hebben we nodig om ons werk goed te doen?',
        en: 'What do we need to do our work well?',
      },
    },
  ],
  'quiet-week': [
    {
      id: 'quiet-week-1',
      text: {
        nl: 'Wat ging goed, en wat deden wij daarvoor?',
        en: 'What went well, and what did we do for it?',
      },
    },
    {
      id: 'quiet-week-2',
      text: { nl: 'Wat hielp een {gezin} echt vooruit?', en: 'What really helped a {family} forward?' },
    },
    {
      id: 'quiet-week-3',
      text: {
        nl: 'Waar zijn we trots op, ook al ziet niemand het?',
        en: 'What are we proud of, even if nobody sees it?',
      },
    },
    {
      id: 'quiet-week-4',
      text: {
        nl: 'Wat zien {gezinnen} van onze bedoeling?',
        en: 'What do {families} see of our purpose?',
      },
    },
    {
      id: 'quiet-week-5',
      text: {
        nl: 'Klopt onze afspraak over wat een casus is nog?',
        en: 'Does our agreement on what a case is still hold?',
      },
    },
  ],
  // Each talk has one question about the quality of the work, beside the amount of it.
  quality: [
    {
      id: 'quality-1',
      text: {
        nl: 'Wat was deze week goed werk, en waardoor lukte dat?',
        en: 'What was good work this week, and what made it possible?',
      },
    },
    {
      id: 'quality-2',
      text: {
        nl: 'Welk werk verdient meer tijd? Welk werk mag korter?',
        en: 'Which work deserves more time? Which work may take less?',
      },
    },
    {
      id: 'quality-3',
      text: {
        nl: 'Waar is ons werk goed genoeg? Waar willen we het beter doen?',
        en: 'Where is our work good enough? Where do we want to do better?',
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly Prompt[]>>;
