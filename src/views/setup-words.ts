import type { Locale } from '../catalogue/localised';
import type { ConsentState, Standing } from '../domain/phase';

interface SetupWords {
  readonly title: (team: string) => string;
  readonly yes: string;
  readonly notYet: string;
  readonly members: (members: number) => string;
  readonly consent: (state: ConsentState, until: string | undefined) => string;
  readonly band: Readonly<Record<'none' | 'concept' | 'in-use', string>>;
  readonly phase: Readonly<Record<Standing, string>>;
  readonly small: string;
  readonly odds: (odds: number) => string;
  readonly manager: (sees: boolean) => string;
  readonly nextLabel: string;
  readonly next: Readonly<
    Record<'list' | 'practise' | 'consent' | 'begin' | 'band' | 'try-band' | 'resume' | 'keep-going', string>
  >;
  readonly labels: Readonly<
    Record<
      | 'members'
      | 'practise'
      | 'practiceNext'
      | 'begin'
      | 'consent'
      | 'renewConsent'
      | 'makeBand'
      | 'changeBand'
      | 'pause'
      | 'resume'
      | 'letManagerLook'
      | 'keepFromManager'
      | 'withdraw',
      string
    >
  >;
}

/** Every sentence of setting up a team. */
export const setupWords: Readonly<Record<Locale, SetupWords>> = {
  nl: {
    title: (team) => `Instellen · Team ${team}`,
    yes: 'Klaar',
    notYet: 'Nog niet',
    members: (members) =>
      `${members === 0 ? 'niemand staat' : members === 1 ? 'één collega staat' : `${members} collega’s staan`} op de lijst`,
    consent: (state, until) =>
      ({
        none: 'instemming van de ondernemingsraad, en het besluit van de functionaris gegevensbescherming',
        valid: `instemming van de ondernemingsraad${until ? ` tot en met ${until}` : ''}, en het besluit van de functionaris gegevensbescherming`,
        ended: `instemming van de ondernemingsraad${until ? `, die liep tot en met ${until}` : ', die is afgelopen'}`,
        withdrawn: 'instemming van de ondernemingsraad, die is ingetrokken',
      })[state],
    band: {
      none: 'een bandbreedte. Die komt later, als jullie eraan toe zijn',
      concept: 'de bandbreedte is een concept. Jullie proberen die uit',
      'in-use': 'de bandbreedte is in gebruik',
    },
    phase: {
      new: 'begonnen',
      practice: 'begonnen. Jullie oefenen nog',
      live: 'begonnen',
      paused: 'begonnen, en nu met pauze',
      stopped: 'begonnen. Zonder geldige instemming vraag ik niets',
    },
    small:
      'Jullie zijn met minder dan vijf. Dan vraag ik geen aantallen: iemand zou te herkennen zijn. Vragen en afspraken krijgen jullie wel. Of sluit aan bij een ander team, als beide teams dat willen.',
    odds: (odds) =>
      `Goed om te weten: als driekwart van jullie antwoordt, is er in ongeveer ${odds} van de 100 weken een teambeeld. In de andere weken is er wel een vraag.`,
    manager: (sees) =>
      sees
        ? 'De manager mag zien waar het team staat. Als de manager kijkt, ziet het team dat.'
        : 'De manager ziet bij mij niet waar het team staat. Dat kan wel, als het hele team dat wil.',
    nextLabel: 'Volgende stap',
    next: {
      list: 'Maak de lijst van collega’s. Alleen aan hen stel ik een vraag.',
      practise: 'Oefen eerst samen, met verzonnen aantallen. In vijf minuten zien jullie een hele week.',
      consent:
        'Vraag instemming aan de ondernemingsraad en een besluit aan de functionaris gegevensbescherming. Tot dan blijft het bij oefenen.',
      begin: 'Jullie kunnen echt beginnen. Doe dat als het hele team weet wie wat ziet.',
      band: 'Praat eerst een paar weken. Leg daarna samen met de gemeente een bandbreedte vast.',
      'try-band':
        'Probeer de bandbreedte vier tot zes weken uit. Kijk dan samen met de gemeente of die klopt.',
      resume: 'Jullie hebben pauze. Begin weer als het jullie uitkomt.',
      'keep-going': 'Alles staat. Het gesprek is nooit af: kijk elk kwartaal of het nog past.',
    },
    labels: {
      members: 'De lijst',
      practise: 'Begin met oefenen',
      practiceNext: 'Oefenen verder',
      begin: 'Echt beginnen',
      consent: 'Instemming vastleggen',
      renewConsent: 'Instemming vernieuwen',
      makeBand: 'Bandbreedte invullen',
      changeBand: 'Bandbreedte aanpassen',
      pause: 'Pauze',
      resume: 'Weer beginnen',
      letManagerLook: 'Manager laten meekijken',
      keepFromManager: 'Meekijken uitzetten',
      withdraw: 'Instemming intrekken',
    },
  },
  en: {
    title: (team) => `Setup · Team ${team}`,
    yes: 'Done',
    notYet: 'Not yet',
    members: (members) =>
      `${members === 0 ? 'nobody is' : members === 1 ? 'one colleague is' : `${members} colleagues are`} on the list`,
    consent: (state, until) =>
      ({
        none: 'consent of the works council, and the decision of the data protection officer',
        valid: `consent of the works council${until ? ` up to and including ${until}` : ''}, and the decision of the data protection officer`,
        ended: `consent of the works council${until ? `, which held until ${until}` : ', which has ended'}`,
        withdrawn: 'consent of the works council, which was withdrawn',
      })[state],
    band: {
      none: 'a band. That comes later, when you are ready for it',
      concept: 'the band is a concept. You are trying it out',
      'in-use': 'the band is in use',
    },
    phase: {
      new: 'started',
      practice: 'started. You are still practising',
      live: 'started',
      paused: 'started, and now on pause',
      stopped: 'started. Without valid consent I ask nothing',
    },
    small:
      'You are fewer than five. Then I ask for no numbers: someone could be recognised. You do get questions and agreements. Or join another team, if both teams want that.',
    odds: (odds) =>
      `Good to know: when three quarters of you answer, there is a team view in about ${odds} of 100 weeks. In the other weeks there is a question all the same.`,
    manager: (sees) =>
      sees
        ? 'The manager may see where the team stands. When the manager looks, the team sees that.'
        : 'I do not show the manager where the team stands. I can, when the whole team wants that.',
    nextLabel: 'Next step',
    next: {
      list: 'Make the list of colleagues. I ask only them.',
      practise: 'Practise together first, with invented numbers. In five minutes you see a whole week.',
      consent:
        'Ask the works council for its consent and the data protection officer for a decision. Until then you only practise.',
      begin: 'You can start for real. Do so when the whole team knows who sees what.',
      band: 'Talk for a few weeks first. Then settle on a band together with the municipality.',
      'try-band':
        'Try the band out for four to six weeks. Then see with the municipality whether it is right.',
      resume: 'You have a pause. Begin again when it suits you.',
      'keep-going':
        'Everything is in place. The talk is never finished: see each quarter whether it still fits.',
    },
    labels: {
      members: 'The list',
      practise: 'Begin practising',
      practiceNext: 'Practice next',
      begin: 'Start for real',
      consent: 'Record consent',
      renewConsent: 'Renew consent',
      makeBand: 'Fill in the band',
      changeBand: 'Change the band',
      pause: 'Pause',
      resume: 'Begin again',
      letManagerLook: 'Let the manager look',
      keepFromManager: 'No longer show the manager',
      withdraw: 'Withdraw consent',
    },
  },
};
