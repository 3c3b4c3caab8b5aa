import type { ChannelRef, Workplace } from '../../domain/ids';
import { hour, type Instant } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { DirectoryEntry, InChannel } from '../../ports/directory';

/** Who Teams said lately is in which channel, for when it does not answer a person who waits. */
export interface KnownRosters {
  /** Never complete: somebody may have come since. */
  roster(channel: ChannelRef): InChannel | undefined;
  person(workplace: Workplace, user: string): DirectoryEntry | undefined;
  remember(channel: ChannelRef, people: readonly DirectoryEntry[]): void;
}

/** Names and standings change: nothing is kept longer than this. */
const keptFor = hour;

/** The channel that was told of first is forgotten first. */
const most = 100;

/** Knows nobody yet. */
export function createKnownRosters(clock: Clock): KnownRosters {
  const told = new Map<string, { readonly people: readonly DirectoryEntry[]; readonly at: Instant }>();
  const isFresh = ({ at }: { readonly at: Instant }) => clock.now() - at < keptFor;
  return {
    roster(channel) {
      const found = told.get(nameOf(channel));
      return found !== undefined && isFresh(found)
        ? { kind: 'people', people: found.people, complete: false }
        : undefined;
    },
    person(workplace, user) {
      const fresh = [...told.values()].filter(isFresh).flatMap(({ people }) => people);
      return fresh.find(({ account }) => account.user === user && account.workplace.id === workplace.id);
    },
    remember(channel, people) {
      const name = nameOf(channel);
      told.delete(name);
      told.set(name, { people, at: clock.now() });
      const [first] = told.keys();
      if (told.size > most && first !== undefined) told.delete(first);
    },
  };
}

function nameOf({ workplace, channel }: ChannelRef): string {
  return JSON.stringify([workplace.id, channel]);
}
