import type { App, Receiver } from '@slack/bolt';
import type { World } from '../../application/world';
import type { Workplace } from '../../domain/ids';
import type { Rhythm } from '../../domain/rhythm';
import type { Chat } from '../../ports/chat';
import type { Clock } from '../../ports/clock';
import type { Directory } from '../../ports/directory';
import type { DoneBefore } from '../../ports/done-before';
import type { Log } from '../../ports/log';
import type { Pacer } from '../../ports/pacer';
import type { Ear } from '../http/ear';
import type { Routes } from '../http/routes';
import { workspace } from './account';
import { openSlackDirectory } from './directory';
import { heed } from './heed';
import { type Installation, type Installations, oneWorkspace } from './installations';
import { listen } from './listen';
import { openApp } from './open-app';
import { receiveHttp } from './receive-http';
import { receiveSocket } from './receive-socket';
import { renderMessage } from './render-message';
import { openRespond } from './respond';
import { readSelf } from './self';
import { openSlackChat } from './send';
import { asSlackFault } from './slack-fault';
import { openUpload } from './upload';
import { createWebClient } from './web-client';

/** What it takes to be a bot in one Slack workspace. */
export interface SlackParts {
  readonly botToken: string;
  /** Over HTTP, unless there is a token for Socket Mode. */
  readonly signingSecret?: string | undefined;
  readonly appToken?: string | undefined;
  readonly apiUrl?: string | undefined;
  readonly clock: Clock;
  readonly doneBefore: DoneBefore;
  readonly pacer: Pacer;
  readonly log: Log;
}

/** The bot in a workspace, before it listens. */
export interface Slack {
  readonly workplace: Workplace;
  readonly chat: Chat;
  readonly directory: Directory;
  /**
   * Lets the bot hear, and begin new teams in this rhythm; `start` throws what Slack says about a Socket Mode token it
   * does not take.
   */
  readonly listen: (world: World, rhythm: Rhythm) => Ear;
}

/** Asks Slack who the bot is there; throws what the client throws when the token is nobody's or Slack cannot be reached. */
export async function openSlack(parts: SlackParts): Promise<Slack> {
  const { pacer, clock, log } = parts;
  const client = createWebClient({
    token: parts.botToken,
    log,
    ...(parts.apiUrl !== undefined && { apiUrl: parts.apiUrl }),
  });
  const self = await readSelf(client).catch((error: unknown) => {
    throw asSlackFault(error, 'SLACK_BOT_TOKEN');
  });
  const installation: Installation = { self, client };
  const workplace = workspace(installation.self.team);
  return {
    workplace,
    chat: openSlackChat({ ...installation, workplace, pacer, log, render: renderMessage }),
    directory: openSlackDirectory({ client, workplace, pacer, clock, log }),
    listen: (world, rhythm) => earOf(parts, oneWorkspace(installation), world, rhythm),
  };
}

function earOf(parts: SlackParts, installations: Installations, world: World, rhythm: Rhythm): Ear {
  const { log, clock, doneBefore, apiUrl } = parts;
  const { receiver, mount } = receiverOf(parts);
  const app: App = openApp({ receiver, installations, log });
  let isInstalled = true;
  const castOut = (code: string): void => {
    // Slack tells it twice, once for the app and once for its token.
    if (!isInstalled) return;
    isInstalled = false;
    log.error('Slack took the bot out: nothing can be said there until it starts with a new token.', {
      code,
    });
  };
  listen(app, {
    world,
    installations,
    clock,
    doneBefore,
    respond: openRespond(apiUrl),
    upload: openUpload(apiUrl),
    happened: (what) => heed({ world, installations, rhythm, castOut }, what),
  });
  return {
    mount,
    async start() {
      try {
        await app.start();
      } catch (error) {
        throw asSlackFault(error, 'SLACK_APP_TOKEN');
      }
    },
    isInstalled: () => isInstalled,
    stop: async () => void (await app.stop()),
  };
}

function receiverOf({ appToken, signingSecret = '', apiUrl, clock, log }: SlackParts): {
  readonly receiver: Receiver;
  readonly mount: (routes: Routes) => void;
} {
  if (appToken !== undefined) {
    const receiver = receiveSocket({ appToken, log, ...(apiUrl !== undefined && { apiUrl }) });
    return { receiver, mount: () => {} };
  }
  const receiver = receiveHttp({ signingSecret, clock, log });
  return { receiver, mount: (routes) => receiver.mount(routes) };
}
