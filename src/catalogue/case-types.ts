import type { Localised } from './localised';

/** Who directs the help in a case of this type; 'none' is work that is not a case. */
export type CaseDirection = 'any' | 'team' | 'other' | 'open' | 'colleague' | 'none';

interface CaseTypeEntry {
  readonly id: string;
  readonly label: Localised;
  readonly help: Localised;
  readonly direction: CaseDirection;
  /** Offered to every new team; the others are added by a team that needs them. */
  readonly standard: boolean;
  readonly source: string;
}

/** The kinds of case a team can count, side by side and without weights. */
export const caseTypes = [
  {
    id: 'short-question',
    label: { nl: 'Korte vraag of advies', en: 'Short question or advice' },
    help: { nl: 'Een paar contacten, geen plan.', en: 'A few contacts, no plan.' },
    direction: 'any',
    standard: true,
    source: '003 §2.1a, §7.1',
  },
  {
    id: 'guidance',
    label: { nl: 'Wij begeleiden zelf', en: 'We give guidance ourselves' },
    help: { nl: 'De hulp of steun komt van ons team.', en: 'The help or support comes from our team.' },
    direction: 'team',
    standard: true,
    source: '003 §2.1.3',
  },
  {
    id: 'director',
    label: { nl: 'Wij hebben de regie', en: 'We direct the help' },
    help: { nl: 'Anderen helpen. Wij houden het overzicht.', en: 'Others help. We keep the overview.' },
    direction: 'team',
    standard: true,
    source: '003 §2.1, E20',
  },
  {
    id: 'holding',
    label: { nl: 'Wij blijven tot er hulp is', en: 'We stay until help is there' },
    help: { nl: 'Andere hulp is er nog niet of stopte.', en: 'Other help is not there yet, or it stopped.' },
    direction: 'team',
    standard: true,
    source: '000',
  },
  {
    id: 'following',
    label: { nl: 'Wij blijven op afstand betrokken', en: 'We stay involved at a distance' },
    help: {
      nl: 'Elders loopt hulp of een maatregel, of we doen nazorg.',
      en: 'Help or a court measure runs elsewhere, or we give aftercare.',
    },
    direction: 'other',
    standard: true,
    source: '003 §2.1d, §4.6',
  },
  {
    id: 'new-request',
    label: { nl: 'Nieuwe aanmelding', en: 'New request' },
    help: { nl: 'We zoeken nog uit wat nodig is.', en: 'We are still finding out what is needed.' },
    direction: 'open',
    standard: false,
    source: 'E4',
  },
  {
    id: 'safety-case',
    label: { nl: 'Er zijn zorgen over veiligheid', en: 'There are concerns about safety' },
    help: { nl: 'Er is een veiligheidsplan.', en: 'There is a safety plan.' },
    direction: 'team',
    standard: false,
    source: '003 §4.1',
  },
  {
    id: 'joint-with-gi',
    label: { nl: 'Samen met jeugdbescherming', en: 'Together with child protection' },
    help: {
      nl: 'De jeugdbeschermer kijkt of werkt mee.',
      en: 'The child protection worker looks on or works with us.',
    },
    direction: 'team',
    standard: false,
    source: '003 §2.1b',
  },
  {
    id: 'taken-over',
    label: { nl: 'Een ander heeft tijdelijk de regie', en: 'Someone else directs the help for now' },
    help: {
      nl: 'Wij blijven bereikbaar als een {gezin} ons nodig heeft.',
      en: 'We stay within reach when a {family} needs us.',
    },
    direction: 'other',
    standard: false,
    source: '003 §2.1c',
  },
  {
    id: 'second-ring',
    label: { nl: 'Meedenken met een collega', en: 'Thinking along with a colleague' },
    help: { nl: 'Je denkt mee. Het is niet jouw casus.', en: 'You think along. It is not your case.' },
    direction: 'colleague',
    standard: false,
    source: '003 §4.1',
  },
  {
    id: 'area-work',
    label: { nl: 'Werk in de wijk', en: 'Work in the neighbourhood' },
    help: { nl: 'Een groep, school of buurt. Geen casus.', en: 'A group, school or area. Not a case.' },
    direction: 'none',
    standard: false,
    source: '004, 003',
  },
] as const satisfies readonly CaseTypeEntry[];

/** The id of a case type in the catalogue. */
export type CaseTypeId = (typeof caseTypes)[number]['id'];

/** One kind of case a team can count. */
export interface CaseType extends CaseTypeEntry {
  readonly id: CaseTypeId;
}

/** The case type with this id, or undefined when the catalogue does not know it. */
export function findCaseType(id: string): CaseType | undefined {
  return caseTypes.find((caseType) => caseType.id === id);
}
