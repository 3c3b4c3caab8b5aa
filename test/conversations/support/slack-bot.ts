import { once } from 'node:events';
import express from 'express';
import { createMemoryPacer } from '../../../src/adapters/pacing/memory-pacer';
import { openSlackDirectory } from '../../../src/adapters/slack/directory';
import { oneWorkspace } from '../../../src/adapters/slack/installations';
import { listen } from '../../../src/adapters/slack/listen';
import { openApp } from '../../../src/adapters/slack/open-app';
import { receiveHttp } from '../../../src/adapters/slack/receive-http';
import { renderMessage } from '../../../src/adapters/slack/render-message';
import { openRespond } from '../../../src/adapters/slack/respond';
import { readSelf } from '../../../src/adapters/slack/self';
import { openSlackChat } from '../../../src/adapters/slack/send';
import { createWebClient } from '../../../src/adapters/slack/web-client';
import type { Clock } from '../../../src/ports/clock';
import { driveSlack, type SignedDriver, signingSecret } from '../../adapters/slack/support/signed-driver';
import { captureLog } from '../../support/captured-log';
import { townWorkplace } from './slack-town';
import { type PlayedWorld, worldOf } from './world-of';

/** The whole bot in one workspace, as Slack speaks to it. */
export interface SlackBot extends PlayedWorld {
  readonly slack: SignedDriver;
  /** What the parts that speak to Slack logged. */
  readonly spoken: ReturnType<typeof captureLog>['lines'];
  /** Waits until everything that was acknowledged has been answered as well. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** A pacer that keeps count as it does in earnest; who waits for a turn loses no time. */
function pacerOf(clock: Clock) {
  let waited = 0;
  return createMemoryPacer({
    clock: { now: () => clock.now() + waited },
    wait: async (ms) => {
      waited += ms;
    },
  });
}

/** Opens the bot with everything it has in earnest, for the Web API at this root. */
export async function openSlackBot(apiUrl: string, clock: Clock): Promise<SlackBot> {
  const speaking = captureLog();
  const pacer = pacerOf(clock);
  const client = createWebClient({ token: 'xoxb-test', apiUrl, log: speaking });
  const self = await readSelf(client);
  const chat = openSlackChat({
    ...{ client, self, pacer, clock },
    workplace: townWorkplace,
    render: renderMessage,
    log: speaking,
  });
  const directory = openSlackDirectory({ client, workplace: townWorkplace, pacer, clock, log: speaking });
  const played = worldOf({ slack: chat }, directory, clock);
  const { world, log } = played;
  const installations = oneWorkspace({ self, client });
  const receiver = receiveHttp({ signingSecret, clock });
  const app = openApp({ receiver, installations, log });
  const happened = async () => {
    throw new Error('No conversation holds anything that nobody says.');
  };
  listen(app, { world, installations, clock, respond: openRespond(apiUrl), happened });
  await app.start();
  const routes = express();
  receiver.mount(routes);
  const server = routes.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return {
    ...played,
    slack: driveSlack(`http://127.0.0.1:${port}`, clock),
    spoken: speaking.lines,
    async quiet() {
      await app.stop();
      await app.start();
    },
    async close() {
      await app.stop();
      server.closeAllConnections();
      server.close();
      await world.queue.stop();
    },
  };
}
