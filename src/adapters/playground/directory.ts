import type { TeamPlan } from '../../application/found-team';
import type { Directory, DirectoryEntry } from '../../ports/directory';
import { peopleOf } from './municipality';
import { playgroundWorkplace } from './workplace';

/** Everyone who lives in a municipality, each once, in the order of the teams. */
export function residentsOf(teams: readonly TeamPlan[]): ReadonlyMap<string, DirectoryEntry> {
  const known = new Map<string, DirectoryEntry>();
  for (const { account, name, locale } of teams.flatMap(peopleOf)) {
    if (known.has(account.user)) continue;
    known.set(account.user, { account, name, ...(locale === undefined ? {} : { locale }) });
  }
  return known;
}

/** Says who somebody in the playground is. */
export function openDirectory(known: ReadonlyMap<string, DirectoryEntry>): Directory {
  return {
    find: async ({ workplace, user }) =>
      workplace.platform === playgroundWorkplace.platform && workplace.id === playgroundWorkplace.id
        ? known.get(user)
        : undefined,
  };
}
