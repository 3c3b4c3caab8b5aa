import { once } from 'node:events';
import type { Server } from 'node:http';
import { HTTPReceiver, type Receiver, type webApi as slackApi } from '@slack/bolt';
import express from 'express';
import type { Happening } from '../../../../src/adapters/slack/heard';
import { oneWorkspace } from '../../../../src/adapters/slack/installations';
import { libraryLogger } from '../../../../src/adapters/slack/library-logger';
import { listen } from '../../../../src/adapters/slack/listen';
import { openApp } from '../../../../src/adapters/slack/open-app';
import {
  type HttpReceiver,
  type HttpReceiving,
  receiveHttp,
} from '../../../../src/adapters/slack/receive-http';
import { openRespond } from '../../../../src/adapters/slack/respond';
import { readSelf } from '../../../../src/adapters/slack/self';
import { openUpload } from '../../../../src/adapters/slack/upload';
import { createWebClient } from '../../../../src/adapters/slack/web-client';
import { catchUp } from '../../../../src/application/catch-up';
import { foundTeam } from '../../../../src/application/found-team';
import type { World } from '../../../../src/application/world';
import type { DoneBefore } from '../../../../src/ports/done-before';
import type { Store } from '../../../../src/ports/store';
import { createFakeChat } from '../../../application/support/fake-chat';
import { createSetClock, moment, type SetClock } from '../../../application/support/set-clock';
import { worldOf } from '../../../conversations/support/world-of';
import { type CapturedLog, captureLog } from '../../../support/captured-log';
import { doneInMemory } from '../../../support/done-in-memory';
import { aTeamPlan, someone } from '../../../support/plans';
import { openRecordingWebApi, type RecordingWebApi, whoWeAre } from './recording-web-api';
import { driveSlack, type SignedDriver, signingSecret } from './signed-driver';

/** A bot with a Web API that remembers. */
interface Bot {
  readonly slack: SignedDriver;
  readonly webApi: RecordingWebApi;
  readonly world: World;
  readonly clock: SetClock;
  readonly log: CapturedLog;
  readonly happenings: readonly Happening[];
  /** Waits until everything that was acknowledged has been answered as well. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** The whole bot as Slack sees it: our receiver on a server of this machine. */
export interface ListeningBot extends Bot {
  readonly receiver: HttpReceiver;
}

const workplace = { platform: 'slack', id: whoWeAre.team_id } as const;
/** People get `U0` and their name in capitals; the channel of Noord is `C0NOORD01`. */
export const userOf = (name: string): string => `U0${name.toUpperCase()}`;
export const names = ['Anna', 'Bert', 'Carla', 'Dirk', 'Esra', 'Freek'] as const;
/** The week whose round is open at the start, closing on Tuesday the 24th. */
export const week = '2026-W47';

const inSlack = (name: string, plan = {}) =>
  someone(name, { account: { workplace, user: userOf(name) }, ...plan });

const noord = aTeamPlan(
  'Noord',
  names.map((name) => inSlack(name)),
  { channel: { workplace, channel: 'C0NOORD01' }, lead: inSlack('Karin', { member: false }) },
);

/** What outlives the process: with `isNew` false the team is in the store already. */
export interface Kept {
  readonly store: Store;
  readonly doneBefore: DoneBefore;
  readonly isNew: boolean;
}

/**
 * Noord is in Slack, everyone takes part, and it is Thursday with a round open. Noord is `team-1`. What the bot asks of
 * Slack it asks with the client `elsewhere`, when there is one.
 */
async function openBot<R extends Receiver>(
  receiverOf: (parts: { readonly clock: SetClock; readonly log: CapturedLog }) => R,
  change: (world: World) => World,
  kept?: Kept,
  elsewhere?: slackApi.WebClient,
) {
  const clock = createSetClock(moment('2026-11-16 09:00'));
  const { isNew = true, doneBefore = doneInMemory(), store } = kept ?? {};
  const { world: whole, log } = worldOf(
    { slack: createFakeChat(clock) },
    { find: async () => undefined, inChannel: async () => ({ kind: 'people', people: [], complete: true }) },
    clock,
    store,
  );
  if (isNew) await foundTeam(whole, noord);
  clock.set(moment('2026-11-19 10:00'));
  if (isNew) await catchUp(whole);
  const world = change(whole);
  const webApi = await openRecordingWebApi();
  const client = createWebClient({ token: 'xoxb-test', apiUrl: webApi.root, log });
  const self = await readSelf(client);
  const installations = oneWorkspace({ self, client: elsewhere ?? client });
  webApi.forget();
  const receiver = receiverOf({ clock, log });
  const app = openApp({ receiver, installations, log });
  const happenings: Happening[] = [];
  listen(app, {
    world,
    installations,
    clock,
    doneBefore,
    respond: openRespond(webApi.root),
    upload: openUpload(webApi.root),
    happened: async (what) => void happenings.push(what),
  });
  const end = async () => {
    await webApi.close();
    await world.queue.stop();
  };
  return { receiver, app, end, bot: { webApi, world, clock, log, happenings } };
}

/** The bot behind our own receiver, on a server that is not the receiver's own. */
export async function openListeningBot(
  change: (world: World) => World = (world) => world,
  kept?: Kept,
  elsewhere?: slackApi.WebClient,
): Promise<ListeningBot> {
  const receiverOf = (parts: Omit<HttpReceiving, 'signingSecret'>) =>
    receiveHttp({ signingSecret, ...parts });
  const { receiver, app, end, bot } = await openBot(receiverOf, change, kept, elsewhere);
  await app.start();
  const routes = express();
  receiver.mount(routes);
  const server = routes.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    ...bot,
    slack: driveSlack(addressOf(server), bot.clock),
    receiver,
    async quiet() {
      await app.stop();
      await app.start();
    },
    async close() {
      await app.stop();
      server.closeAllConnections();
      server.close();
      await end();
    },
  };
}

/** The same bot behind the receiver that comes with Bolt; it looks at the clock of this machine, so requests are signed now. */
export async function openBotBehindBolt(): Promise<Bot> {
  const receiverOf = () =>
    new HTTPReceiver({ signingSecret, processBeforeResponse: true, logger: libraryLogger(captureLog()) });
  const { receiver, end, bot } = await openBot(receiverOf, (world) => world);
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  return {
    ...bot,
    slack: driveSlack(addressOf(server), { now: () => Date.now() }),
    // With `processBeforeResponse` it answers when everything is done.
    quiet: async () => {},
    async close() {
      server.closeAllConnections();
      await receiver.stop();
      await end();
    },
  };
}

function addressOf(server: Pick<Server, 'address'>): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}
