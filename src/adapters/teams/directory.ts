import { type ChannelRef, isSameWorkplace, type Workplace } from '../../domain/ids';
import type { Clock } from '../../ports/clock';
import type { Directory, DirectoryEntry } from '../../ports/directory';
import type { Log } from '../../ports/log';
import type { Pacer } from '../../ports/pacer';
import type { Connector, Member, Place } from './connector';
import { inTurn } from './in-turn';
import { createKnownRosters } from './known-rosters';
import type { Places } from './places';
import { rosterBucket, tenantBucket } from './rates';

/** What saying who is who in Teams needs. */
export interface DirectoryParts {
  readonly connector: Connector;
  readonly places: Places;
  readonly pacer: Pacer;
  readonly clock: Clock;
  readonly log: Log;
}

/** How long a call that a person waits for may wait for its turn, and how long pages are read: all within two seconds. */
const patienceMs = 600;

// Four hundred is four times what a list can show: of a longer channel is said that it is known in part.
const pagesAtMost = 2;

type Roster =
  | { readonly kind: 'members'; readonly members: readonly Member[]; readonly complete: boolean }
  | { readonly kind: 'channel-gone' }
  | { readonly kind: 'unknown' };

/** Asks Teams who is in a channel; what it said lately stands in when it does not answer. */
export function openTeamsDirectory({ connector, places, pacer, clock, log }: DirectoryParts): Directory {
  const known = createKnownRosters(clock);

  async function rosterOf({ workplace, channel }: ChannelRef, place: Place): Promise<Roster> {
    const buckets = [rosterBucket(workplace, channel), tenantBucket(workplace)];
    const until = clock.now() + patienceMs;
    const members: Member[] = [];
    let from: string | undefined;
    for (let nth = 0; nth < pagesAtMost; nth += 1) {
      const onwards = from;
      const called = await inTurn(
        pacer,
        { buckets, audience: 'channel', repeat: 'same', withinMs: patienceMs },
        async () => connector.membersOf(place, onwards),
      );
      if (!called.ok) {
        const { outcome, code } = called.verdict;
        if (outcome.kind === 'refused' && outcome.reason === 'channel-gone') return { kind: 'channel-gone' };
        if (code !== 'paced') log.warn('Teams did not say who is in a channel', { code });
        return members.length === 0 ? { kind: 'unknown' } : { kind: 'members', members, complete: false };
      }
      members.push(...called.body.members);
      from = called.body.next;
      if (from === undefined) return { kind: 'members', members, complete: true };
      if (clock.now() >= until) break;
    }
    return { kind: 'members', members, complete: false };
  }

  return {
    async find({ workplace, user }) {
      if (workplace.platform !== 'teams') return undefined;
      const lately = known.person(workplace, user);
      if (lately !== undefined) return lately;
      const place = await places.person({ workplace, user });
      const conversation = place?.conversation ?? place?.heardIn;
      if (place === undefined || conversation === undefined) return undefined;
      const called = await inTurn(
        pacer,
        {
          buckets: [rosterBucket(workplace, conversation), tenantBucket(workplace)],
          ...{ audience: 'person', repeat: 'same', withinMs: patienceMs },
        },
        async () => connector.memberOf({ ...place, conversation }, place.user),
      );
      if (called.ok) return called.body && colleague(workplace, called.body)[0];
      const { mend, code } = called.verdict;
      if (mend) log.warn('Teams did not say who somebody is', { code });
      return undefined;
    },

    async inChannel(channel) {
      const place = await places.channel(channel);
      if (place === undefined) return { kind: 'channel-gone' };
      const { workplace } = channel;
      const roster = await rosterOf(channel, place);
      if (roster.kind === 'channel-gone') return roster;
      if (roster.kind === 'unknown') return known.roster(channel) ?? roster;
      const there = roster.members.filter((member) => colleague(workplace, member).length > 0);
      await places.meet(
        workplace,
        there.map((member) => ({ account: accountUser(member), user: member.user })),
      );
      const people = there
        .flatMap((member) => colleague(workplace, member))
        .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
      known.remember(channel, people);
      return { kind: 'people', people, complete: roster.complete };
    },
  };
}

/** Their id in Entra, which is the same towards every bot. */
function accountUser({ aadObjectId, user }: Member): string {
  return aadObjectId ?? user;
}

/** Somebody of this very tenant; Teams tells nobody's language. */
function colleague(workplace: Workplace, member: Member): readonly DirectoryEntry[] {
  const home = { ...workplace, id: member.tenant ?? workplace.id };
  if (!isSameWorkplace(home, workplace)) return [];
  const { name, isGuest } = member;
  return [{ account: { workplace, user: accountUser(member) }, name, ...(isGuest && { guest: true }) }];
}
