import { once } from 'node:events';
import express from 'express';
import { createMemoryPacer } from '../../../src/adapters/pacing/memory-pacer';
import { openSlack } from '../../../src/adapters/slack/open-slack';
import { defaultRhythm } from '../../../src/domain/rhythm';
import type { Clock } from '../../../src/ports/clock';
import { driveSlack, type SignedDriver, signingSecret } from '../../adapters/slack/support/signed-driver';
import { captureLog } from '../../support/captured-log';
import { doneInMemory } from '../../support/done-in-memory';
import { type PlayedWorld, worldOf } from './world-of';

/** The whole bot in one workspace, as Slack speaks to it. */
export interface SlackBot extends PlayedWorld {
  readonly slack: SignedDriver;
  /** What the parts that speak to Slack logged. */
  readonly spoken: ReturnType<typeof captureLog>['lines'];
  isInstalled(): boolean;
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
  const { chat, directory, listen } = await openSlack({
    ...{ botToken: 'xoxb-test', signingSecret, apiUrl, clock, doneBefore: doneInMemory() },
    pacer: pacerOf(clock),
    log: speaking,
  });
  const played = worldOf({ slack: chat }, directory, clock);
  const { world } = played;
  const ear = listen(world, defaultRhythm);
  await ear.start();
  const routes = express();
  ear.mount(routes);
  const server = routes.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return {
    ...played,
    slack: driveSlack(`http://127.0.0.1:${port}`, clock),
    spoken: speaking.lines,
    isInstalled: () => ear.isInstalled(),
    async quiet() {
      await ear.stop();
      await ear.start();
    },
    async close() {
      await ear.stop();
      server.closeAllConnections();
      server.close();
      await world.queue.stop();
    },
  };
}
