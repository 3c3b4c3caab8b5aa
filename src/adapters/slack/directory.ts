import { z } from 'zod';
import { type ChannelRef, isSameWorkplace } from '../../domain/ids';
import type { Directory, DirectoryEntry } from '../../ports/directory';
import { inTurn } from './in-turn';
import { type DirectoryParts, openUsers, patienceMs } from './look-up-users';
import { methodBucket } from './rates';
import { entryOf, isColleague, type SlackUser } from './slack-user';

// Slack takes up to 999 a page and may give fewer. Four hundred is four times what a list can show: a longer channel is
// said to be known in part.
const idsAPage = 200;
const pagesAtMost = 2;

const page = z.object({
  members: z.array(z.string()),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

type Ids =
  | { readonly kind: 'ids'; readonly ids: readonly string[]; readonly complete: boolean }
  | { readonly kind: 'channel-gone' }
  | { readonly kind: 'unknown' };

/** Asks Slack about one person every time; of the people in a channel it remembers for a while what Slack said. */
export function openSlackDirectory(parts: DirectoryParts): Directory {
  const { client, workplace, pacer, log } = parts;
  const users = openUsers(parts);

  async function idsIn(channel: string): Promise<Ids> {
    const bucket = methodBucket(workplace, 'conversations.members');
    const ids: string[] = [];
    let cursor = '';
    for (let nth = 0; nth < pagesAtMost; nth += 1) {
      const args = { channel, limit: idsAPage, ...(cursor !== '' && { cursor }) };
      const call = async () => client.conversations.members(args);
      const called = await inTurn(pacer, [bucket], 'channel', call, patienceMs);
      if (!called.ok) {
        const { outcome, code } = called.verdict;
        if (outcome.kind === 'refused' && outcome.reason === 'channel-gone') return { kind: 'channel-gone' };
        if (code !== 'paced') log.warn('Slack did not say who is in a channel', { code });
      }
      const read = called.ok ? page.safeParse(called.body).data : undefined;
      if (read === undefined) {
        return ids.length === 0 ? { kind: 'unknown' } : { kind: 'ids', ids, complete: false };
      }
      ids.push(...read.members);
      cursor = read.response_metadata?.next_cursor ?? '';
      if (cursor === '') return { kind: 'ids', ids, complete: true };
    }
    return { kind: 'ids', ids, complete: false };
  }

  function colleague(id: string, user: SlackUser | undefined): readonly DirectoryEntry[] {
    if (user === undefined || !isColleague(id, user, workplace)) return [];
    return [entryOf({ workplace, user: id }, user)];
  }

  return {
    async find({ workplace: place, user: id }) {
      if (!isSameWorkplace(place, workplace)) return undefined;
      return colleague(id, await users.ask(id))[0];
    },

    async inChannel({ workplace: place, channel }: ChannelRef) {
      if (!isSameWorkplace(place, workplace)) return { kind: 'channel-gone' };
      const found = await idsIn(channel);
      if (found.kind !== 'ids') return found;
      const { ids } = found;
      const told = await users.lookUp(ids);
      const people = ids
        .flatMap((id, nth) => colleague(id, told[nth]?.user))
        .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
      const complete = found.complete && told.every((one) => one !== undefined);
      return people.length === 0 && !complete ? { kind: 'unknown' } : { kind: 'people', people, complete };
    },
  };
}
