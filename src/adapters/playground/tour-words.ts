import type { Localised } from '../../catalogue/localised';

const words = <K extends string>(texts: Readonly<Record<K, Localised>>): Readonly<Record<K, Localised>> =>
  texts;

/** The words of the tour: of every step one sentence why it matters, and one what to do. */
export const tourWords = words({
  tour: { nl: 'Rondleiding', en: 'Tour' },
  tourStep: { nl: 'Stap', en: 'Step' },
  tourOf: { nl: 'van', en: 'of' },
  tourSkip: { nl: 'Sla over', en: 'Skip' },
  tourLeave: { nl: 'Stop even', en: 'Pause' },
  tourNotNow: { nl: 'Niet nu', en: 'Not now' },
  tourClose: { nl: 'Zelf verder kijken', en: 'Look around yourself' },

  tourOffer: { nl: 'Nieuw hier?', en: 'New here?' },
  tourOfferWhy: {
    nl: 'Een bandbreedte is wat een team afspreekt: met zo veel gezinnen doen we ons werk goed. In vijf minuten zie je wat dat oplevert.',
    en: 'A band is what a team agrees on: with so many families we do our work well. See in five minutes what that brings.',
  },
  tourBegin: { nl: 'Begin', en: 'Begin' },
  tourBeginZuid: { nl: 'Een team zonder bandbreedte', en: 'A team without a band' },

  tourAnswer: { nl: 'Eén tik per week', en: 'One tap a week' },
  tourAnswerWhy: {
    nl: 'Niemand ziet jouw antwoord: het telt alleen mee in het beeld van het hele team.',
    en: 'Nobody sees your answer: it only counts in the view of the whole team.',
  },
  tourOthers: { nl: 'Je collega’s antwoorden ook', en: 'Your colleagues answer too' },
  tourOthersWhy: {
    nl: 'Een teambeeld komt er pas bij genoeg antwoorden, zodat niemand te herkennen is.',
    en: 'A team view comes only with enough answers, so that nobody can be recognised.',
  },
  tourTuesday: { nl: 'Op naar dinsdag', en: 'On to Tuesday' },
  tourTuesdayWhy: {
    nl: 'Op dinsdag krijgt iedereen hetzelfde te zien: één beeld van het hele team, op tijd voor het overleg.',
    en: 'On Tuesday everyone gets to see the same: one view of the whole team, in time for the meeting.',
  },
  tourView: { nl: 'Lees het teambeeld', en: 'Read the team view' },
  tourViewWhy: {
    nl: 'Eerst wat jullie belangrijk vinden en wat meeweegt, en altijd een vraag: het gesprek telt meer dan het getal.',
    en: 'First what matters to you and what weighs in, and always a question: the talk counts more than the number.',
  },
  tourSecond: { nl: 'Nog een week', en: 'Another week' },
  tourSecondWhy: {
    nl: 'Met aantallen erbij ziet het team of het binnen zijn bandbreedte zit; daarbuiten begint een gesprek.',
    en: 'With numbers added the team sees whether it is inside its band; outside it a talk begins.',
  },
  tourTalk: { nl: 'Open het gesprek', en: 'Open the talk' },
  tourTalkWhy: {
    nl: 'Buiten de bandbreedte zitten is geen fout: het is een reden om samen te praten, met één vraag tegelijk.',
    en: 'Being outside the band is no mistake: it is a reason to talk together, one question at a time.',
  },
  tourInsideWhy: {
    nl: 'Ook binnen de bandbreedte is er elke week een vraag: zo blijft het gesprek gaande.',
    en: 'Inside the band too there is a question every week: so the talk goes on.',
  },
  tourAgreement: { nl: 'Maak een afspraak', en: 'Make an agreement' },
  tourAgreementWhy: {
    nl: 'Praten helpt pas als er iets verandert, en dat mag klein zijn.',
    en: 'Talking only helps when something changes, and that may be small.',
  },
  tourWeeks: { nl: 'Vier weken later', en: 'Four weeks later' },
  tourWeeksWhy: {
    nl: 'Een afspraak raakt in de drukte snel vergeten, dus komt Bandbreedte er zelf op terug.',
    en: 'A busy team soon forgets an agreement, so Bandbreedte comes back to it by itself.',
  },
  tourBack: { nl: 'Bandbreedte komt terug', en: 'Bandbreedte comes back' },
  tourBackWhy: {
    nl: 'Ook “niet gelukt” helpt: het team leert ervan en kiest zelf wat het nu wil.',
    en: '“It did not work” helps too: the team learns from it and chooses what it wants now.',
  },

  tourNoBand: { nl: 'Beginnen zonder bandbreedte', en: 'Begin without a band' },
  tourNoBandWhy: {
    nl: 'Team Zuid heeft nog geen bandbreedte, en dat hoeft ook niet: het gesprek komt eerst.',
    en: 'Team Zuid has no band yet, and needs none: the talk comes first.',
  },
  tourNoBandViewWhy: {
    nl: 'Ook zonder bandbreedte leest het team hoe de week was en wat meeweegt; kan dat een week niet, dan blijft de vraag.',
    en: 'Without a band too the team reads how the week was and what weighs in; in a week without that the question stays.',
  },
  tourQuestion: { nl: 'Kies een vraag', en: 'Choose a question' },
  tourQuestionWhy: {
    nl: 'Wie weet wat het werk zwaar of licht maakt, weet straks ook welke bandbreedte past.',
    en: 'A team that knows what makes its work heavy or light will know which band fits.',
  },
  tourBand: { nl: 'Later een bandbreedte', en: 'Later a band' },
  tourBandWhy: {
    nl: 'Team en gemeente spreken een bandbreedte samen af, met bij elke grens een reden.',
    en: 'Team and municipality agree on a band together, with a reason for each limit.',
  },

  doBecome: {
    nl: 'Deze rondleiding gaat over een ander team: word iemand daaruit.',
    en: 'This tour is about another team: become somebody in it.',
  },
  doTakePart: { nl: 'Kies in je privéchat “Ik doe mee”.', en: 'Choose “I take part” in your private chat.' },
  doJoinAfterAll: {
    nl: 'Kies in je privéchat “Toch meedoen”: dan komt er een weekvraag.',
    en: 'Choose “Take part after all” in your private chat: then a weekly question comes.',
  },
  doAnswer: {
    nl: 'Tik in je privéchat op wat past: “Te vol”, “Goed te doen” of “Ruimte over”.',
    en: 'Tap what fits in your private chat: “Too full”, “Manageable” or “Room left”.',
  },
  doWaitForQuestion: {
    nl: 'De vraag komt aan het eind van de week: zet de klok een stap verder.',
    en: 'The question comes at the end of the week: move the clock one step.',
  },
  doOthers: { nl: 'Laat je verzonnen collega’s antwoorden.', en: 'Let your invented colleagues answer.' },
  doNextStep: { nl: 'Zet de klok een stap verder.', en: 'Move the clock one step.' },
  doReadView: {
    nl: 'Open het kanaal van het team en lees het teambeeld.',
    en: 'Open the channel of the team and read the team view.',
  },
  doRead: {
    nl: 'Neem de tijd om het te lezen.',
    en: 'Take your time to read it.',
  },
  doTalk: {
    nl: 'Kies in het gesprek onder het teambeeld “Andere vraag” of “Vier manieren om te kijken”.',
    en: 'In the talk under the team view choose “Another question” or “Four ways to look”.',
  },
  doOtherQuestion: {
    nl: 'Kies onder het bericht in het kanaal “Andere vraag”.',
    en: 'Choose “Another question” under the message in the channel.',
  },
  doAgreement: {
    nl: 'Kies in het kanaal “Maak een afspraak”, typ één zin en bewaar.',
    en: 'Choose “Make an agreement” in the channel, type one sentence and save.',
  },
  doWeeks: {
    nl: 'Laat de weken voorbijgaan tot Bandbreedte terugkomt; je collega’s antwoorden intussen.',
    en: 'Let the weeks go by until Bandbreedte comes back; your colleagues answer meanwhile.',
  },
  doBack: {
    nl: 'Kies onder de afspraak in het kanaal “Gelukt”, “Voor een deel” of “Niet gelukt”.',
    en: 'Choose “It worked”, “Partly” or “It did not work” under the agreement in the channel.',
  },
  doBand: {
    nl: 'Vraag in je privéchat om de bandbreedte: typ band.',
    en: 'Ask for the band in your private chat: type band.',
  },

  beSanne: { nl: 'Word Sanne van Noord', en: 'Be Sanne of Noord' },
  beHanneke: { nl: 'Word Hanneke van Zuid', en: 'Be Hanneke of Zuid' },
  openNoord: { nl: 'Open Team Noord', en: 'Open Team Noord' },
  openZuid: { nl: 'Open Team Zuid', en: 'Open Team Zuid' },
  openPrivate: { nl: 'Open je privéchat', en: 'Open your private chat' },
  untilComeBack: { nl: 'Naar dat moment', en: 'To that moment' },
  tourRead: { nl: 'Gelezen, verder', en: 'Read it, go on' },
  showMe: { nl: 'Laat zien', en: 'Show me' },
  askBand: { nl: 'Vraag om de bandbreedte', en: 'Ask for the band' },

  tourEnd: { nl: 'Dat was het', en: 'That was it' },
  tourEndNoord: {
    nl: 'Elke week één tik, één beeld voor het hele team, en een afspraak die niet wordt vergeten.',
    en: 'One tap a week, one view for the whole team, and an agreement that is not forgotten.',
  },
  tourEndZuid: {
    nl: 'Ook zonder bandbreedte heeft een team elke week een goede vraag voor het overleg.',
    en: 'Without a band too a team has a good question for its meeting every week.',
  },
  tourGoZuid: { nl: 'Nu een team zonder bandbreedte', en: 'Now a team without a band' },
  tourGoNoord: { nl: 'Nu een team met een bandbreedte', en: 'Now a team with a band' },
});
