import { openConnector } from '../../../../src/adapters/teams/bot-connector';
import { openPlaces, type Places } from '../../../../src/adapters/teams/places';
import { openTeamsChat, type TeamsChatParts } from '../../../../src/adapters/teams/send';
import type { Workplace } from '../../../../src/domain/ids';
import type { Address, Chat } from '../../../../src/ports/chat';
import type { Bucket, Pacer } from '../../../../src/ports/pacer';
import type { Frame } from '../../../../src/views/card';
import { firstMessage } from '../../../../src/views/first-message';
import { type CapturedLog, captureLog } from '../../../support/captured-log';
import { createMemoryStore } from '../../../support/memory-store';
import { aadOf, noord, tenantId } from './conversations';
import { type FakeConnector, startConnector } from './fake-connector';

export const workplace: Workplace = { platform: 'teams', id: tenantId };

/** A stand-in for the real renderer: the words of a card are not what is tried here. */
export const render: TeamsChatParts['render'] = ({ kind }) => ({
  text: `card ${kind}`,
  card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: `card ${kind}` }] },
});

const frame: Frame = {
  ...{ locale: 'nl', team: 'Noord', word: 'family', zone: 'Europe/Amsterdam', practice: false },
};
export const card = firstMessage(frame, { name: 'Sanne', team: 'team-1' });

/** A pacer that lets everything through at once, and remembers what it was told. */
export interface OpenPacer extends Pacer {
  readonly asked: string[];
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

/** A chat in a tenant of our own, with everything it touches. */
export interface Noord {
  readonly server: FakeConnector;
  readonly chat: Chat;
  readonly places: Places;
  readonly pacer: OpenPacer;
  readonly log: CapturedLog;
}

/** The bot was asked into the channel of Noord, and nobody wrote to it yet. */
export async function openNoord(timeoutMs = 10_000): Promise<Noord> {
  const server = await startConnector(['Sanne', 'Lotte']);
  const pacer = createOpenPacer();
  const log = captureLog();
  const isServiceUrl = (url: string) => url === server.url;
  const places = openPlaces({
    store: createMemoryStore(),
    tenant: 'tenant-noord',
    isServiceUrl,
    isTenant: () => true,
  });
  await places.learn({
    ...{ tenant: tenantId, serviceUrl: server.url, channel: noord, group: 'group-noord' },
    conversation: { id: noord, type: 'channel' },
  });
  const connector = openConnector({
    ...{ token: async () => 'token', appId: 'app-noord', isServiceUrl, timeoutMs },
    clock: { now: () => Date.now() },
  });
  const chat = openTeamsChat({ connector, places, pacer, render, log });
  return { server, chat, places, pacer, log };
}

export function toPerson(name: string): Address {
  return { to: 'person', account: { workplace, user: aadOf(name) } };
}

export function toChannel(channel: string): Address {
  return { to: 'channel', channel: { workplace, channel } };
}
