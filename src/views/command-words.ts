import type { Localised } from '../catalogue/localised';
import type { Intent } from './intent';

/** A word someone can type, in both languages, with what it gives. */
export interface CommandWord extends Localised {
  readonly meaning: Localised;
  readonly intent: Intent;
}

/** The words of the bot, in the order of the help. */
export const commandWords: readonly CommandWord[] = [
  {
    nl: 'status',
    en: 'status',
    meaning: { nl: 'Hoe staat ons team ervoor?', en: 'How does our team stand?' },
    intent: { kind: 'show-status' },
  },
  {
    nl: 'weekvraag',
    en: 'checkin',
    meaning: { nl: 'Je eigen vraag van deze week', en: 'Your own question of this week' },
    intent: { kind: 'open-week' },
  },
  {
    nl: 'afspraken',
    en: 'agreements',
    meaning: { nl: 'Wat we als team proberen, en tot wanneer', en: 'What we try as a team, and until when' },
    intent: { kind: 'show-agreements' },
  },
  {
    nl: 'wie-ziet-wat',
    en: 'who-sees-what',
    meaning: { nl: 'Wie welke antwoorden kan zien', en: 'Who can see which answers' },
    intent: { kind: 'show-who-sees-what' },
  },
  {
    nl: 'steun',
    en: 'support',
    meaning: { nl: 'Met wie je kunt praten', en: 'Whom you can talk to' },
    intent: { kind: 'show-support' },
  },
  {
    nl: 'afwezig',
    en: 'away',
    meaning: { nl: 'Dagen dat ik je niets vraag', en: 'Days on which I ask you nothing' },
    intent: { kind: 'open-away' },
  },
  {
    nl: 'privacy',
    en: 'privacy',
    meaning: { nl: 'Wat ik bewaar en hoe je het wist', en: 'What I keep and how to delete it' },
    intent: { kind: 'show-privacy' },
  },
  {
    nl: 'export',
    en: 'export',
    meaning: { nl: 'Je eigen gegevens meenemen', en: 'Take your own data along' },
    intent: { kind: 'show-export' },
  },
  {
    nl: 'taal',
    en: 'language',
    meaning: { nl: 'Nederlands of Engels', en: 'Dutch or English' },
    intent: { kind: 'open-language' },
  },
  {
    nl: 'overzicht',
    en: 'overview',
    meaning: { nl: 'Jouw week en je team op één plek', en: 'Your week and your team in one place' },
    intent: { kind: 'show-home' },
  },
  {
    nl: 'band',
    en: 'band',
    meaning: { nl: 'Onze bandbreedte en waarom', en: 'Our band and why' },
    intent: { kind: 'show-band' },
  },
  {
    nl: 'trend',
    en: 'trend',
    meaning: { nl: 'De laatste weken naast elkaar', en: 'The last weeks side by side' },
    intent: { kind: 'show-trend' },
  },
  {
    nl: 'bedoeling',
    en: 'purpose',
    meaning: { nl: 'Waar we het voor doen', en: 'What we do it for' },
    intent: { kind: 'show-purpose' },
  },
  {
    nl: 'begrippen',
    en: 'glossary',
    meaning: { nl: 'Wat de woorden betekenen', en: 'What the words mean' },
    intent: { kind: 'show-glossary' },
  },
  {
    nl: 'instellen',
    en: 'setup',
    meaning: {
      nl: 'Wat het team heeft geregeld en wat nog niet',
      en: 'What the team has settled and what not yet',
    },
    intent: { kind: 'open-setup' },
  },
  {
    nl: 'test',
    en: 'selftest',
    meaning: { nl: 'Kijken of alles werkt', en: 'See whether everything works' },
    intent: { kind: 'run-self-test' },
  },
  {
    nl: 'pauze',
    en: 'pause',
    meaning: { nl: 'De weekvraag een tijd stil', en: 'No weekly question for a while' },
    intent: { kind: 'open-pause' },
  },
  {
    nl: 'oefenen',
    en: 'practice',
    meaning: { nl: 'Proberen met verzonnen aantallen', en: 'Try with invented numbers' },
    intent: { kind: 'practice' },
  },
  {
    nl: 'oefenen verder',
    en: 'practice next',
    meaning: { nl: 'De volgende stap van de oefening', en: 'The next step of the practice' },
    intent: { kind: 'practice-next' },
  },
];
