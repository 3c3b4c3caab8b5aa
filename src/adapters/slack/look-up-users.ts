import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Workplace } from '../../domain/ids';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import type { Pacer } from '../../ports/pacer';
import { inTurn } from './in-turn';
import { createKnownUsers, type KnownUser } from './known-users';
import { methodBucket } from './rates';
import { type SlackUser, slackUser } from './slack-user';

/** What looking people up in one workspace needs. */
export interface DirectoryParts {
  readonly client: webApi.WebClient;
  readonly workplace: Workplace;
  readonly pacer: Pacer;
  readonly clock: Clock;
  readonly log: Log;
}

/** Who people are, from what Slack said lately and by asking. */
export interface Users {
  /** Asks Slack now; `undefined` for nobody, and when Slack does not say. */
  ask(id: string): Promise<SlackUser | undefined>;
  /**
   * What is known of each by the time a person has waited long enough; `undefined` for whom Slack did not tell of yet.
   * Those are asked about afterwards, so that they are known the next time.
   */
  lookUp(ids: readonly string[]): Promise<readonly (KnownUser | undefined)[]>;
}

/** How long a call that a person waits for may wait for its turn: all has to be answered within two seconds. */
export const patienceMs = 600;

// A call for each fits into the burst of users.info; of more people a page of users.list may tell at once.
const singlyAtMost = 15;
const usersAPage = 200;
const listingMs = 600;

// What a list can show. The rest of a very long channel waits until somebody asks again.
const aheadAtMost = 100;

const asked = z.object({ user: slackUser });
const listed = z.object({
  members: z.array(z.unknown()),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});
const named = z.object({ id: z.string() });

/** Knows nobody yet. */
export function openUsers({ client, workplace, pacer, clock, log }: DirectoryParts): Users {
  const known = createKnownUsers(clock);
  const ahead = new Set<string>();
  let isAsking = false;

  async function ask(id: string, withinMs?: number): Promise<KnownUser | undefined> {
    const bucket = methodBucket(workplace, 'users.info');
    const call = async () => client.users.info({ user: id, include_locale: true });
    const called = await inTurn(pacer, [bucket], 'person', call, withinMs);
    if (called.ok) {
      const user = asked.safeParse(called.body).data?.user;
      return user && keep(id, { user });
    }
    const { outcome, mend, code } = called.verdict;
    if (outcome.kind === 'refused' && !mend) return keep(id, {});
    if (code !== 'paced') log.warn('Slack did not say who somebody is', { code });
    return undefined;
  }

  function keep(id: string, told: KnownUser): KnownUser {
    known.remember(id, told);
    return told;
  }

  /** Reads the workspace page by page while there is time; of whom nobody asked about nothing is kept. */
  async function list(wanted: ReadonlySet<string>): Promise<void> {
    const bucket = methodBucket(workplace, 'users.list');
    const until = clock.now() + listingMs;
    let cursor = '';
    do {
      const page = { limit: usersAPage, include_locale: true, ...(cursor !== '' && { cursor }) };
      const called = await inTurn(pacer, [bucket], 'person', async () => client.users.list(page), patienceMs);
      if (!called.ok && called.verdict.code !== 'paced') {
        log.warn('Slack did not say who is in the workspace', { code: called.verdict.code });
      }
      const read = called.ok ? listed.safeParse(called.body).data : undefined;
      for (const member of read?.members ?? []) {
        const id = named.safeParse(member).data?.id;
        const user = slackUser.safeParse(member).data;
        if (id !== undefined && user !== undefined && wanted.has(id)) keep(id, { user });
      }
      cursor = read?.response_metadata?.next_cursor ?? '';
    } while (cursor !== '' && clock.now() < until && [...wanted].some(isNew));
  }

  const isNew = (id: string): boolean => known.get(id) === undefined;

  /** One at a time, so that a person who waits is never behind more than one of these; ends when Slack tells no more. */
  async function askAhead(ids: readonly string[]): Promise<void> {
    for (const id of ids.slice(0, Math.max(0, aheadAtMost - ahead.size))) ahead.add(id);
    if (isAsking) return;
    isAsking = true;
    try {
      for (const id of ahead) {
        ahead.delete(id);
        if (isNew(id) && (await ask(id)) === undefined) break;
      }
    } finally {
      ahead.clear();
      isAsking = false;
    }
  }

  return {
    ask: async (id) => (await ask(id))?.user,

    async lookUp(ids) {
      const fresh = ids.filter(isNew);
      const singly = fresh.slice(0, singlyAtMost).map(async (id) => ask(id, patienceMs));
      const together = fresh.length > singlyAtMost ? list(new Set(fresh)) : undefined;
      await Promise.all([together, ...singly]);
      const left = fresh.filter(isNew);
      if (left.length > 0) void askAhead(left);
      return ids.map((id) => known.get(id));
    },
  };
}
