import type { Workplace } from '../../domain/ids';
import type { Bucket, Rate } from '../../ports/pacer';

/**
 * How often Slack lets an app call, per method and workspace: docs.slack.dev/apis/web-api/rate-limits.
 * It gives the calls a minute as a lower bound and of bursts only that they are tolerated, so those are our guesses.
 */
const tiers = {
  tier2: { perMinute: 20, burst: 5 },
  tier3: { perMinute: 50, burst: 10 },
  tier4: { perMinute: 100, burst: 20 },
} as const satisfies Record<string, Rate>;

/** The methods the bot calls of its own accord, each with the tier its page under docs.slack.dev/reference/methods names. */
export const rates = {
  // "Special tier": one a second in each channel, and several hundred a minute in the workspace. Moveworks, which does
  // this for a living, keeps to 525 a minute (help.moveworks.com, product rate limits); we start lower.
  'chat.postMessage': { perMinute: 300, burst: 30 },
  // "Special", and no number is given (docs.slack.dev/reference/methods/blocks.validate).
  'blocks.validate': tiers.tier3,
  'conversations.open': tiers.tier3,
  // One a minute for an app that is sold outside Slack's Marketplace; a municipality's own app keeps this tier.
  'conversations.history': tiers.tier3,
  'conversations.replies': tiers.tier3,
  // "Special", hundreds a minute (docs.slack.dev/reference/methods/chat.getPermalink).
  'chat.getPermalink': tiers.tier4,
  // "Special", hundreds a minute (docs.slack.dev/reference/methods/auth.test).
  'auth.test': tiers.tier4,
  'conversations.members': tiers.tier4,
  'users.info': tiers.tier4,
  'users.list': tiers.tier2,
} as const satisfies Record<string, Rate>;

/** A method that is paced. */
export type Method = keyof typeof rates;

/** The calls of one method in one workspace. */
export function methodBucket({ id }: Workplace, method: Method): Bucket {
  return { name: `slack ${id} ${method}`, rate: rates[method] };
}

/** The messages into one channel: one a second, and a few at once. */
export function channelBucket({ id }: Workplace, channel: string): Bucket {
  return { name: `slack ${id} ${channel}`, rate: { perMinute: 60, burst: 3 } };
}
