import type { Localised } from '../catalogue/localised';

/** What an app store, or a list of apps, says about the bot. */
export const appWords = {
  name: { nl: 'Bandbreedte', en: 'Bandbreedte' },
  fullName: {
    nl: 'Bandbreedte: het gesprek over caseload',
    en: 'Bandbreedte: the conversation about caseload',
  },
  inShort: {
    nl: 'Elke week één korte vraag, en samen het gesprek over wat past.',
    en: 'One short question a week, and the talk together about what fits.',
  },
  inFull: {
    nl: [
      'Bandbreedte vraagt elke consulent één keer per week, in een privébericht, hoe de werkweek was. Dat kost één tik.',
      'In het kanaal staat daarna één beeld van het hele team: waar jullie zitten binnen de bandbreedte die jullie zelf met de gemeente hebben afgesproken, en wat meeweegt.',
      'Staat het team erbuiten, dan stelt de bot één vraag om samen over te praten. Maken jullie een afspraak, dan komt de bot erop terug.',
      'Jouw eigen antwoord laat de bot aan niemand zien.',
    ].join('\n\n'),
    en: [
      'Bandbreedte asks every consultant once a week, in a private message, how the working week was. That takes one tap.',
      'The channel then shows one picture of the whole team: where you stand in the band that you agreed with the municipality yourselves, and what weighs in.',
      'When the team is outside it, the bot asks one question to talk about together. When you make an agreement, the bot comes back to it.',
      'The bot shows your own answer to nobody.',
    ].join('\n\n'),
  },
  helpMeaning: { nl: 'Wat je mij kunt vragen', en: 'What you can ask me' },
} as const satisfies Record<string, Localised>;
