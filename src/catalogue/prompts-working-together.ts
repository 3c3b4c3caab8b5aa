import type { Prompt } from './prompt';

/** Questions about how the team starts, takes part, shares its work and looks back. */
export const promptsWorkingTogether = {
  launch: [
    { id: 'launch-1', text: { nl: 'Hoe dragen we dit samen?', en: 'How do we carry this together?' } },
    {
      id: 'launch-2',
      text: {
        nl: 'Wat spreken we af, zodat iedereen vrij kan praten?',
        en: 'What do we agree, so that everyone can speak freely?',
      },
    },
    {
      id: 'launch-3',
      text: {
        nl: 'Wat is precies het probleem met onze caseload? Wat gaat goed?',
        en: 'What exactly is the problem with our caseload? What goes well?',
      },
    },
  ],
  baseline: [
    {
      id: 'baseline-1',
      text: {
        nl: 'Hoe is ons werk nu: te vol, goed te doen, of is er ruimte over?',
        en: 'How is our work now: too full, manageable, or is there room left?',
      },
    },
    {
      id: 'baseline-2',
      text: {
        nl: 'Waaraan merken we straks dat er meer balans is?',
        en: 'How will we notice that there is more balance?',
      },
    },
  ],
  'low-response': [
    {
      id: 'low-response-1',
      text: { nl: 'Welk moment in de week past beter?', en: 'Which moment in the week suits us better?' },
    },
    {
      id: 'low-response-2',
      text: {
        nl: 'Wat hebben we aan deze vragen? Wat niet?',
        en: 'What do these questions give us? What not?',
      },
    },
    {
      id: 'low-response-3',
      text: {
        nl: 'Wat maakt meedoen veilig en makkelijk?',
        en: 'What makes taking part safe and easy?',
      },
    },
    {
      id: 'low-response-4',
      text: {
        nl: 'Wat weten we over deze week, ook zonder cijfers?',
        en: 'What do we know about this week, even without figures?',
      },
    },
    {
      id: 'low-response-5',
      text: {
        nl: 'Welke afspraak moet eerst lukken, voordat deze vragen zin hebben?',
        en: 'Which agreement has to work first, before these questions make sense?',
      },
    },
  ],
  // Only when somebody asks for this talk, never set off by answers: it would point at people.
  'large-spread': [
    {
      id: 'large-spread-1',
      text: {
        nl: 'Welk soort werk vraagt veel, ook als het er weinig zijn?',
        en: 'Which kind of work asks a lot, even when there is little of it?',
      },
    },
    {
      id: 'large-spread-2',
      text: {
        nl: 'Hoe verdelen we nieuwe aanmeldingen? Wat telt dan voor ons?',
        en: 'How do we share new requests? What matters to us then?',
      },
    },
    {
      id: 'large-spread-3',
      text: {
        nl: 'Wat spreken we af voor als het vol is?',
        en: 'What do we agree for when we are full?',
      },
    },
    {
      id: 'large-spread-4',
      text: {
        nl: 'Welke kennis zit bij te weinig mensen?',
        en: 'Which knowledge do too few people have?',
      },
    },
    {
      id: 'large-spread-5',
      text: {
        nl: 'Hoe merk je in ons team dat je hulp mag vragen?',
        en: 'How can you tell in our team that you may ask for help?',
      },
    },
  ],
  'band-review': [
    {
      id: 'band-review-1',
      text: { nl: 'Doen we nog de goede dingen?', en: 'Are we still doing the right things?' },
    },
    {
      id: 'band-review-2',
      text: {
        nl: 'Wat is nog echt onze casus? Moet de omschrijving scherper?',
        en: 'What is still really our case? Does the definition need to be sharper?',
      },
    },
    {
      id: 'band-review-3',
      text: {
        nl: 'Bij welk soort vragen blijven we lang betrokken? Wat is daar nodig?',
        en: 'With which kind of questions do we stay involved for long? What is needed there?',
      },
    },
    {
      id: 'band-review-4',
      text: {
        nl: 'Wat zouden {gezinnen} over ons werk zeggen? En onze partners?',
        en: 'What would {families} say about our work? And our partners?',
      },
    },
    {
      id: 'band-review-5',
      text: {
        nl: 'Wat zagen we verkeerd, en wat leren we daarvan?',
        en: 'What did we see wrongly, and what do we learn from it?',
      },
    },
  ],
  'look-back-half-year': [
    {
      id: 'look-back-half-year-1',
      text: {
        nl: 'Is er meer balans tussen wat nodig is en wat we kunnen?',
        en: 'Is there more balance between what is needed and what we can do?',
      },
    },
    {
      id: 'look-back-half-year-2',
      text: { nl: 'Is ons werk beter geworden?', en: 'Has our work become better?' },
    },
    {
      id: 'look-back-half-year-3',
      text: { nl: 'Is de werkdruk beter vol te houden?', en: 'Is the work pressure easier to sustain?' },
    },
    {
      id: 'look-back-half-year-4',
      text: { nl: 'Is er meer tijd voor {gezinnen}?', en: 'Is there more time for {families}?' },
    },
    {
      id: 'look-back-half-year-5',
      text: {
        nl: 'Blijven we gezond en met plezier aan het werk?',
        en: 'Do we stay healthy and enjoy our work?',
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly Prompt[]>>;
