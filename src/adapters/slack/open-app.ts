import { App, type Receiver, type webApi } from '@slack/bolt';
import type { Log } from '../../ports/log';
import { boltLogger } from './bolt-logger';
import type { Installations } from './installations';

/** What a Bolt app of ours is made of. */
export interface AppParts {
  readonly receiver: Receiver;
  readonly installations: Installations;
  readonly log: Log;
  /** Another root of the Web API, for emulators. */
  readonly apiUrl?: string;
}

/**
 * How an answer is asked of Slack: once and not for long, since who asked waits for it and would press again.
 * Slack's own client tries again by itself, and may say the same thing twice.
 */
export function answeringOptions(log: Log, apiUrl?: string): webApi.WebClientOptions {
  return {
    logger: boltLogger(log),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  };
}

/** Bolt around our own receiver. A workspace where the bot is not installed has no token, and is answered without one. */
export function openApp({ receiver, installations, log, apiUrl }: AppParts): App {
  return new App({
    receiver,
    logger: boltLogger(log),
    clientOptions: answeringOptions(log, apiUrl),
    convoStore: false,
    // What the bot itself does is left out where events are read: that it was added to a channel is news.
    ignoreSelf: false,
    authorize: async ({ teamId }) => {
      const found = teamId === undefined ? undefined : await installations.find(teamId);
      return found === undefined ? {} : { botToken: found.botToken, botUserId: found.botUser };
    },
  });
}
