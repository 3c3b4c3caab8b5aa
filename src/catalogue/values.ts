import type { Localised } from './localised';

interface ValueEntry {
  readonly id: string;
  readonly label: Localised;
  readonly help: Localised;
  /** Which way the value moves the upper limit and why; null when it does not. */
  readonly upperLimit: Localised | null;
  /** Which way the value moves the lower limit and why; null when it does not. */
  readonly lowerLimit: Localised | null;
  readonly source: string;
}

/** The values that can stand under a band; the notes give a direction and never a number. */
export const values = [
  {
    id: 'continuity',
    label: { nl: 'Een {gezin} houdt één vast gezicht', en: 'A {family} keeps one familiar face' },
    help: { nl: 'Ook als andere hulp er nog niet is.', en: 'Also when other help is not there yet.' },
    upperLimit: {
      nl: 'Lager: {gezinnen} die we vasthouden tellen mee. Houd wat ruimte over.',
      en: 'Lower: {families} we hold count too. Keep some room.',
    },
    lowerLimit: null,
    source: '000, 003 §3.2',
  },
  {
    id: 'nearness',
    label: { nl: 'Hulp dichtbij en op maat', en: 'Help nearby and made to fit' },
    help: { nl: 'We komen naar {gezinnen} toe.', en: 'We go to where {families} are.' },
    upperLimit: {
      nl: 'Lager: huisbezoek en reizen kosten tijd.',
      en: 'Lower: home visits and travel take time.',
    },
    lowerLimit: null,
    source: '000, 004',
  },
  {
    id: 'own-strength',
    label: { nl: '{Gezinnen} kunnen veel zelf', en: '{Families} can do a lot themselves' },
    help: {
      nl: 'We nemen niet over wat {gezinnen} zelf kunnen.',
      en: 'We do not take over what {families} can do themselves.',
    },
    upperLimit: {
      nl: 'Eerst lager, later hoger: de start kost tijd, daarna wordt het lichter.',
      en: 'First lower, later higher: the start takes time, then it gets lighter.',
    },
    lowerLimit: {
      nl: 'Iets hoger: {gezinnen} doen na een tijd meer zelf.',
      en: 'A little higher: after a while {families} do more themselves.',
    },
    source: '003 §1.1, E13',
  },
  {
    id: 'safety',
    label: { nl: 'Veilig thuis, voor iedereen', en: 'Safe at home, for everyone' },
    help: { nl: 'Eerst veilig, dan de rest.', en: 'Safety first, then the rest.' },
    upperLimit: {
      nl: 'Duidelijk lager: we kijken en overleggen vaker.',
      en: 'Clearly lower: we look and consult more often.',
    },
    lowerLimit: null,
    source: '003, 002',
  },
  {
    id: 'prevention',
    label: { nl: 'Vroeg erbij zijn', en: 'Being there early' },
    help: { nl: 'Kleine vragen blijven klein.', en: 'Small questions stay small.' },
    upperLimit: {
      nl: 'Lager: houd uren vrij voor werk in de wijk.',
      en: 'Lower: keep hours free for work in the neighbourhood.',
    },
    lowerLimit: null,
    source: '004, E20',
  },
  {
    id: 'professional-room',
    label: { nl: 'Ruimte om ons vak te doen', en: 'Room to practise our profession' },
    help: {
      nl: 'Doen wat nodig is, met tijd om te denken.',
      en: 'Doing what is needed, with time to think.',
    },
    upperLimit: {
      nl: 'Lager: nadenken en zelf afwegen kost tijd.',
      en: 'Lower: thinking and using our own judgement takes time.',
    },
    lowerLimit: null,
    source: '000, 003 §1.1',
  },
  {
    id: 'one-family-one-plan',
    label: { nl: 'Eén {gezin}, één plan, één regisseur', en: 'One {family}, one plan, one director' },
    help: { nl: 'Eén persoon houdt het overzicht.', en: 'One person keeps the overview.' },
    upperLimit: {
      nl: 'Lager voor casussen waarin wij de regie hebben.',
      en: 'Lower for cases in which we direct the help.',
    },
    lowerLimit: null,
    source: '003 §4.5',
  },
  {
    id: 'clarity',
    label: { nl: '{Gezinnen} weten waar ze aan toe zijn', en: '{Families} know where they stand' },
    help: {
      nl: 'We zeggen helder wat kan en wat niet.',
      en: 'We say clearly what is possible and what is not.',
    },
    upperLimit: {
      nl: 'Iets lager: uitleggen, opschrijven en erop terugkomen kost tijd.',
      en: 'A little lower: explaining, writing and following up takes time.',
    },
    lowerLimit: null,
    source: '003 §3.3',
  },
  {
    id: 'equal-dialogue',
    label: { nl: 'Praten met {gezinnen}, niet over hen', en: 'Talking with {families}, not about them' },
    help: {
      nl: 'We luisteren naar iedereen, ook naar kinderen.',
      en: 'We listen to everyone, children too.',
    },
    upperLimit: { nl: 'Lager: goed luisteren kost tijd.', en: 'Lower: listening well takes time.' },
    lowerLimit: null,
    source: '003 §3.1',
  },
  {
    id: 'craftsmanship',
    label: { nl: 'Ons vak goed bijhouden', en: 'Keeping our skills up' },
    help: { nl: 'Genoeg oefenen om goed te blijven.', en: 'Enough practice to stay good.' },
    upperLimit: {
      nl: 'Lager: training en intervisie kosten tijd.',
      en: 'Lower: training and peer reflection take time.',
    },
    lowerLimit: {
      nl: 'Hoger: met genoeg werk houden we ervaring.',
      en: 'Higher: with enough work we keep our experience.',
    },
    source: '003 §4.1, E1',
  },
  {
    id: 'accessibility',
    label: { nl: 'Geen onnodige wachtlijst', en: 'No needless waiting list' },
    help: { nl: 'Mensen kunnen snel bij ons terecht.', en: 'People can come to us quickly.' },
    upperLimit: { nl: 'Hoger: mensen wachten dan korter.', en: 'Higher: people then wait less long.' },
    lowerLimit: {
      nl: 'Hoger: als er plek is, hoeft niemand te wachten.',
      en: 'Higher: when there is room, nobody has to wait.',
    },
    source: 'E2',
  },
  {
    id: 'whole-view',
    label: { nl: 'Kijken naar alles wat speelt', en: 'Looking at everything that is going on' },
    help: { nl: 'Wonen, geld, zorg en jeugd samen.', en: 'Housing, money, care and youth together.' },
    upperLimit: {
      nl: 'Lager: we stemmen meer af met anderen.',
      en: 'Lower: we coordinate more with others.',
    },
    lowerLimit: null,
    source: '000, 003',
  },
  {
    id: 'normalising',
    label: { nl: 'Gewoon wat gewoon kan', en: 'Ordinary where ordinary will do' },
    help: { nl: 'We maken het niet zwaarder dan nodig.', en: 'We make it no heavier than needed.' },
    upperLimit: {
      nl: 'Hoger: een lichter antwoord kost minder tijd.',
      en: 'Higher: a lighter answer takes less time.',
    },
    lowerLimit: null,
    source: '003 §1.1, 004',
  },
  {
    id: 'learning',
    label: { nl: 'Samen leren en vernieuwen', en: 'Learning and renewing together' },
    help: { nl: 'Tijd om te proberen en terug te kijken.', en: 'Time to try things and look back.' },
    upperLimit: { nl: 'Lager: houd tijd vrij om te leren.', en: 'Lower: keep time free to learn.' },
    lowerLimit: null,
    source: '000, 002, E1',
  },
  {
    id: 'healthy-work',
    label: { nl: 'Gezond en met plezier werken', en: 'Working healthily and with pleasure' },
    help: { nl: 'Werk dat we kunnen volhouden.', en: 'Work that we can keep up.' },
    upperLimit: { nl: 'Lager: zo houden we het werk vol.', en: 'Lower: that way we can keep going.' },
    lowerLimit: null,
    source: '001, E44',
  },
  {
    id: 'wise-spending',
    label: { nl: 'Geld kun je maar één keer uitgeven', en: 'Money can be spent only once' },
    help: {
      nl: 'Wat we hier uitgeven, kan niet meer naar iets anders.',
      en: 'What we spend here cannot go to something else.',
    },
    upperLimit: {
      nl: 'Hoger: we helpen meer mensen met hetzelfde geld.',
      en: 'Higher: we help more people with the same money.',
    },
    lowerLimit: {
      nl: 'Hoger: we gebruiken de uren die er zijn.',
      en: 'Higher: we use the hours that are there.',
    },
    source: '001',
  },
] as const satisfies readonly ValueEntry[];

/** The id of a value in the catalogue. */
export type ValueId = (typeof values)[number]['id'];

/** Something a team finds worth doing well, and what that asks of its limits. */
export interface Value extends ValueEntry {
  readonly id: ValueId;
}

/** The value with this id, or undefined when the catalogue does not know it. */
export function findValue(id: string): Value | undefined {
  return values.find((value) => value.id === id);
}
