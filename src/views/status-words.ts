import type { Locale } from '../catalogue/localised';
import type { Standing } from '../domain/phase';
import { quotedToEnd } from './agreement-words';
import { ordinal } from './position-words';

interface StatusWords {
  readonly title: (team: string) => string;
  /** A live team needs no sentence about being live. */
  readonly phases: Readonly<Record<Standing, string | undefined>>;
  readonly pausedUntil: (day: string) => string;
  readonly last: (week: number, what: string) => string;
  readonly lastWithout: (week: number) => string;
  readonly felt: (felt: string) => string;
  readonly round: (week: number, closes: string, shown: string) => string;
  readonly next: (opens: string) => string;
  readonly thread: (outside: number) => string;
  readonly inMeeting: (week: number) => string;
  readonly report: (week: number, roster: number) => string;
  readonly small: string;
  readonly agreementsLabel: string;
  readonly agreement: (until: string, text: string) => string;
  readonly looksLabel: string;
  readonly agreements: string;
  readonly band: string;
  readonly trend: string;
  readonly setup: string;
}

/** Every sentence of the status. */
export const statusWords: Readonly<Record<Locale, StatusWords>> = {
  nl: {
    title: (team) => `Stand van zaken · Team ${team}`,
    phases: {
      new: 'Jullie team is nog niet begonnen. Ik vraag nog niets.',
      practice: 'Jullie team oefent. Alle aantallen zijn verzonnen.',
      live: undefined,
      paused: 'Jullie team heeft pauze. Ik vraag niets tot jullie weer beginnen.',
      stopped: 'De instemming van de ondernemingsraad geldt nu niet. Daarom vraag ik niets.',
    },
    pausedUntil: (day) => `Jullie team heeft pauze tot en met ${day}. Ik vraag niets.`,
    last: (week, what) => `Teambeeld van week ${week}: ${what}.`,
    lastWithout: (week) => `Van week ${week} is er geen teambeeld.`,
    felt: (felt) => `de week was ${felt}`,
    round: (week, closes, shown) =>
      `De weekvraag van week ${week} staat open tot ${closes}. Het bericht aan het team komt ${shown}.`,
    next: (opens) => `De volgende weekvraag komt ${opens}.`,
    thread: (outside) =>
      outside > 1
        ? `Er loopt een gesprek. Sinds het begon, zitten jullie voor de ${ordinal(outside, 'nl')} keer buiten de bandbreedte.`
        : 'Er loopt een gesprek over jullie plek bij de bandbreedte.',
    inMeeting: (week) => `Week ${week} bespreken jullie in het overleg.`,
    report: (week, roster) =>
      `De weekvraag van week ${week} is gesteld. Op jullie lijst staan ${roster} collega’s. Wie meedoet of antwoordt, laat ik aan niemand zien. Een technische storing meld ik aan de functioneel beheerder.`,
    small: 'Jullie zijn met minder dan vijf. Daarom vraag ik geen aantallen: iemand zou te herkennen zijn.',
    agreementsLabel: 'Dit loopt nu',
    agreement: (until, text) => `Tot ${until}: ${quotedToEnd(text, 'nl')}`,
    looksLabel: 'Wie dit onlangs bekeek',
    agreements: 'Onze afspraken',
    band: 'Onze bandbreedte',
    trend: 'Trend',
    setup: 'Naar instellen',
  },
  en: {
    title: (team) => `How things stand · Team ${team}`,
    phases: {
      new: 'Your team has not started yet. I ask nothing yet.',
      practice: 'Your team is practising. All numbers are invented.',
      live: undefined,
      paused: 'Your team has a pause. I ask nothing until you begin again.',
      stopped: 'The consent of the works council does not hold now. So I ask nothing.',
    },
    pausedUntil: (day) => `Your team has a pause up to and including ${day}. I ask nothing.`,
    last: (week, what) => `Team view of week ${week}: ${what}.`,
    lastWithout: (week) => `There is no team view of week ${week}.`,
    felt: (felt) => `the week was ${felt}`,
    round: (week, closes, shown) =>
      `The weekly question of week ${week} is open until ${closes}. The message to the team comes on ${shown}.`,
    next: (opens) => `The next weekly question comes on ${opens}.`,
    thread: (outside) =>
      outside > 1
        ? `A talk is running. Since it began you are outside the band for the ${ordinal(outside, 'en')} time.`
        : 'A talk is running about your place against the band.',
    inMeeting: (week) => `You talk about week ${week} in your meeting.`,
    report: (week, roster) =>
      `The weekly question of week ${week} has been asked. There are ${roster} colleagues on your list. Who takes part or answers I show to nobody. A technical fault goes to the application manager.`,
    small: 'You are fewer than five. So I ask for no numbers: someone could be recognised.',
    agreementsLabel: 'Running now',
    agreement: (until, text) => `Until ${until}: ${quotedToEnd(text, 'en')}`,
    looksLabel: 'Who looked at this lately',
    agreements: 'Our agreements',
    band: 'Our band',
    trend: 'Trend',
    setup: 'To setup',
  },
};
