import { type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../ports/log';
import { libraryLogger } from './library-logger';
import { Unanswered } from './unanswered';

/** What it takes to be called by Slack over a connection we open ourselves. */
export interface SocketReceiving {
  readonly appToken: string;
  readonly log: Log;
  /** Another root of the Web API, for emulators. */
  readonly apiUrl?: string;
}

/** Bolt's ear on a connection of our own, and the client that holds it. */
export interface SocketReceiver extends Receiver {
  readonly client: SocketModeReceiver['client'];
}

/**
 * Receives over Socket Mode, for an installation that cannot be reached from outside. What could not be handled is not
 * acknowledged, so Slack sends it again.
 */
export function receiveSocket({ appToken, log, apiUrl }: SocketReceiving): SocketReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: libraryLogger(log),
    installerOptions: { clientOptions: apiUrl === undefined ? {} : { slackApiUrl: apiUrl } },
    processEventErrorHandler: async () => false,
  });
  const running = new Set<Promise<unknown>>();
  let open = true;

  async function follow(done: Promise<void>): Promise<void> {
    running.add(done);
    try {
      await done;
    } finally {
      running.delete(done);
    }
  }

  return {
    client: receiver.client,
    /** Everything that comes goes through the app, so there it is counted: Bolt's receiver does not. */
    init(app) {
      const handle = app.processEvent.bind(app);
      app.processEvent = (event) => (open ? follow(handle(event)) : Promise.reject(new Unanswered()));
      receiver.init(app);
    },
    async start() {
      open = true;
      return receiver.start();
    },
    /** Takes nothing new, and lets what runs come to its end; the connection goes last, so that it is acknowledged. */
    async stop() {
      open = false;
      await Promise.allSettled(running);
      await receiver.stop();
    },
  };
}
