import type { Localised } from '../catalogue/localised';
import type { TeamId } from '../domain/ids';
import type { Button, CardBase, Frame } from './card';
import { cardBase } from './card-base';

export interface WelcomeFacts {
  readonly team: TeamId;
  /** Who asked the bot in, and so makes the list first. */
  readonly host: string;
  /** Whether the bot looks in the channel for messages of its own. */
  readonly looksBack: boolean;
}

/** The first thing the bot says in a channel, once, with one next step. */
export interface WelcomeView extends CardBase<'welcome'> {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly buttons: readonly Button[];
}

const words = {
  nl: {
    title: 'Dag allemaal, ik ben Bandbreedte',
    what: 'Ik help jullie om samen te kijken of het werk nog past. Wie meedoet, krijgt elke week één korte vraag in een privébericht. Meedoen is vrij. Hier laat ik zien waar jullie als team staan, zonder namen en zonder aantallen.',
    reads: 'Ik lees hier alleen wat jullie aan mij schrijven.',
    looks: 'Soms zoek ik er mijn eigen bericht terug. Van de rest bewaar ik niets.',
    next: (host: string) =>
      `Ik vraag nog niets. De eerste stap: ${host} maakt de lijst van collega’s, of geeft dat door aan de teamleider.`,
    list: 'Maak de lijst',
    whoSees: 'Wie ziet wat?',
  },
  en: {
    title: 'Hello all, I am Bandbreedte',
    what: 'I help you look together at whether the work still fits. Whoever takes part gets one short question every week, in a private message. Taking part is up to you. Here I show where you stand as a team, without names and without counts.',
    reads: 'Here I only read what you write to me.',
    looks: 'Sometimes I look for my own message there. Of the rest I keep nothing.',
    next: (host: string) =>
      `I ask nothing yet. The first step: ${host} makes the list of colleagues, or passes that on to the team lead.`,
    list: 'Make the list',
    whoSees: 'Who sees what?',
  },
} as const;

/** What a team is called whose chat has no name, until its lead gives it one: `Team Nieuw`. */
export const newTeamName: Localised = { nl: 'Nieuw', en: 'New' };

/** Says in a channel who the bot is, what it reads, and what comes first. */
export function welcome(frame: Frame, { team, host, looksBack }: WelcomeFacts): WelcomeView {
  const say = words[frame.locale];
  return {
    ...cardBase('welcome', frame),
    title: say.title,
    paragraphs: [say.what, looksBack ? `${say.reads} ${say.looks}` : say.reads, say.next(host)],
    buttons: [
      { label: say.list, intent: { kind: 'open-members', team }, opens: 'dialog' },
      { label: say.whoSees, intent: { kind: 'show-who-sees-what', team } },
    ],
  };
}
