import type { Localised } from '../catalogue/localised';

/** The words of the weekly form. */
export const checkInWords = {
  title: { nl: 'Jouw {week}', en: 'Your {week}' },
  intro: {
    nl: 'Dit formulier zie jij alleen. Aanpassen kan tot {tot}.',
    en: 'Only you see this form. You can change it until {tot}.',
  },
  felt: { nl: 'Hoe was je werkweek?', en: 'How was your work week?' },
  definition: {
    nl: 'Een casus is een {gezin} waar wij nu iets voor doen of aanspreekpunt voor zijn.',
    en: 'A case is a {family} for which we do something now or are the contact.',
  },
  total: { nl: 'Hoeveel {gezinnen} heb je nu?', en: 'How many {families} do you have now?' },
  howMany: {
    nl: 'Hoeveel heb je er nu? Ongeveer is goed.',
    en: 'How many do you have now? Roughly is fine.',
  },
  roughly: { nl: 'Ongeveer is goed.', en: 'Roughly is fine.' },
  leaveEmpty: { nl: 'Laat leeg wat je niet hebt.', en: 'Leave empty what you do not have.' },
  unchanged: { nl: 'Wat je leeg laat, blijft zoals het was.', en: 'What you leave empty stays as it was.' },
  factors: { nl: 'Wat woog mee deze week?', en: 'What weighed in this week?' },
  oneFactor: { nl: 'Kies er hoogstens één.', en: 'Choose one at most.' },
  threeFactors: { nl: 'Kies er hoogstens drie.', en: 'Choose three at most.' },
  factorsSeen: {
    nl: 'Je team ziet dit zonder namen, en alleen als drie of meer van jullie het noemen.',
    en: 'Your team sees this without names, and only when three or more of you name it.',
  },
  allFactors: { nl: 'Alles wat kan meewegen', en: 'Everything that can weigh in' },
  more: { nl: 'Uren, een zin en meer', en: 'Hours, a line and more' },
  moreLine: { nl: 'Een zin voor het team', en: 'A line for the team' },
  noCases: { nl: 'Eigen casussen', en: 'Cases of my own' },
  noCasesNow: { nl: 'Ik heb nu geen eigen casussen', en: 'I have no cases of my own now' },
  hours: { nl: 'Werkuren deze week', en: 'Working hours this week' },
  hoursHint: {
    nl: 'Alleen nodig als het anders was dan {uren} uur. Waarom hoeft er niet bij.',
    en: 'Only needed when it was not {uren} hours. No need to say why.',
  },
  line: { nl: 'Een zin die het team mag horen', en: 'A line the team may hear' },
  lineHint: {
    nl: 'Hoeft niet. Noem geen namen en geen aantallen. Je ziet eerst hoe hij wordt, dan kies jij of je hem deelt.',
    en: 'Not needed. No names and no counts, please. First you see how it looks, then you choose whether to share it.',
  },
  save: { nl: 'Bewaren', en: 'Save' },
} as const satisfies Record<string, Localised>;
