import {
  dateInWords,
  dayAndTimeInWords,
  dayInWords,
  fullDateInWords,
  momentInWords,
  weekInWords,
} from './moments';
import type { Notice } from './notice';
import { refusal } from './refusal';

/** A notice in Dutch. */
export function noticeInDutch(notice: Notice, zone: string): string {
  const clock = { locale: 'nl', zone } as const;
  switch (notice.what) {
    case 'asked-later':
      return `Goed. Ik vraag het je ${momentInWords(notice.at, clock)}.`;
    case 'week-skipped':
      return `Goed. Deze week vraag ik niets meer. Bedenk je je? Antwoorden kan tot ${momentInWords(notice.closesAt, clock)}.`;
    case 'short-question-added':
      return 'Er is één korte vraag bij geteld. Je ziet het bij Mijn antwoorden.';
    case 'trial':
      return 'Dit is een proefbericht van Bandbreedte. Lees je dit? Dan kan ik je bereiken.';
    case 'delete-for-sure':
      return 'Weet je het zeker? Al je antwoorden bij dit team gaan weg, ook dat van deze week. Terughalen kan niet.';
    case 'answers-deleted':
      return 'Je antwoorden zijn verwijderd. Wat al in een teambeeld stond, verandert niet: daar was je niet in te zien.';
    case 'reminders-off':
      return 'Goed. Je krijgt van mij geen herinneringen meer.';
    case 'reminders-on':
      return 'Goed. Je krijgt hoogstens één herinnering per weekvraag.';
    case 'language-chosen':
      return 'Goed. Met jou praat ik voortaan Nederlands.';
    case 'away-saved':
      return `Ik vraag je niets van ${dayInWords(notice.from, 'nl')} tot en met ${dayInWords(notice.until, 'nl')}. Waarom je er niet bent, hoef ik niet te weten.`;
    case 'back-from-away':
      return 'Fijn dat je er weer bent. De weekvraag komt weer zoals je gewend bent.';
    case 'members-saved':
      return notice.first
        ? 'De lijst staat. De volgende stap is oefenen, met verzonnen aantallen. In vijf minuten zien jullie een hele week.'
        : `De lijst is aangepast.${notice.writes ? ' Wie nieuw is, krijgt eerst een bericht van mij.' : ''} Wie eraf is, vraag ik niets meer.`;
    case 'manager-for-sure':
      return 'Hebben jullie dit als team afgesproken? Waar jullie staan, is van het team, niet van de teamleider. Iedereen leest bij ‘Wie ziet wat?’ dat de manager kan meekijken.';
    case 'manager-may-look':
      return notice.may
        ? 'De manager mag nu zien waar het team staat. Iedereen leest dat bij ‘Wie ziet wat?’. Kijkt de manager, dan ziet het team dat ook.'
        : 'Ik laat de manager niet zien waar het team staat.';
    case 'my-week-saved':
      return 'Je werkweek is bewaard. Ik vraag je alleen iets op dagen dat je werkt.';
    case 'paused':
      return notice.until === undefined
        ? 'De weekvraag ligt stil tot jullie verder gaan. In die tijd telt er niets mee.'
        : `De weekvraag ligt stil tot en met ${dayInWords(notice.until, 'nl')}. In die tijd telt er niets mee.`;
    case 'resumed':
      return notice.next === undefined
        ? 'We gaan weer verder.'
        : `We gaan weer verder. De volgende weekvraag komt ${dayAndTimeInWords(notice.next, clock)}.`;
    case 'consent-saved':
      return 'De instemming van de ondernemingsraad en het besluit van de functionaris gegevensbescherming zijn vastgelegd.';
    case 'withdraw-for-sure':
      return 'Weten jullie het zeker? Ik stop dan vandaag nog. De antwoorden van deze week gaan weg.';
    case 'consent-withdrawn':
      return 'De instemming is ingetrokken. Ik vraag vanaf nu niets meer en maak geen teambeeld.';
    case 'live':
      return notice.next === undefined
        ? 'Jullie team is begonnen. De oefening is gewist.'
        : `Jullie team is begonnen. De oefening is gewist. De eerste weekvraag komt ${dayAndTimeInWords(notice.next, clock)}.`;
    case 'band-saved':
      return `De bandbreedte is bewaard en geldt vanaf ${weekInWords(notice.from)}. Het kan een paar weken duren voor je er een plek in ziet. Op ${fullDateInWords(notice.lookAgain, 'nl')} kijken team en gemeente er samen weer naar.`;
    case 'facts-saved':
      return 'Bewaard. Het komt bij het teambeeld te staan.';
    case 'agreement-saved':
      return `Jullie afspraak is bewaard. Rond ${dateInWords(notice.until, 'nl')} kom ik erop terug.`;
    case 'talk-in-meeting':
      return 'Goed. Jullie bespreken dit in het overleg. Deze week vraag ik er hier niet meer naar.';
    case 'lesson-saved':
      return 'Bewaard. Jullie vinden het terug bij de afspraken.';
    case 'practice-nothing-left':
      return 'Deze oefenronde is klaar. Bij instellen zie je de volgende stap.';
    case 'refused':
      return refusal(notice.refusal, 'nl', zone);
  }
}
