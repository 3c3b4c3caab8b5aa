import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Account, Workplace } from '../../domain/ids';
import type { Directory } from '../../ports/directory';
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

  const isHere = (account: Account): boolean =>
    account.workplace.platform === workplace.platform && account.workplace.id === workplace.id;

  return {
    async find(account) {
      const user = isHere(account) ? await read(account.user) : undefined;
      if (user === undefined) return undefined;
      const { profile, locale } = user;
      return {
        account,
        // What people chose to be called comes first; the last one is what Slack made of an address.
        name: profile.display_name ?? profile.real_name ?? user.real_name ?? user.name ?? account.user,
        ...(locale !== undefined && { locale: locale.startsWith('nl') ? 'nl' : 'en' }),
      };
    },

    async whoIs(id) {
      const user = await read(id);
      if (user === undefined) return undefined;
      const teams = user.enterprise_user?.teams ?? [];
      const from = user.team_id ?? workplace.id;
      return {
        // Slackbot is no bot in Slack's own books (docs.slack.dev/reference/objects/user-object).
        bot: user.is_bot || id === 'USLACKBOT',
        deleted: user.deleted,
        guest: user.is_restricted || user.is_ultra_restricted,
        stranger: user.is_stranger || ![from, ...teams].includes(workplace.id),
      };
    },
  };
}
