import type { Connector } from '../../../src/adapters/teams/connector';
import { renderMessage } from '../../../src/adapters/teams/render-message';
import type { TeamPlan } from '../../../src/application/found-team';
import type { Chat } from '../../../src/ports/chat';
import type { Directory, DirectoryEntry } from '../../../src/ports/directory';
import { channelOf, objectIdOf, peopleOf, town, townWorkplace, userOf } from './teams-town';

const service = { serviceUrl: town.serviceUrl, tenant: town.tenant };

/** The bot's voice of its own accord, without pace or faults: those have tests of their own. */
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
          const channel = { ...service, conversation: to.channel.channel };
          const thread = await connector.openThread(channel, message);
          return sent(thread.conversation, thread.message);
        }
        case 'thread': {
          const { conversation } = to.root;
          return sent(conversation, await connector.post({ ...service, conversation }, message));
        }
      }
    },
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
