import { App, type Receiver } from '@slack/bolt';
import type { Log } from '../../ports/log';
import type { Installations } from './installations';
import { libraryLogger } from './library-logger';

/** What a Bolt app of ours is made of. */
export interface AppParts {
  readonly receiver: Receiver;
  readonly installations: Installations;
  readonly log: Log;
}

/**
 * Bolt around a receiver of ours. It is given no token: what answers is the one client of the installation, which asks
 * Slack once and no more. A workspace where the bot is not installed is heard as well, to be refused in words.
 */
export function openApp({ receiver, installations, log }: AppParts): App {
  return new App({
    receiver,
    logger: libraryLogger(log),
    convoStore: false,
    // What the bot itself does is left out where events are read: that it was added to a channel is news.
    ignoreSelf: false,
    authorize: async ({ teamId }) => {
      const found = teamId === undefined ? undefined : await installations.find(teamId);
      return found === undefined ? {} : { botUserId: found.self.user };
    },
  });
}
