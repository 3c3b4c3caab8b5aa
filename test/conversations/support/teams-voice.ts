import type { Connector } from '../../../src/adapters/teams/connector';
import { speakOver } from '../../../src/adapters/teams/open-teams';
import { renderMessage } from '../../../src/adapters/teams/render-message';
import { isServiceUrl } from '../../../src/adapters/teams/service-hosts';
import type { TeamPlan } from '../../../src/application/found-team';
import type { Chat } from '../../../src/ports/chat';
import type { Clock } from '../../../src/ports/clock';
import type { Directory, DirectoryEntry } from '../../../src/ports/directory';
import type { Store } from '../../../src/ports/store';
import { captureLog } from '../../support/captured-log';
import { channelOf, groupChat, objectIdOf, peopleOf, town, townWorkplace, userOf } from './teams-town';

const service = { serviceUrl: town.serviceUrl, tenant: town.tenant };

/** The bot itself over this connector, before it heard anything. Nobody waits for a turn: pace has tests of its own. */
export function speakUnheard(connector: Connector, store: Store, clock: Clock) {
  return speakOver({
    ...{ connector, store, clock, tenant: 'tenant-test', log: captureLog() },
    isServiceUrl: (url) => isServiceUrl(url, []),
    isTenant: () => true,
    pacer: { turn: async () => ({ kind: 'now' }), backOff: () => {} },
  });
}

/**
 * The bot itself over this connector, in a tenant where it was installed in the channel of each team, so that it knows
 * where they are, and the people by being there.
 */
export async function speakInTown(
  connector: Connector,
  store: Store,
  clock: Clock,
  plans: readonly TeamPlan[],
) {
  const bot = speakUnheard(connector, store, clock);
  for (const { name } of plans) {
    const channel = channelOf(name);
    await bot.places.learn({ ...service, conversation: { id: channel, type: 'channel' }, channel });
    await bot.directory.inChannel({ workplace: townWorkplace, channel });
  }
  return bot;
}

/** A voice of its own accord, without pace or faults: those have tests of their own. */
export function createVoice(connector: Connector, plans: readonly TeamPlan[]): Chat {
  const names = plans.flatMap(peopleOf).map(({ name }) => name);
  return {
    async send(to, card) {
      const message = renderMessage(card);
      const sent = (conversation: string, id: string) =>
        ({ kind: 'sent', ref: { workplace: townWorkplace, conversation, message: id } }) as const;
      switch (to.to) {
        case 'person': {
          const name = names.find((one) => objectIdOf(one) === to.account.user);
          if (name === undefined) return { kind: 'refused', reason: 'unreachable' };
          const conversation = await connector.openPrivate(service, userOf(name));
          return sent(conversation, await connector.post({ ...service, conversation }, message));
        }
        case 'channel': {
          const { channel: conversation } = to.channel;
          const channel = { ...service, conversation };
          if (conversation === groupChat) return sent(conversation, await connector.post(channel, message));
          const thread = await connector.openThread(channel, message);
          return sent(thread.conversation, thread.message);
        }
        case 'thread': {
          const { conversation } = to.root;
          return sent(conversation, await connector.post({ ...service, conversation }, message));
        }
      }
    },
    looksBack: false,
    lacks: async () => undefined,
    find: async () => ({ kind: 'unknown' }),
    linkTo: async () => undefined,
  };
}

/** The people of these teams as the tenant knows them. */
export function createPhoneBook(plans: readonly TeamPlan[]): Directory {
  const entryOf = (name: string): DirectoryEntry => ({
    account: { workplace: townWorkplace, user: objectIdOf(name) },
    name,
  });
  return {
    async find({ user }) {
      const found = plans.flatMap(peopleOf).find(({ name }) => objectIdOf(name) === user);
      return found && entryOf(found.name);
    },
    async inChannel({ channel }) {
      const plan = plans.find(({ name }) => channelOf(name) === channel);
      if (plan === undefined) return { kind: 'channel-gone' };
      const names = [...new Set(peopleOf(plan).map(({ name }) => name))].sort();
      return { kind: 'people', people: names.map(entryOf), complete: true };
    },
  };
}
