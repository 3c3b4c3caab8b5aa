import type { Locale, Localised } from '../catalogue/localised';
import type { ClientDataFinding, FieldFault } from '../domain/refusal';

const findings: Readonly<Record<ClientDataFinding['what'], Localised>> = {
  'citizen-number': { nl: 'een burgerservicenummer', en: 'a citizen service number' },
  phone: { nl: 'een telefoonnummer', en: 'a phone number' },
  email: { nl: 'een e-mailadres', en: 'an e-mail address' },
  'birth-date': { nl: 'een geboortedatum', en: 'a date of birth' },
  address: { nl: 'een adres', en: 'an address' },
  'named-person': { nl: 'de naam van een ouder of kind', en: 'the name of a parent or child' },
};

function inDutch(fault: FieldFault): string {
  switch (fault.fault) {
    case 'not-a-number':
      return 'vul hier een getal in, zoals 4.';
    case 'negative':
      return 'vul hier 0 of meer in.';
    case 'not-whole':
      return 'vul hier een heel getal in.';
    case 'too-many':
      return `vul hier ${fault.max} of minder in. Klopt je aantal echt? Bespreek het dan in je team.`;
    case 'not-halves':
      return 'vul hier hele of halve getallen in, zoals 28 of 28,5.';
    case 'too-long':
      return `er passen ${fault.max} tekens in. Haal er ${fault.over} weg.`;
    case 'too-many-chosen':
      return fault.max === 1 ? 'kies er hoogstens één.' : `kies er hoogstens ${fault.max}.`;
    case 'unknown-choice':
      return 'kies iets uit de lijst.';
    case 'required':
      return 'dit heb ik nodig om te kunnen bewaren.';
    case 'not-a-date':
      return 'vul hier een datum in.';
    case 'in-the-past':
      return 'deze datum is al voorbij. Kies een latere.';
    case 'in-the-future':
      return 'deze datum moet nog komen. Kies een eerdere.';
    case 'ends-before-start':
      return 'het einde ligt voor het begin. Kies een latere datum.';
    case 'too-far':
      return 'deze datum ligt te ver weg. Kies een eerdere.';
    case 'lower-above-upper':
      return 'de ondergrens ligt boven de bovengrens. Maak de ondergrens lager of de bovengrens hoger.';
    case 'client-data':
      return `“${fault.finding.found}” lijkt op ${findings[fault.finding.what].nl}. Ik heb nog niets bewaard. Haal het weg of zeg het anders.`;
    case 'has-number':
      return `“${fault.found}” is een getal, en getallen houd ik uit de chat. Zeg het zonder aantal, zoals “veel nieuwe gezinnen”.`;
  }
}

function inEnglish(fault: FieldFault): string {
  switch (fault.fault) {
    case 'not-a-number':
      return 'fill in a number, such as 4.';
    case 'negative':
      return 'fill in 0 or more.';
    case 'not-whole':
      return 'fill in a whole number.';
    case 'too-many':
      return `fill in ${fault.max} or fewer. Is your number really right? Then talk about it in your team.`;
    case 'not-halves':
      return 'fill in whole or half numbers, such as 28 or 28.5.';
    case 'too-long':
      return `there is room for ${fault.max} characters. Take away ${fault.over}.`;
    case 'too-many-chosen':
      return fault.max === 1 ? 'choose one at most.' : `choose ${fault.max} at most.`;
    case 'unknown-choice':
      return 'choose something from the list.';
    case 'required':
      return 'I need this to be able to save.';
    case 'not-a-date':
      return 'fill in a date.';
    case 'in-the-past':
      return 'this date has passed. Choose a later one.';
    case 'in-the-future':
      return 'this date is still to come. Choose an earlier one.';
    case 'ends-before-start':
      return 'the end lies before the start. Choose a later date.';
    case 'too-far':
      return 'this date is too far away. Choose an earlier one.';
    case 'lower-above-upper':
      return 'the lower limit is above the upper limit. Make the lower one lower or the upper one higher.';
    case 'client-data':
      return `“${fault.finding.found}” looks like ${findings[fault.finding.what].en}. I have saved nothing yet. Take it out or say it in another way.`;
    case 'has-number':
      return `“${fault.found}” is a number, and I keep numbers out of the chat. Say it without a count, such as “many new families”.`;
  }
}

/** What to do about a field, with a word in front so that it is not colour alone that says something is wrong. */
export function fieldFault(fault: FieldFault, locale: Locale): string {
  return locale === 'nl' ? `Let op: ${inDutch(fault)}` : `Please note: ${inEnglish(fault)}`;
}
