import { z } from 'zod';
import type { Account, Workplace } from '../../domain/ids';
import type { DirectoryEntry } from '../../ports/directory';

const name = z.string().trim().min(1).optional().catch(undefined);

/** Somebody as Slack tells of them (docs.slack.dev/reference/objects/user-object), less what the bot has no use for. */
export const slackUser = z.object({
  team_id: z.string().optional(),
  name,
  real_name: name,
  deleted: z.boolean().default(false),
  is_bot: z.boolean().default(false),
  is_stranger: z.boolean().default(false),
  /** A guest in several channels, and one in a single channel; the second is told as the first as well. */
  is_restricted: z.boolean().default(false),
  is_ultra_restricted: z.boolean().default(false),
  locale: z.string().optional(),
  profile: z.object({ display_name: name, real_name: name }).default({}),
});

export type SlackUser = z.infer<typeof slackUser>;

/**
 * Whether somebody can be host or on a list: a person with an account in this very workspace. In Enterprise Grid, whose
 * home is another workspace of the same organisation is refused too: what they press and type comes in under their home
 * workspace, so they could be asked and never answer.
 */
export function isColleague(id: string, user: SlackUser, workplace: Workplace): boolean {
  // Slackbot is no bot in Slack's own books.
  const bot = user.is_bot || id === 'USLACKBOT';
  return !bot && !user.deleted && !user.is_stranger && (user.team_id ?? workplace.id) === workplace.id;
}

/** What people chose to be called comes first; the last one is what Slack made of an address. */
export function entryOf(
  account: Account,
  { profile, real_name, name: handle, locale, is_restricted, is_ultra_restricted }: SlackUser,
): DirectoryEntry {
  return {
    account,
    name: profile.display_name ?? profile.real_name ?? real_name ?? handle ?? account.user,
    ...((is_restricted || is_ultra_restricted) && { guest: true }),
    ...(locale !== undefined && { locale: locale.startsWith('nl') ? 'nl' : 'en' }),
  };
}
