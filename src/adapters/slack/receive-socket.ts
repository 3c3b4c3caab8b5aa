import { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../ports/log';
import { libraryLogger } from './library-logger';

/** What it takes to be called by Slack over a connection we open ourselves. */
export interface SocketReceiving {
  readonly appToken: string;
  readonly log: Log;
  /** Another root of the Web API, for emulators. */
  readonly apiUrl?: string;
}

/**
 * Receives over Socket Mode, for an installation that cannot be reached from outside. What could not be handled is not
 * acknowledged, so Slack sends it again.
 */
export function receiveSocket({ appToken, log, apiUrl }: SocketReceiving): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger: libraryLogger(log),
    installerOptions: { clientOptions: apiUrl === undefined ? {} : { slackApiUrl: apiUrl } },
    processEventErrorHandler: async () => false,
  });
}
