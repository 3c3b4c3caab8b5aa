import type { Localised } from '../../catalogue/localised';

const words = <K extends string>(texts: Readonly<Record<K, Localised>>): Readonly<Record<K, Localised>> =>
  texts;

/** What the teams of the playground have written down about themselves, all of it invented. */
export const municipalityWords = words({
  definition: {
    nl: 'Een casus is een gezin of huishouden waar wij nu iets voor doen of aanspreekpunt voor zijn.',
    en: 'A case is a family or household for whom we do something now, or are the contact.',
  },
  purposeNoord: {
    nl: 'Kinderen groeien veilig op, dicht bij huis, met een vast gezicht voor hun gezin.',
    en: 'Children grow up safely, close to home, with one familiar face for their family.',
  },
  purposeMidden: {
    nl: 'Iedereen in de wijk kan met één vraag bij ons binnenlopen, van jong tot oud.',
    en: 'Anyone in the neighbourhood can walk in with one question, young or old.',
  },
  purposeZuid: {
    nl: 'We zijn er vroeg bij, samen met scholen en buren.',
    en: 'We are there early, together with schools and neighbours.',
  },
  noordLower: {
    nl: 'Voorbeeld: daaronder verliezen we ervaring, en er wachten nog gezinnen.',
    en: 'Example: below this we lose experience, while families are still waiting.',
  },
  noordUpper: {
    nl: 'Voorbeeld: daarboven heeft een gezin niet meer elke week hetzelfde gezicht.',
    en: 'Example: above this a family no longer sees the same face every week.',
  },
  middenLower: {
    nl: 'Voorbeeld: daaronder blijft er plek leeg terwijl mensen wachten.',
    en: 'Example: below this there are empty places while people wait.',
  },
  middenUpper: {
    nl: 'Voorbeeld: daarboven kijken we niet meer naar alles wat er speelt.',
    en: 'Example: above this we no longer look at everything that is going on.',
  },
  agreedTeam: {
    nl: 'Voorbeeld: het hele team, in het teamoverleg',
    en: 'Example: the whole team, in the team meeting',
  },
  agreedMunicipality: {
    nl: 'Voorbeeld: afdeling Jeugd en Wijk, gemeente (verzonnen)',
    en: 'Example: department of Youth and Neighbourhood, municipality (invented)',
  },
  councilReference: {
    nl: 'Voorbeeld: instemming OR 2026-07 (verzonnen)',
    en: 'Example: works council consent 2026-07 (invented)',
  },
  officerDecision: {
    nl: 'Voorbeeld: akkoord, beoordeling 2026-12 (verzonnen)',
    en: 'Example: agreed, assessment 2026-12 (invented)',
  },
  confidant: {
    nl: 'Voorbeeld: vertrouwenspersoon, via intranet (verzonnen)',
    en: 'Example: confidant, on the intranet (invented)',
  },
  council: {
    nl: 'Voorbeeld: ondernemingsraad, via intranet (verzonnen)',
    en: 'Example: works council, on the intranet (invented)',
  },
  guide: {
    nl: 'Marijke Kuipers, gespreksbegeleider',
    en: 'Marijke Kuipers, guide',
  },
  noordHolds: {
    nl: 'Bij mij blijven gezinnen langer, omdat de hulp die past er nog niet is.',
    en: 'With me families stay longer, because the help that fits is not there yet.',
  },
  noordSeesIt: {
    nl: 'Dat zie ik ook. We bellen allemaal dezelfde aanbieders, ieder voor zich.',
    en: 'I see that too. We all ring the same providers, each for ourselves.',
  },
  noordAgrees: {
    nl: 'Dan doen we dat voortaan samen. Ik zet het op de agenda, met Geert erbij.',
    en: 'Then let us do that together from now on. I put it on the agenda, and ask Geert to join.',
  },
  noordAgreement: {
    nl: 'Elke donderdag bellen we een half uur samen met de aanbieders over gezinnen die wachten.',
    en: 'Every Thursday we ring the providers together for half an hour, about families who wait.',
  },
  noordSign: {
    nl: 'Gezinnen weten van ons wie ze wanneer belt.',
    en: 'Families hear from us who will ring them, and when.',
  },
  noordLesson: {
    nl: 'Samen bellen scheelt weken wachten. En we weten nu van elkaar wie er vastzit.',
    en: 'Ringing together saves weeks of waiting. And we now know of each other who is stuck.',
  },
  middenAgreement: {
    nl: 'We vragen een vaste ochtend hulp in ons gebouw, tot het nieuwe systeem went.',
    en: 'We ask for one fixed morning of help in our building, until we are used to the new system.',
  },
  middenSign: {
    nl: 'Niemand typt een gesprek nog twee keer over.',
    en: 'Nobody types up a talk twice any more.',
  },
  middenLesson: {
    nl: 'De ochtend hielp wie er was. Wie dan op huisbezoek is, heeft er niets aan.',
    en: 'The morning helped who was there. It is of no use to who visits families then.',
  },
});
