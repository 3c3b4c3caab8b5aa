import { showsWhoIsSilent } from '../../domain/delivery';
import type { Account, ChannelRef, MessageRef } from '../../domain/ids';
import { type Address, type Chat, type SendOutcome, workplaceOf } from '../../ports/chat';
import type { Log } from '../../ports/log';
import type { Pacer } from '../../ports/pacer';
import type { CardView } from '../../views/card-view';
import type { Connector, Place } from './connector';
import { type Called, inTurn } from './in-turn';
import { messageLink } from './message-link';
import type { Verdict } from './outcomes';
import type { Places } from './places';
import { conversationBucket, tenantBucket } from './rates';
import type { TeamsMessage } from './teams-message';

/** What a chat in Teams is made of. */
export interface TeamsChatParts {
  readonly connector: Connector;
  readonly places: Places;
  readonly pacer: Pacer;
  readonly render: (view: CardView) => TeamsMessage;
  readonly log: Log;
}

/** Nothing was ever heard from there, or nobody may be called there any more. */
const unknownPlace: Called<never> = {
  ok: false,
  verdict: { outcome: { kind: 'refused', reason: 'unreachable' }, code: 'unknown_place', mend: true },
};

/** The bot's own voice in Teams, in every tenant it heard from. */
export function openTeamsChat({ connector, places, pacer, render, log }: TeamsChatParts): Chat {
  /** Posts into a conversation that is there. */
  async function post(to: Address, place: Place, message: TeamsMessage): Promise<Called<MessageRef>> {
    const workplace = workplaceOf(to);
    const posted = await inTurn(
      pacer,
      {
        buckets: [conversationBucket(workplace, place.conversation), tenantBucket(workplace)],
        ...{ audience: to.to === 'person' ? 'person' : 'channel', repeat: 'twice' },
      },
      async () => connector.post(place, message),
    );
    if (!posted.ok) return posted;
    return { ok: true, body: { workplace, conversation: place.conversation, message: posted.body } };
  }

  async function toPerson(to: Address, account: Account, message: TeamsMessage): Promise<Called<MessageRef>> {
    const place = await places.person(account);
    if (place === undefined) return unknownPlace;
    const { conversation: known, user, serviceUrl, tenant } = place;
    const service = { serviceUrl, tenant };
    const opened = known === undefined ? await openWith(account, service, user) : undefined;
    if (opened !== undefined && !opened.ok) return opened;
    const conversation = opened === undefined ? (known ?? '') : opened.body;
    const posted = await post(to, { ...service, conversation }, message);
    if (posted.ok || posted.verdict.forget !== true) return posted;
    await places.closed(account);
    // It may be the conversation alone that is gone, when it is one of before; the next try opens another.
    return opened === undefined && posted.verdict.outcome.kind === 'refused' && isGone(posted.verdict)
      ? { ok: false, verdict: { ...posted.verdict, outcome: { kind: 'retry-later', afterMs: 0 } } }
      : posted;
  }

  /** Nothing is said by opening a conversation, so it may be tried again; it is the same one then. */
  async function openWith(
    account: Account,
    service: Omit<Place, 'conversation'>,
    user: string,
  ): Promise<Called<string>> {
    const opened = await inTurn(
      pacer,
      { buckets: [tenantBucket(account.workplace)], audience: 'person', repeat: 'same' },
      async () => connector.openPrivate(service, user),
    );
    if (opened.ok) await places.opened(account, opened.body);
    return opened;
  }

  async function toChannel(channel: ChannelRef, message: TeamsMessage): Promise<Called<MessageRef>> {
    const place = await places.channel(channel);
    if (place === undefined) return unknownPlace;
    // "You can't create a new group chat" (learn.microsoft.com, send-proactive-messages): the one there is, is written into.
    if (place.isGroupChat === true) return post({ to: 'channel', channel }, place, message);
    const { workplace } = channel;
    const opened = await inTurn(
      pacer,
      {
        buckets: [conversationBucket(workplace, channel.channel), tenantBucket(workplace)],
        ...{ audience: 'channel', repeat: 'twice' },
      },
      async () => connector.openThread(place, message),
    );
    return opened.ok ? { ok: true, body: { workplace, ...opened.body } } : opened;
  }

  async function toThread(to: Address, root: MessageRef, message: TeamsMessage): Promise<Called<MessageRef>> {
    const place = await places.thread(root);
    return place === undefined ? unknownPlace : post(to, place, message);
  }

  async function say(to: Address, message: TeamsMessage): Promise<Called<MessageRef>> {
    switch (to.to) {
      case 'person':
        return toPerson(to, to.account, message);
      case 'channel':
        return toChannel(to.channel, message);
      case 'thread':
        return toThread(to, to.root, message);
    }
  }

  /** Says a definite no, and to the log what somebody can mend: never of what only who did not answer gets. */
  function fail({ outcome, code, mend }: Verdict, delivery: string): SendOutcome {
    if (mend && !showsWhoIsSilent(delivery)) {
      log.warn('Teams did not take a message', { outcome: outcome.kind, code });
    }
    return outcome;
  }

  return {
    async send(to, card, delivery) {
      const said = await say(to, render(card));
      return said.ok ? { kind: 'sent', ref: said.body } : fail(said.verdict, delivery);
    },

    // Teams lets a bot read nothing back.
    looksBack: false,
    // What a tenant allows shows in what comes of a message.
    lacks: async () => undefined,
    find: async () => ({ kind: 'unknown' }),

    async linkTo(ref) {
      const [channel = ''] = ref.conversation.split(';');
      const place = await places.channel({ workplace: ref.workplace, channel });
      return messageLink(ref, place ?? {});
    },
  };
}

function isGone({ code }: Verdict): boolean {
  return code === 'ConversationNotFound' || code === 'http_404';
}
