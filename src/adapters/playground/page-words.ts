import type { Localised } from '../../catalogue/localised';

const words = <K extends string>(texts: Readonly<Record<K, Localised>>): Readonly<Record<K, Localised>> =>
  texts;

/** The words around the chat: those of the page itself, which no other platform has. What the bot says is in views. */
export const pageWords = words({
  title: { nl: 'Bandbreedte · oefenplek', en: 'Bandbreedte · playground' },
  label: {
    nl: 'Alle namen en getallen zijn verzonnen.',
    en: 'All names and numbers are invented.',
  },
  shortLabel: { nl: 'Alles is verzonnen', en: 'All is invented' },
  toConversation: { nl: 'Naar het gesprek', en: 'Skip to the conversation' },
  clock: { nl: 'Klok', en: 'Clock' },
  nextStep: { nl: 'Volgende stap', en: 'Next step' },
  nextWeek: { nl: 'Een week verder', en: 'A week further' },
  halfYear: { nl: 'Een half jaar verder', en: 'Half a year further' },
  day: { nl: 'Of kies een dag', en: 'Or choose a day' },
  more: { nl: 'Meer', en: 'More' },
  goToDay: { nl: 'Ga naar deze dag', en: 'Go to this day' },
  othersAnswer: { nl: 'Laat de anderen antwoorden', en: 'Let the others answer' },
  language: { nl: 'Taal', en: 'Language' },
  youAre: { nl: 'Je bent nu', en: 'You are now' },
  choosePerson: { nl: 'Wees iemand anders', en: 'Be someone else' },
  lead: { nl: 'teamleider', en: 'team lead' },
  guide: { nl: 'gespreksbegeleider', en: 'guide' },
  manager: { nl: 'manager', en: 'manager' },
  member: { nl: '', en: '' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  hours: { nl: 'uur', en: 'hours' },
  speaksEnglish: { nl: 'leest Engels', en: 'reads English' },
  hasNew: { nl: 'nieuw', en: 'new' },
  chatsAndPeople: { nl: 'Gesprekken en mensen', en: 'Conversations and people' },
  conversations: { nl: 'Gesprekken', en: 'Conversations' },
  private: { nl: 'Privé', en: 'Private' },
  withBot: { nl: 'met Bandbreedte', en: 'with Bandbreedte' },
  onlyYou: { nl: 'Alleen jij ziet dit', en: 'Only visible to you' },
  bot: { nl: 'bot', en: 'bot' },
  changed: { nl: 'aangepast', en: 'changed' },
  emptyPrivate: {
    nl: 'Hier staat nog niets. Zet de klok een stap verder, of typ een woord, zoals hulp.',
    en: 'Nothing here yet. Move the clock one step, or type a word, such as help.',
  },
  emptyChannel: {
    nl: 'Hier staat nog niets. Het teambeeld komt hier te staan.',
    en: 'Nothing here yet. The team view will appear here.',
  },
  thread: { nl: 'Gesprek onder dit bericht', en: 'Thread under this message' },
  writePrivate: { nl: 'Zeg iets tegen Bandbreedte', en: 'Say something to Bandbreedte' },
  writeChannel: { nl: 'Schrijf in dit kanaal', en: 'Write in this channel' },
  writeThread: { nl: 'Schrijf onder dit bericht', en: 'Write under this message' },
  privateHint: { nl: 'Bijvoorbeeld: hulp, status, weekvraag', en: 'For example: help, status, checkin' },
  channelHint: {
    nl: 'De bot leest alleen berichten waarin @Bandbreedte staat.',
    en: 'The bot reads only messages that mention @Bandbreedte.',
  },
  send: { nl: 'Verstuur', en: 'Send' },
  reply: { nl: 'Antwoord', en: 'Reply' },
  cancel: { nl: 'Sluit', en: 'Close' },
  typedStays: {
    nl: 'Wat je typte, is nog niet bewaard. Weg zonder te bewaren? Kies dan Sluit.',
    en: 'What you typed is not saved yet. Leave without saving it? Then choose Close.',
  },
  pleaseLook: { nl: 'Nog niet bewaard. Kijk nog even naar:', en: 'Not saved yet. Please look at:' },
  busy: { nl: 'Een ogenblik…', en: 'One moment…' },
  halfYearBusy: {
    nl: 'Er gaat een half jaar voorbij. Dat duurt even…',
    en: 'Half a year goes by. That takes a moment…',
  },
  itIsNow: { nl: 'Het is nu', en: 'It is now' },
  newIn: { nl: 'Er is iets nieuws in', en: 'There is something new in' },
  yourPrivateChat: { nl: 'je privéchat', en: 'your private chat' },
  nothingNew: { nl: 'Er is niets nieuws voor jou.', en: 'There is nothing new for you.' },
  nothingThisWeek: {
    nl: 'In deze week was er niets nieuws voor jou.',
    en: 'There was nothing new for you this week.',
  },
  weekLaterNewIn: {
    nl: 'Een week later is er iets nieuws in',
    en: 'A week later there is something new in',
  },
  weekLaterNothing: {
    nl: 'Een week later is er niets nieuws voor jou.',
    en: 'A week later there is nothing new for you.',
  },
  halfYearLater: {
    nl: 'Er is een half jaar voorbij, met verzonnen antwoorden van wie meedoet. Typ trend om de weken te zien.',
    en: 'Half a year has gone by, with invented answers of who takes part. Type trend to see the weeks.',
  },
  stopsAtQuestion: {
    nl: 'Er is een weekvraag in je privéchat, dus de klok stopt hier. Nog een keer drukken gaat een week verder.',
    en: 'There is a weekly question in your private chat, so the clock stops here. Press again to go a week further.',
  },
  week: { nl: 'week', en: 'week' },
  closedUnanswered: { nl: 'sloot zonder jouw antwoord.', en: 'closed without your answer.' },
  doesNotTakePart: {
    nl: 'je doet niet mee. Toch meedoen kan altijd, in je privéchat.',
    en: 'you do not take part. You still can, any day, in your private chat.',
  },
  choiceWaits: {
    nl: 'je hebt nog niet gekozen of je meedoet. Tot dan krijg je geen weekvraag.',
    en: 'you have not chosen yet whether you take part. Until then you get no weekly question.',
  },
  teamBegins: { nl: 'dit team begint nog. Typ instellen.', en: 'this team has yet to begin. Type setup.' },
  teamPractises: {
    nl: 'jullie oefenen, met een eigen klok. Typ oefenen verder.',
    en: 'you are practising, with a clock of your own. Type practice next.',
  },
  questionOpenUntil: { nl: 'je weekvraag staat open tot', en: 'your weekly question is open until' },
  roundRunsUntil: { nl: 'de ronde loopt tot', en: 'the round runs until' },
  othersAnswered: { nl: 'De anderen hebben geantwoord.', en: 'The others have answered.' },
  noQuestionOpen: {
    nl: 'De anderen doen mee. De weekvraag staat nu niet open: zet de klok een stap verder.',
    en: 'The others take part. The weekly question is not open now: move the clock one step.',
  },
  notBegun: {
    nl: 'Jullie team is nog niet echt begonnen. Niemand heeft een weekvraag.',
    en: 'Your team has not started for real yet. Nobody has a weekly question.',
  },
  nobodyLeft: {
    nl: 'Er is nu niemand die nog een vraag heeft liggen.',
    en: 'Nobody has a question waiting at the moment.',
  },
  weeksWentBy: {
    nl: 'Er gingen weken voorbij. Je collega’s antwoordden elke week.',
    en: 'Weeks went by. Your colleagues answered every week.',
  },
  beside: { nl: 'Zo in Teams en Slack', en: 'As in Teams and Slack' },
  besideTitle: { nl: 'Hetzelfde bericht in Teams en in Slack', en: 'The same message in Teams and in Slack' },
  besideNote: {
    nl: 'De woorden en de knoppen kloppen. De vorm is nagetekend: Teams en Slack tekenen die zelf, en net anders.',
    en: 'The words and the buttons are right. The shape is an imitation: Teams and Slack draw it themselves, a little differently.',
  },
  present: { nl: 'Presenteren', en: 'Present' },
  presentBack: { nl: 'Terug (Esc)', en: 'Back (Esc)' },
  presentAgreements: { nl: 'Onze afspraken', en: 'Our agreements' },
  presentNoAgreements: { nl: 'Er is nog geen afspraak.', en: 'There is no agreement yet.' },
  presentNothing: {
    nl: 'Hier is nog geen teambeeld om te laten zien. Zet de klok een stap verder.',
    en: 'There is no team view to show here yet. Move the clock one step.',
  },
  newMessage: { nl: 'Nieuw bericht van', en: 'New message from' },
  onlyForward: {
    nl: 'Het is al zo laat: de klok kan alleen vooruit.',
    en: 'It is that late already: the clock only goes forward.',
  },
  failed: {
    nl: 'Dat lukte niet. Probeer het nog een keer.',
    en: 'That did not work. Please try again.',
  },
  unreachable: {
    nl: 'De oefenplek antwoordt niet. Draait npm start nog?',
    en: 'The playground does not answer. Is npm start still running?',
  },
});

/** The key of a word on the page. */
export type PageWord = keyof typeof pageWords;
