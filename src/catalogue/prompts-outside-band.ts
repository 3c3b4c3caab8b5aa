import type { Prompt } from './prompt';

/** Questions for a team that is above or below its band. */
export const promptsOutsideBand = {
  'above-band': [
    {
      id: 'above-band-1',
      text: {
        nl: 'Welk werk maakte deze week echt verschil voor {gezinnen}?',
        en: 'Which work really made a difference for {families} this week?',
      },
    },
    {
      id: 'above-band-2',
      text: { nl: 'Welke waarde staat nu onder druk?', en: 'Which value is under pressure now?' },
    },
    {
      id: 'above-band-3',
      text: {
        nl: 'Op welke soort hulp wachten we nu vaak, en blijven we dus zelf?',
        en: 'Which kind of help do we often wait for now, so that we stay ourselves?',
      },
    },
    {
      id: 'above-band-4',
      text: {
        nl: 'Waar kunnen we zelf iets aan doen? Waaraan niet?',
        en: 'What can we do something about ourselves? What not?',
      },
    },
    {
      id: 'above-band-5',
      text: {
        nl: 'Wat kan wachten, zonder dat een {gezin} daar last van heeft?',
        en: 'What can wait without a {family} suffering from it?',
      },
    },
    {
      id: 'above-band-6',
      text: { nl: 'Wie buiten ons team moet dit weten?', en: 'Who outside our team should know this?' },
    },
  ],
  // Hidden work comes first: a low number seldom means too little work.
  'below-band': [
    {
      id: 'below-band-1',
      text: { nl: 'Welk werk doen we wel, maar tellen we niet?', en: 'Which work do we do but not count?' },
    },
    {
      id: 'below-band-2',
      text: {
        nl: 'Waar hebben we nu tijd voor, en eerst niet?',
        en: 'What do we have time for now, and did not before?',
      },
    },
    {
      id: 'below-band-3',
      text: {
        nl: 'Welke groepen inwoners bereiken we nog niet?',
        en: 'Which groups of residents do we not reach yet?',
      },
    },
    {
      id: 'below-band-4',
      text: {
        nl: 'Wat maakt het werk zwaar, ook met minder casussen?',
        en: 'What makes the work heavy, even with fewer cases?',
      },
    },
    {
      id: 'below-band-5',
      text: { nl: 'Hoe houden we ons vak goed bij?', en: 'How do we keep our skills up?' },
    },
  ],
  'third-week-outside': [
    {
      id: 'third-week-outside-1',
      text: {
        nl: 'Wat zijn we gewoon gaan vinden, terwijl we dat niet willen?',
        en: 'What have we come to find normal, although we do not want it?',
      },
    },
    {
      id: 'third-week-outside-2',
      text: {
        nl: 'Wat komt steeds terug? Hoe ziet dat eruit op een gewone werkdag?',
        en: 'What keeps coming back? What does it look like on an ordinary working day?',
      },
    },
    {
      id: 'third-week-outside-3',
      text: {
        nl: 'Past onze bandbreedte nog bij onze bedoeling?',
        en: 'Does our band still fit our purpose?',
      },
    },
    {
      id: 'third-week-outside-4',
      text: {
        nl: 'Welk besluit blijft liggen, en bij wie hoort het?',
        en: 'Which decision is left lying, and who should make it?',
      },
    },
    {
      id: 'third-week-outside-5',
      text: {
        nl: 'Wat mag nu gewoon goed genoeg zijn? Wat moet echt goed?',
        en: 'What may be just good enough now? What really has to be good?',
      },
    },
    {
      id: 'third-week-outside-6',
      text: {
        nl: 'Wat kunnen we niet zelf oplossen? Met wie gaan we aan tafel?',
        en: 'What can we not solve ourselves? With whom do we sit down?',
      },
    },
  ],
  'above-but-manageable': [
    {
      id: 'above-but-manageable-1',
      text: {
        nl: 'Het is druk en toch gaat het goed. Hoe komt dat?',
        en: 'It is busy and still it goes well. How is that?',
      },
    },
    {
      id: 'above-but-manageable-2',
      text: {
        nl: 'Wat helpt ons nu, en hoe houden we dat vast?',
        en: 'What helps us now, and how do we keep it?',
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly Prompt[]>>;
