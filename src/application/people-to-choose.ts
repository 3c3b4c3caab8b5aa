import type { PersonId } from '../domain/ids';
import type { Person } from '../domain/person';
import type { Refusal } from '../domain/refusal';
import { roster } from '../domain/roster';
import type { DirectoryEntry, InChannel } from '../ports/directory';
import type { WhyNotAll } from '../views/members-form-words';
import { personScope, type Setting } from './setting';

/** More people than this no platform shows in one list. */
const mostPeople = 100;

/** Who a lead can choose from: the people of the channel, and who is on the list already. */
export interface PeopleToChoose {
  /** By name, each once; at most 100. */
  readonly entries: readonly DirectoryEntry[];
  /** Why somebody who is in the channel may be missing; absent when nobody is. */
  readonly notAll?: WhyNotAll | undefined;
  /** The account of a person of the team where its channel is; who has none there is not among the entries. */
  readonly userOf: (person: PersonId) => string | undefined;
}

/** Asks the platform who is in the team's channel, and adds who is on the list and not there any more. */
export async function peopleToChoose({ world, team, now }: Setting): Promise<PeopleToChoose | Refusal> {
  const { channel } = team;
  const inChannel: InChannel =
    channel === undefined ? { kind: 'channel-gone' } : await world.directory.inChannel(channel);
  if (inChannel.kind === 'unknown') return { kind: 'refusal', why: 'channel-not-told' };
  const there = inChannel.kind === 'people' ? inChannel.people : [];
  const people = [team.lead, ...roster(team, now).map(({ person }) => person)];
  const known = new Map<PersonId, DirectoryEntry>();
  for (const id of new Set(people)) {
    const { person } = await world.store.read(personScope(world, id), ['person']);
    const entry = person && entryOf(person, channel?.workplace.id);
    if (entry !== undefined) known.set(id, entry);
  }
  // Who guides or manages the team carries no cases in it.
  const apart = await Promise.all(
    team.others.map(
      async (other) => (await world.store.read(personScope(world, other.person), ['person'])).person,
    ),
  );
  const isApart = ({ account }: DirectoryEntry): boolean =>
    apart.some((person) => person?.accounts.some(({ user }) => user === account.user));
  const byUser = new Map(
    [...known.values(), ...there.filter((entry) => !isApart(entry))].map((entry) => [
      entry.account.user,
      entry,
    ]),
  );
  const listed = new Set([...known.values()].map(({ account }) => account.user));
  const inOrder = [...byUser.values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
  // Who is on the list is never cut off: leaving a name out of the form would take that person off.
  const room = Math.max(0, mostPeople - listed.size);
  const others = inOrder.filter(({ account }) => !listed.has(account.user)).slice(0, room);
  const shown = new Set([...listed, ...others.map(({ account }) => account.user)]);
  return {
    entries: inOrder.filter(({ account }) => shown.has(account.user)),
    notAll: shown.size < inOrder.length ? 'too-many' : whyNotAll(inChannel),
    userOf: (person) => known.get(person)?.account.user,
  };
}

function whyNotAll(inChannel: InChannel): WhyNotAll | undefined {
  if (inChannel.kind === 'channel-gone') return 'channel-gone';
  return inChannel.kind === 'people' && inChannel.complete ? undefined : 'not-told-yet';
}

function entryOf({ name, accounts }: Person, workplace: string | undefined): DirectoryEntry | undefined {
  const account = accounts.find((one) => workplace === undefined || one.workplace.id === workplace);
  return account && { account, name };
}
