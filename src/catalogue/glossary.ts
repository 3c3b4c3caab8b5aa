import type { Localised } from './localised';

interface TermEntry {
  readonly id: string;
  readonly term: Localised;
  readonly explanation: Localised;
}

/** The words of the talk about caseload, in the order in which a new colleague meets them. */
export const glossary = [
  {
    id: 'case',
    term: { nl: 'casus', en: 'case' },
    explanation: {
      nl: 'Een gezin of huishouden waar wij nu iets voor doen of aanspreekpunt voor zijn. Elk team vult dit zelf in.',
      en: 'A family or household for which we do something now or are the contact. Each team fills this in.',
    },
  },
  {
    id: 'caseload',
    term: { nl: 'caseload', en: 'caseload' },
    explanation: {
      nl: 'Alle casussen van het team samen.',
      en: 'All cases of the team together.',
    },
  },
  {
    id: 'responsible-caseload',
    term: { nl: 'verantwoorde caseload', en: 'responsible caseload' },
    explanation: {
      nl: 'Het aantal casussen dat een team samen goed aankan. Er blijft tijd over om na te denken en te leren.',
      en: 'The number of cases a team can handle well together. There is time left to reflect and to learn.',
    },
  },
  {
    id: 'band',
    term: { nl: 'bandbreedte', en: 'band' },
    explanation: {
      nl: 'De ruimte tussen de ondergrens en de bovengrens. Team en gemeente spreken die samen af.',
      en: 'The room between the lower and the upper limit. Team and municipality agree on it together.',
    },
  },
  {
    id: 'lower-limit',
    term: { nl: 'ondergrens', en: 'lower limit' },
    explanation: {
      nl: 'Zit het team hieronder, dan praten we erover. Het is geen doel dat je moet halen.',
      en: 'When the team is below it, we talk about it. It is not a target to reach.',
    },
  },
  {
    id: 'upper-limit',
    term: { nl: 'bovengrens', en: 'upper limit' },
    explanation: {
      nl: 'Zit het team hierboven, dan staan onze waarden onder druk. Dan praten we erover.',
      en: 'When the team is above it, our values are under pressure. Then we talk about it.',
    },
  },
  {
    id: 'position',
    term: { nl: 'binnen, boven of onder de bandbreedte', en: 'inside, above or below the band' },
    explanation: {
      nl: 'Waar het team deze week samen staat. Het zegt niets over één persoon.',
      en: 'Where the team as a whole stands this week. It says nothing about one person.',
    },
  },
  {
    id: 'purpose',
    term: { nl: 'bedoeling', en: 'purpose' },
    explanation: {
      nl: 'Waar ons team voor is. De waarden komen daaruit voort.',
      en: 'What our team is for. The values follow from it.',
    },
  },
  {
    id: 'value',
    term: { nl: 'waarde', en: 'value' },
    explanation: {
      nl: 'Wat we belangrijk vinden in ons werk. Bij elke grens hoort minstens één waarde.',
      en: 'What we find important in our work. Each limit rests on at least one value.',
    },
  },
  {
    id: 'factor',
    term: { nl: 'wat meeweegt', en: 'what weighs in' },
    explanation: {
      nl: 'Wat het werk zwaarder of lichter maakt, zoals een wachtlijst of goede samenwerking.',
      en: 'What makes the work heavier or lighter, such as a waiting list or good teamwork.',
    },
  },
  {
    id: 'weekly-question',
    term: { nl: 'weekvraag', en: 'weekly question' },
    explanation: {
      nl: 'De korte vraag die je elke week privé krijgt. Meedoen hoeft niet.',
      en: 'The short question you get in private each week. You do not have to take part.',
    },
  },
  {
    id: 'felt-week',
    term: { nl: 'hoe was je werkweek', en: 'how was your work week' },
    explanation: {
      nl: 'Te vol, goed te doen of ruimte over. Het gaat over het werk en niet over je gezondheid.',
      en: 'Too full, manageable or room left. It is about the work and not about your health.',
    },
  },
  {
    id: 'working-hours',
    term: { nl: 'werkuren deze week', en: 'working hours this week' },
    explanation: {
      nl: 'De uren die je deze week werkt. Een reden vragen we nooit.',
      en: 'The hours you work this week. We never ask for a reason.',
    },
  },
  {
    id: 'team-view',
    term: { nl: 'teambeeld', en: 'team view' },
    explanation: {
      nl: 'Eén beeld van het hele team, één keer per ronde. Losse antwoorden staan er niet in.',
      en: 'One view of the whole team, once each round. It shows no single answers.',
    },
  },
  {
    id: 'trend',
    term: { nl: 'trend', en: 'trend' },
    explanation: {
      nl: 'De teambeelden van de afgelopen weken naast elkaar.',
      en: 'The team views of the past weeks side by side.',
    },
  },
  {
    id: 'privacy-floor',
    term: { nl: 'privacygrens', en: 'privacy floor' },
    explanation: {
      nl: 'Voor een teambeeld zijn minstens vijf antwoorden nodig. Zo blijft jouw antwoord vertrouwelijk.',
      en: 'A team view needs at least five answers. That keeps your answer confidential.',
    },
  },
  {
    id: 'agreement',
    term: { nl: 'afspraak', en: 'agreement' },
    explanation: {
      nl: 'Wat we als team proberen, tot wanneer, en waaraan we merken dat het helpt.',
      en: 'What we try as a team, until when, and how we notice that it helps.',
    },
  },
  {
    id: 'look-back',
    term: { nl: 'terugblik', en: 'look-back' },
    explanation: {
      nl: 'We kijken hoe een afspraak ging: gelukt, voor een deel of niet gelukt. Daarna kiezen we wat we willen.',
      en: 'We look at how an agreement went: worked, partly or did not. Then we choose what we want.',
    },
  },
  {
    id: 'round-table',
    term: { nl: 'overlegtafel', en: 'round table' },
    explanation: {
      nl: 'Overleg met mensen die kunnen besluiten over wat het team niet zelf kan oplossen.',
      en: 'A meeting with people who can decide on what the team cannot solve itself.',
    },
  },
  {
    id: 'signal',
    term: { nl: 'signaal', en: 'signal' },
    explanation: {
      nl: 'Een bericht van het team aan beleid of bedrijfsvoering. Het team krijgt antwoord met een datum.',
      en: 'A message from the team to policy or operations. The team gets an answer with a date.',
    },
  },
  {
    id: 'guide',
    term: { nl: 'gespreksbegeleider', en: 'guide' },
    explanation: {
      nl: 'Iemand van buiten het team die het gesprek helpt. Deze persoon ziet alleen het teambeeld.',
      en: 'Someone from outside the team who helps the talk along. This person sees the team view only.',
    },
  },
  {
    id: 'regie',
    term: { nl: 'regie', en: 'direction (regie)' },
    explanation: {
      nl: 'Het overzicht houden en zorgen dat iedereen hetzelfde plan volgt.',
      en: 'Keeping the overview and making sure that everyone follows the same plan.',
    },
  },
  {
    id: 'holding',
    term: { nl: 'vasthouden', en: 'holding' },
    explanation: {
      nl: 'Wij blijven betrokken, omdat andere hulp er nog niet is of stopte.',
      en: 'We stay involved, because other help is not there yet or stopped.',
    },
  },
  {
    id: 'handover',
    term: { nl: 'overdracht', en: 'handover' },
    explanation: {
      nl: 'Een collega of andere organisatie neemt een casus over.',
      en: 'A colleague or another organisation takes over a case.',
    },
  },
  {
    id: 'framework',
    term: { nl: 'vrijwillig en gedwongen kader', en: 'voluntary and compulsory framework' },
    explanation: {
      nl: 'Vrijwillig: mensen kiezen zelf voor hulp. Gedwongen: de rechter legt hulp op.',
      en: 'Voluntary: people choose help themselves. Compulsory: the court imposes help.',
    },
  },
  {
    id: 'court-measure',
    term: { nl: 'maatregel', en: 'court measure' },
    explanation: {
      nl: 'Een besluit van de rechter om een kind te beschermen, zoals ondertoezichtstelling of voogdij.',
      en: 'A court decision to protect a child, such as a supervision order or guardianship.',
    },
  },
  {
    id: 'peer-reflection',
    term: { nl: 'intervisie', en: 'peer reflection' },
    explanation: {
      nl: 'Met collega’s leren van een vraag uit het werk, op een vast moment.',
      en: 'Learning with colleagues from a question at work, at a fixed time.',
    },
  },
  {
    id: 'moral-deliberation',
    term: { nl: 'moreel beraad', en: 'moral deliberation' },
    explanation: {
      nl: 'Een gesprek over wat goed is om te doen als waarden botsen.',
      en: 'A talk about the right thing to do when values clash.',
    },
  },
  {
    id: 'works-council',
    term: { nl: 'ondernemingsraad (OR)', en: 'works council' },
    explanation: {
      nl: 'Collega’s die namens het personeel meebeslissen. Zonder hun instemming blijft het bij oefenen.',
      en: 'Colleagues who have a say on behalf of staff. Without their consent we only practise.',
    },
  },
  {
    id: 'data-protection-officer',
    term: { nl: 'functionaris gegevensbescherming (FG)', en: 'data protection officer' },
    explanation: {
      nl: 'De persoon die controleert of de organisatie goed omgaat met persoonlijke gegevens.',
      en: 'The person who checks that the organisation handles personal data well.',
    },
  },
] as const satisfies readonly TermEntry[];

/** The id of a word in the glossary. */
export type TermId = (typeof glossary)[number]['id'];

/** A word the team uses, with one or two plain sentences about it. */
export interface Term extends TermEntry {
  readonly id: TermId;
}

/** The word with this id, or undefined when the glossary does not know it. */
export function findTerm(id: string): Term | undefined {
  return glossary.find((term) => term.id === id);
}
