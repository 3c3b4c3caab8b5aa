import { type Connector, ConnectorFault, type Member } from '../../../src/adapters/teams/connector';
import type { TeamsMessage } from '../../../src/adapters/teams/teams-message';
import type { TeamPlan } from '../../../src/application/found-team';
import { cardFaults } from '../../../src/cards/check-card';
import { parseOfficially } from '../../golden/official';
import { type Messages, placeIn } from './teams-messages';
import { channelOf, groupChat, objectIdOf, peopleOf, privateWith, town, userOf } from './teams-town';

/** Everything Teams did not take from the bot: each is a defect of the bot, and told of at the end of a conversation. */
export type Refused = string[];

/** Microsoft's part: takes what the bot says in a tenant, and knows who is in which channel. */
export function createConnector(messages: Messages, plans: readonly TeamPlan[], refused: Refused): Connector {
  const names = [...new Set(plans.flatMap(peopleOf).map(({ name }) => name))];
  const chats = new Map<string, readonly string[]>([
    ...names.map((name) => [privateWith(name), [name]] as const),
    ...plans.map((plan) => [channelOf(plan.name), peopleOf(plan).map(({ name }) => name)] as const),
    [groupChat, names],
  ]);

  function refuse(status: number, code: string): never {
    refused.push(code);
    throw new ConnectorFault(status, code, undefined);
  }

  function taken(conversation: string, message: TeamsMessage): TeamsMessage {
    const { chat, root } = placeIn(conversation);
    if (!chats.has(chat)) refuse(404, 'ConversationNotFound');
    if (root !== undefined && messages.find(chat, root) === undefined) refuse(404, 'MessageNotFound');
    const faults = [...cardFaults(message.card), ...parseOfficially(message.card)];
    if (faults.length > 0) refuse(400, `BadArgument: ${faults.join(', ')}`);
    return message;
  }

  function personOf(name: string): Member {
    return { user: userOf(name), aadObjectId: objectIdOf(name), name, isGuest: false, tenant: town.tenant };
  }

  return {
    post: async ({ conversation }, message) =>
      messages.stand(conversation, true, taken(conversation, message)).id,
    async update({ conversation }, id, message) {
      const now = taken(conversation, message);
      const old = messages.find(placeIn(conversation).chat, id);
      if (old === undefined || !old.isBot) return refuse(404, 'ActivityNotFoundInConversation');
      messages.rewrite(old, now);
    },
    async openPrivate(_service, user) {
      const name = names.find((one) => userOf(one) === user);
      return name === undefined ? refuse(403, 'ForbiddenOperationException') : privateWith(name);
    },
    async openThread({ conversation }, message) {
      // There are no threads in a group chat, and no other one can be made.
      if (conversation.endsWith('@thread.v2')) refuse(400, 'BadSyntax');
      const { id } = messages.stand(conversation, true, taken(conversation, message));
      return { conversation: `${conversation};messageid=${id}`, message: id };
    },
    async membersOf({ conversation }) {
      const people = chats.get(placeIn(conversation).chat) ?? refuse(404, 'ConversationNotFound');
      return { members: people.map(personOf), next: undefined };
    },
    async memberOf({ conversation }, user) {
      const people = chats.get(placeIn(conversation).chat) ?? refuse(404, 'ConversationNotFound');
      const name = people.find((one) => userOf(one) === user);
      return name === undefined ? undefined : personOf(name);
    },
  };
}
