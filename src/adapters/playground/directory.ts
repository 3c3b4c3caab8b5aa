import { isSameWorkplace } from '../../domain/ids';
import type { Directory, DirectoryEntry } from '../../ports/directory';
import { peopleOf, type TownTeam } from './municipality';
import { playgroundWorkplace } from './workplace';

/** Everyone who lives in a municipality, each once, in the order of the teams. */
export function residentsOf(teams: readonly TownTeam[]): ReadonlyMap<string, DirectoryEntry> {
  const known = new Map<string, DirectoryEntry>();
  for (const { account, name, locale } of teams.flatMap(peopleOf)) {
    if (known.has(account.user)) continue;
    known.set(account.user, { account, name, ...(locale === undefined ? {} : { locale }) });
  }
  return known;
}

/** Says who somebody in the playground is, and who is in a channel: the people of the team that talks there. */
export function openDirectory(
  known: ReadonlyMap<string, DirectoryEntry>,
  teams: () => readonly TownTeam[],
): Directory {
  return {
    find: async ({ workplace, user }) =>
      isSameWorkplace(workplace, playgroundWorkplace) ? known.get(user) : undefined,
    async inChannel({ workplace, channel }) {
      const here = isSameWorkplace(workplace, playgroundWorkplace);
      const talking = teams().filter((team) => here && team.channel.channel === channel);
      if (talking.length === 0) return { kind: 'channel-gone' };
      const people = talking
        .flatMap(peopleOf)
        .flatMap(({ account }) => known.get(account.user) ?? [])
        .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
      return { kind: 'people', people, complete: true };
    },
  };
}
