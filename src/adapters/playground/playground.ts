import type { Locale } from '../../catalogue/localised';
import type { Instant } from '../../domain/time';
import type { Chat } from '../../ports/chat';
import type { Directory, DirectoryEntry } from '../../ports/directory';
import { openChat } from './chat';
import { openClock, type SetClock, wednesdayMorning } from './clock';
import { openDirectory, residentsOf } from './directory';
import { Journal } from './journal';
import { type Memory, remember } from './memory';
import { municipality, type TownTeam } from './municipality';
import { type RenderCard, renderCard } from './render-card';

/** How a playground begins. */
export interface PlaygroundPlan {
  /** The playground's own memory: a file beside the database. */
  readonly journalFile: string;
  readonly zone: string;
  readonly locale: Locale;
  /** The real time: a new playground begins on the Wednesday of this week. */
  readonly now: number;
  /** The moment a new playground begins instead. */
  readonly begin?: Instant;
  /** The teams that live here; the invented municipality unless others are given. */
  readonly teams?: (locale: Locale, now: Instant, zone: string) => readonly TownTeam[];
}

/** Does work whose many small writes reach the disk together. */
export type Together = <T>(work: () => Promise<T>) => Promise<T>;

/** A municipality to play with: what a world is built from, and what the page shows. */
export interface Playground {
  readonly chat: Chat;
  readonly directory: Directory;
  readonly clock: SetClock;
  readonly memory: Memory;
  readonly zone: string;
  readonly render: RenderCard;
  readonly residents: ReadonlyMap<string, DirectoryEntry>;
  /** Accounts that have shut the bot out; nobody at the start. */
  readonly closedDoors: Set<string>;
  /** The teams as they would be founded now. */
  teams(): readonly TownTeam[];
  /** Forgets every message and sets the clock back, for a store that is new. */
  startOver(): void;
  /** Does work in which very much is said; it reaches the disk together, when the work is done. */
  together: Together;
  close(): void;
}

/** Opens the playground where it stood when it was last closed. */
export function openPlayground(plan: PlaygroundPlan, render: RenderCard = renderCard): Playground {
  const { journalFile, zone, locale, now } = plan;
  const journal = Journal.open(journalFile);
  const memory = remember(journal);
  const clock = openClock(memory, plan.begin ?? wednesdayMorning(now, zone));
  const settled = plan.teams ?? municipality;
  const teams = (): readonly TownTeam[] => settled(memory.locale() ?? locale, clock.now(), zone);
  const residents = residentsOf(teams());
  const channels = new Set(teams().map(({ channel }) => channel.channel));
  const closedDoors = new Set<string>();
  const reach = {
    hasPerson: (user: string) => residents.has(user),
    hasChannel: (channel: string) => channels.has(channel),
    hasClosedDoor: (user: string) => closedDoors.has(user),
  };
  const begin = (): void => {
    if (memory.locale() === undefined) memory.chooseLanguage(locale);
  };
  begin();
  return {
    chat: openChat(memory, clock, reach, render),
    directory: openDirectory(residents, teams),
    clock,
    memory,
    zone,
    render,
    residents,
    closedDoors,
    teams,
    startOver() {
      memory.forget();
      begin();
    },
    together: (work) => journal.together(work),
    close: () => journal.close(),
  };
}
