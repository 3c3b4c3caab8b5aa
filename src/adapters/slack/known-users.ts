import { hour, type Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { SlackUser } from './slack-user';

/** Somebody as Slack told of them; no `user` when Slack said that there is nobody of that id. */
export interface KnownUser {
  readonly user?: SlackUser;
}

/** What Slack said of people lately, so that a form that is opened again asks nothing again. */
export interface KnownUsers {
  get(id: string): KnownUser | undefined;
  remember(id: string, known: KnownUser): void;
}

/** Names and standings change: nothing is kept longer than this. */
const keptFor = hour;

/** Some ten full channels; who was told of first is forgotten first. */
const most = 1_000;

/** Remembers nobody yet. */
export function createKnownUsers(clock: Clock): KnownUsers {
  const told = new Map<string, { readonly known: KnownUser; readonly at: Instant }>();
  return {
    get(id) {
      const found = told.get(id);
      return found !== undefined && clock.now() - found.at < keptFor ? found.known : undefined;
    },
    remember(id, known) {
      told.delete(id);
      told.set(id, { known, at: clock.now() });
      const [first] = told.keys();
      if (told.size > most && first !== undefined) told.delete(first);
    },
  };
}
