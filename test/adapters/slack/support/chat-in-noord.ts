import { openSlackChat, type SlackChatParts } from '../../../../src/adapters/slack/send';
import { createWebClient } from '../../../../src/adapters/slack/web-client';
import type { Workplace } from '../../../../src/domain/ids';
import type { Address, Chat } from '../../../../src/ports/chat';
import type { Bucket, Pacer } from '../../../../src/ports/pacer';
import type { Frame } from '../../../../src/views/card';
import { firstMessage } from '../../../../src/views/first-message';
import { type CapturedLog, captureLog } from '../../../support/captured-log';
import { startWebApi, type WebApiServer } from './web-api-server';
import { botId, botUser, team } from './workspace';

export const workplace: Workplace = { platform: 'slack', id: team };

/** A stand-in for the real renderer: the words of a card are not what is tried here. */
export const render: SlackChatParts['render'] = ({ kind }) => ({
  text: `card ${kind}`,
  blocks: [{ type: 'section', text: { type: 'plain_text', text: `card ${kind}` } }],
});

export const frame: Frame = {
  locale: 'nl',
  team: 'Noord',
  word: 'family',
  zone: 'Europe/Amsterdam',
  practice: false,
};
export const card = firstMessage(frame, { name: 'Sanne', team: 'team-1' });

/** Before anything a test says. */
export const since = Date.now();

/** A pacer that lets everything through at once, and remembers what it was told. */
export interface OpenPacer extends Pacer {
  readonly asked: Bucket['name'][];
  readonly quiet: { readonly name: Bucket['name']; readonly ms: number }[];
}

export function createOpenPacer(): OpenPacer {
  const asked: string[] = [];
  const quiet: { name: string; ms: number }[] = [];
  return {
    ...{ asked, quiet },
    async turn({ name }) {
      asked.push(name);
      return { kind: 'now' };
    },
    backOff({ name }, ms) {
      quiet.push({ name, ms });
    },
  };
}

/** A chat in a workspace of our own, with everything it touches. */
export interface Noord {
  readonly server: WebApiServer;
  readonly chat: Chat;
  readonly pacer: OpenPacer;
  readonly log: CapturedLog;
  /** The same workspace after a restart of the bot; it waits so long for an answer. */
  reopen(timeoutMs?: number): Chat;
}

/** Long enough for a busy machine to take a call, and short enough to wait for a call that hangs. */
export const patienceMs = 2_000;

export async function openNoord(): Promise<Noord> {
  const server = await startWebApi(['U0SANNE', 'U0LOTTE']);
  const pacer = createOpenPacer();
  const log = captureLog();
  const reopen = (timeoutMs?: number) =>
    openSlackChat({
      client: createWebClient({
        ...{ token: 'xoxb-test', apiUrl: server.url, log },
        ...(timeoutMs !== undefined && { timeoutMs }),
      }),
      self: { team, user: botUser, bot: botId },
      ...{ workplace, pacer, render, log },
    });
  return { server, chat: reopen(), pacer, log, reopen };
}

export function toPerson(user: string): Address {
  return { to: 'person', account: { workplace, user } };
}

export function toChannel(channel: string): Address {
  return { to: 'channel', channel: { workplace, channel } };
}
