import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Account, Workplace } from '../../domain/ids';
import type { Directory, DirectoryEntry } from '../../ports/directory';
import type { Log } from '../../ports/log';
import type { Pacer } from '../../ports/pacer';
import { inTurn } from './in-turn';
import { methodBucket } from './rates';

/** What decides whether somebody can be on a roster. */
export interface Standing {
  readonly bot: boolean;
  readonly deleted: boolean;
  /** Let into some channels only. */
  readonly guest: boolean;
  /** From another organisation, in a channel that is shared with it. */
  readonly stranger: boolean;
}

/** Who somebody is in one Slack workspace. */
export interface SlackDirectory extends Directory {
  /** `undefined` for who is not there, and when Slack does not say. */
  whoIs(user: string): Promise<Standing | undefined>;
}

/** A list of people to choose from can hold no more in one menu of Slack. */
const mostPeople = 100;

const members = z.object({ members: z.array(z.string()) });
const name = z.string().trim().min(1).optional().catch(undefined);
const answer = z.object({
  user: z.object({
    team_id: z.string().optional(),
    name,
    real_name: name,
    deleted: z.boolean().default(false),
    is_bot: z.boolean().default(false),
    is_restricted: z.boolean().default(false),
    is_ultra_restricted: z.boolean().default(false),
    is_stranger: z.boolean().default(false),
    locale: z.string().optional(),
    // Whose account lives in another workspace of the same organisation is no stranger.
    enterprise_user: z.object({ teams: z.array(z.string()).default([]) }).optional(),
    profile: z.object({ display_name: name, real_name: name }).default({}),
  }),
});

type User = z.infer<typeof answer>['user'];

/** Asks Slack every time: names, languages and standings change, and the bot asks seldom. */
export function openSlackDirectory(
  client: webApi.WebClient,
  workplace: Workplace,
  pacer: Pacer,
  log: Log,
): SlackDirectory {
  async function read(user: string) {
    const called = await inTurn(pacer, [methodBucket(workplace, 'users.info')], 'person', async () =>
      client.users.info({ user, include_locale: true }),
    );
    if (called.ok) return answer.safeParse(called.body).data?.user;
    if (called.verdict.outcome.kind !== 'refused' || called.verdict.mend) {
      log.warn('Slack did not say who somebody is', { code: called.verdict.code });
    }
    return undefined;
  }

  const isHere = (place: { readonly workplace: Workplace }): boolean =>
    place.workplace.platform === workplace.platform && place.workplace.id === workplace.id;

  return {
    async find(account) {
      const user = isHere(account) ? await read(account.user) : undefined;
      if (user === undefined) return undefined;
      const { bot, deleted } = standingOf(account.user, user);
      return bot || deleted ? undefined : entryOf(account, user);
    },

    async inChannel(channel) {
      if (!isHere(channel)) return [];
      const bucket = methodBucket(workplace, 'conversations.members');
      const called = await inTurn(pacer, [bucket], 'channel', async () =>
        client.conversations.members({ channel: channel.channel, limit: mostPeople }),
      );
      if (!called.ok) log.warn('Slack did not say who is in a channel', { code: called.verdict.code });
      const ids = called.ok ? (members.safeParse(called.body).data?.members ?? []) : [];
      const people = await Promise.all(ids.map(async (id) => ({ id, user: await read(id) })));
      return people
        .flatMap(({ id, user }) => {
          if (user === undefined) return [];
          const { bot, deleted, stranger } = standingOf(id, user);
          if (bot || deleted || stranger) return [];
          return [entryOf({ workplace, user: id }, user)];
        })
        .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
    },

    async whoIs(id) {
      const user = await read(id);
      return user && standingOf(id, user);
    },
  };

  function standingOf(id: string, user: User): Standing {
    const teams = user.enterprise_user?.teams ?? [];
    const from = user.team_id ?? workplace.id;
    return {
      // Slackbot is no bot in Slack's own books (docs.slack.dev/reference/objects/user-object).
      bot: user.is_bot || id === 'USLACKBOT',
      deleted: user.deleted,
      guest: user.is_restricted || user.is_ultra_restricted,
      stranger: user.is_stranger || ![from, ...teams].includes(workplace.id),
    };
  }
}

/** What people chose to be called comes first; the last one is what Slack made of an address. */
function entryOf(account: Account, { profile, real_name, name: handle, locale }: User): DirectoryEntry {
  return {
    account,
    name: profile.display_name ?? profile.real_name ?? real_name ?? handle ?? account.user,
    ...(locale !== undefined && { locale: locale.startsWith('nl') ? 'nl' : 'en' }),
  };
}
