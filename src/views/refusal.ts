import type { Locale } from '../catalogue/localised';
import type { Refusal } from '../domain/refusal';
import type { LocalDate } from '../domain/time';
import { weekNumber } from '../domain/week';
import { dayAndTimeInWords, dayInWords, momentInWords } from './moments';

function isLocalDate(text: string): text is LocalDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function untilDay(until: string | undefined, locale: Locale): string {
  if (until === undefined || !isLocalDate(until)) return '';
  return locale === 'nl' ? ` tot en met ${dayInWords(until, locale)}` : ` until ${dayInWords(until, locale)}`;
}

function inDutch(refusal: Refusal, zone: string): string {
  const clock = { locale: 'nl', zone } as const;
  switch (refusal.why) {
    case 'not-a-member':
      return 'Ik heb je niet op de lijst staan. Klopt dat niet? Vraag het aan de teamleider.';
    case 'not-your-role':
      return 'Dit kan alleen iemand met een andere rol in het team. De teamleider weet wie dat is.';
    case 'view-of-the-team':
      return 'Hoe het staat, is van het team zelf. Wil je het weten? Vraag het aan het team of de teamleider.';
    case 'unknown-team':
      return 'Dit team ken ik niet. Typ hulp, dan zie je wat er kan.';
    case 'unknown-week':
      return `Voor week ${weekNumber(refusal.week)} heb ik geen weekvraag. Typ weekvraag voor de vraag van nu.`;
    case 'round-closed':
      return `Week ${weekNumber(refusal.week)} is gesloten sinds ${dayAndTimeInWords(refusal.closedAt, clock)}. Ik heb niets meer veranderd. Een volgende week kan het weer.`;
    case 'round-stopped':
      return `Week ${weekNumber(refusal.week)} telt niet mee: de weekvraag lag stil. Wat er was ingevuld, heb ik verwijderd. Een volgende week kan het weer.`;
    case 'no-later-moment':
      return `Later vraag ik het deze week niet meer. Antwoorden kan tot ${momentInWords(refusal.closesAt, clock)}.`;
    case 'no-round-open':
      return refusal.next === undefined
        ? 'Er staat nu geen weekvraag open. Je hoeft niets te doen.'
        : `Er staat nu geen weekvraag open. De volgende komt ${dayAndTimeInWords(refusal.next, clock)}.`;
    case 'team-too-small':
      return 'Jullie team is te klein om aantallen te vragen: dan is iemand te herkennen. Wel kan ik vragen stellen voor het overleg en afspraken bewaren.';
    case 'team-paused':
      return `De weekvraag ligt stil${untilDay(refusal.until, 'nl')}. Je hoeft niets te doen.`;
    case 'team-not-live':
      return 'Jullie team is nog niet begonnen. Met het woord instellen zie je wat er nog nodig is.';
    case 'team-not-paused':
      return 'De weekvraag ligt niet stil. Er is niets veranderd.';
    case 'already-live':
      return 'Jullie team is al begonnen. Er is niets veranderd.';
    case 'not-in-practice':
      return 'Dit kan alleen tijdens het oefenen. Jullie team oefent nu niet.';
    case 'consent-missing':
      return 'Er is nu geen geldige instemming van de ondernemingsraad. Tot die er is, vraag ik niets.';
    case 'too-many-agreements':
      return 'Jullie hebben al drie afspraken lopen. Rond er eerst een af, dan is er weer plek.';
    case 'unknown-agreement':
      return 'Deze afspraak ken ik niet meer. Typ afspraken om te zien wat er loopt.';
    case 'agreement-closed':
      return 'Deze afspraak is al afgerond. Jullie kunnen wel een nieuwe maken.';
    case 'asked-nothing':
      return 'Jij staat hier niet als consulent. Daarom vraag ik jou niets.';
    case 'no-line':
      return 'Je hebt deze week geen zin voor het team geschreven. Dat kan in de weekvraag.';
    case 'line-closed':
      return refusal.shared
        ? `Week ${weekNumber(refusal.week)} is gesloten. Je had je zin gedeeld, zonder je naam. Dat kan niet meer anders.`
        : `Week ${weekNumber(refusal.week)} is gesloten. Je zin is niet gedeeld: alleen jij kunt hem lezen.`;
    case 'no-numbers-yet':
      return 'Ik heb nog geen aantallen van jou. Vul ze eerst in bij je weekvraag.';
    case 'only-in-private':
      return 'Dit gaat over jezelf. Daarom antwoord ik alleen in ons eigen gesprek. Vraag het me daar.';
    case 'channel-not-told':
      return 'Ik kan het kanaal nu even niet zien. Probeer het over een minuut weer.';
    case 'not-saved-yet':
      return 'Dit is nog niet bewaard. Wat je invulde, ben je niet kwijt. Probeer het zo nog een keer.';
    case 'took-too-long':
      return 'Dit lukt me nu even niet. Probeer het zo nog een keer.';
  }
}

function inEnglish(refusal: Refusal, zone: string): string {
  const clock = { locale: 'en', zone } as const;
  switch (refusal.why) {
    case 'not-a-member':
      return 'I do not have you on the list. Is that not right? Ask the team lead.';
    case 'not-your-role':
      return 'Only someone with another role in the team can do this. The team lead knows who.';
    case 'view-of-the-team':
      return 'How things stand belongs to the team itself. Would you like to know? Ask the team or the team lead.';
    case 'unknown-team':
      return 'I do not know this team. Type help to see what you can do.';
    case 'unknown-week':
      return `I have no weekly question for week ${weekNumber(refusal.week)}. Type checkin for the question of now.`;
    case 'round-closed':
      return `Week ${weekNumber(refusal.week)} closed on ${dayAndTimeInWords(refusal.closedAt, clock)}. I have changed nothing any more. A next week you can answer again.`;
    case 'round-stopped':
      return `Week ${weekNumber(refusal.week)} does not count: the weekly question was on pause. What was filled in, I have deleted. A next week you can answer again.`;
    case 'no-later-moment':
      return `I do not ask again this week. You can answer until ${momentInWords(refusal.closesAt, clock)}.`;
    case 'no-round-open':
      return refusal.next === undefined
        ? 'No weekly question is open now. You need not do anything.'
        : `No weekly question is open now. The next one comes on ${dayAndTimeInWords(refusal.next, clock)}.`;
    case 'team-too-small':
      return 'Your team is too small to ask for numbers: someone could be recognised. I can bring questions for your meeting and keep agreements.';
    case 'team-paused':
      return `The weekly question is paused${untilDay(refusal.until, 'en')}. You need not do anything.`;
    case 'team-not-live':
      return 'Your team has not started yet. With the word setup you see what is still needed.';
    case 'team-not-paused':
      return 'The weekly question is not paused. Nothing has changed.';
    case 'already-live':
      return 'Your team has started already. Nothing has changed.';
    case 'not-in-practice':
      return 'This is only for practice. Your team is not practising now.';
    case 'consent-missing':
      return 'There is no valid consent of the works council now. Until there is, I ask nothing.';
    case 'too-many-agreements':
      return 'You already have three agreements running. Close one first, then there is room again.';
    case 'unknown-agreement':
      return 'I no longer know this agreement. Type agreements to see what is running.';
    case 'agreement-closed':
      return 'This agreement has been closed. You can make a new one.';
    case 'asked-nothing':
      return 'You are not on the list as a consultant here. So I ask you nothing.';
    case 'no-line':
      return 'You wrote no line for the team this week. You can do so in the weekly question.';
    case 'line-closed':
      return refusal.shared
        ? `Week ${weekNumber(refusal.week)} is closed. You had shared your line, without your name. That cannot be changed any more.`
        : `Week ${weekNumber(refusal.week)} is closed. Your line was not shared: only you can read it.`;
    case 'no-numbers-yet':
      return 'I have no numbers of yours yet. Fill them in with your weekly question first.';
    case 'only-in-private':
      return 'This is about yourself. So I answer only in our own chat. Ask me there.';
    case 'channel-not-told':
      return 'I cannot see the channel just now. Please try again in a minute.';
    case 'not-saved-yet':
      return 'This has not been saved yet. What you filled in is not lost. Please try again in a moment.';
    case 'took-too-long':
      return 'I cannot do this just now. Please try again in a moment.';
  }
}

/** Why the bot does not do what somebody asked, and what they can do instead. */
export function refusal(why: Refusal, locale: Locale, zone: string): string {
  return locale === 'nl' ? inDutch(why, zone) : inEnglish(why, zone);
}
