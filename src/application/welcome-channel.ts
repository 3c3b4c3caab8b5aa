import type { Locale } from '../catalogue/localised';
import type { ChannelRef, TeamId, TeamKey } from '../domain/ids';
import { fullWeek } from '../domain/position';
import type { Rhythm } from '../domain/rhythm';
import { teamNameFrom } from '../domain/team-name';
import type { DirectoryEntry } from '../ports/directory';
import { put } from '../ports/store';
import { newTeamName } from '../views/welcome';
import { channelName } from './find-team';
import { foundTeam } from './found-team';
import { teamScope } from './setting';
import type { World } from './world';

/** A channel the bot was asked into. */
export interface Invitation {
  readonly channel: ChannelRef;
  /** The name of the channel, of which the team gets its first name. */
  readonly name: string;
  /** Who asked the bot in: the lead until the list says otherwise. */
  readonly host: DirectoryEntry;
  /** The language of the channel before anybody chose one. */
  readonly locale: Locale;
  readonly rhythm: Rhythm;
}

/**
 * Begins a new team for a channel, which is welcomed once. A channel that already has a team keeps it: being asked in
 * again, or hearing of it twice, begins nothing.
 */
export async function welcomeChannel(world: World, invitation: Invitation): Promise<TeamKey> {
  const { channel, name, host, locale, rhythm } = invitation;
  const team = await teamFor(world, channel);
  const key = { tenant: world.tenant, team };
  const known = await world.store.read(teamScope(key), ['team']);
  if (known.team === undefined) {
    const plan = {
      name: teamNameFrom(name) ?? newTeamName[locale],
      locale,
      householdWord: 'family',
      channel,
      phase: 'new',
      lead: { ...host, workingDays: [1, 2, 3, 4, 5], hours: fullWeek, member: false },
      members: [],
      rhythm,
    } as const;
    await foundTeam(world, plan, team);
  }
  await world.queue.add({ kind: 'look-at-team', key });
  return key;
}

/** The team of a channel; the transaction that finds none decides which it will be, so that two events begin one team. */
async function teamFor(world: World, channel: ChannelRef): Promise<TeamId> {
  const record = channelName(channel);
  const fresh = world.ids.team();
  return world.store.change({ of: 'tenant', tenant: world.tenant }, [record], (records) => {
    const known = records[record]?.team;
    return known === undefined
      ? { writes: [put(record, { team: fresh })], result: fresh }
      : { writes: [], result: known };
  });
}
