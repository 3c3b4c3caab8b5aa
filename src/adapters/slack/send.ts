import { showsWhoIsSilent } from '../../domain/delivery';
import { isSameWorkplace, type MessageRef } from '../../domain/ids';
import { type Address, type Chat, type SendOutcome, workplaceOf } from '../../ports/chat';
import type { Log } from '../../ports/log';
import type { CardView } from '../../views/card-view';
import { deliveryEvent, type FindParts, findMessage, notSeen, type Spot } from './find-message';
import { type Called, inTurn } from './in-turn';
import { type Audience, unreadable, type Verdict } from './outcomes';
import { createPrivateChannels } from './private-channels';
import { channelBucket, methodBucket } from './rates';
import type { SlackMessage } from './render-message';
import { missingFrom } from './scopes';

/** What a chat in one workspace is made of. */
export interface SlackChatParts extends FindParts {
  readonly render: (view: CardView) => SlackMessage;
  readonly log: Log;
}

const elsewhere: Verdict = {
  outcome: { kind: 'refused', reason: 'refused' },
  code: 'elsewhere',
  mend: false,
};

/** The bot's voice in one Slack workspace. */
export function openSlackChat(parts: SlackChatParts): Chat {
  const { client, workplace, pacer, render, log } = parts;
  const privately = createPrivateChannels(client, workplace, pacer);

  async function spotOf(to: Address): Promise<Called<Spot>> {
    if (!isSameWorkplace(workplaceOf(to), workplace)) return { ok: false, verdict: elsewhere };
    switch (to.to) {
      case 'person': {
        const opened = await privately.channelOf(to.account.user);
        return opened.ok ? { ok: true, body: { channel: opened.body } } : opened;
      }
      case 'channel':
        return { ok: true, body: { channel: to.channel.channel } };
      case 'thread':
        return { ok: true, body: { channel: to.root.conversation, root: to.root.message } };
    }
  }

  const refOf = ({ channel }: Spot, ts: string): MessageRef => ({
    workplace,
    conversation: channel,
    message: ts,
  });

  async function post(to: Address, spot: Spot, card: CardView, delivery: string): Promise<Called<string>> {
    const { text, blocks } = render(card);
    const buckets = [methodBucket(workplace, 'chat.postMessage')];
    if (to.to !== 'person') buckets.unshift(channelBucket(workplace, spot.channel));
    const posted = await inTurn(pacer, buckets, audienceOf(to), async () =>
      client.chat.postMessage({
        channel: spot.channel,
        text,
        blocks: [...blocks],
        ...(spot.root !== undefined && { thread_ts: spot.root }),
        metadata: { event_type: deliveryEvent, event_payload: { delivery } },
        unfurl_links: false,
        unfurl_media: false,
      }),
    );
    if (!posted.ok) return posted;
    const { ts } = posted.body;
    if (ts === undefined) return { ok: false, verdict: unreadable };
    return { ok: true, body: ts };
  }

  /** Says a definite no, and to the log what somebody can mend: never of what only who did not answer gets. */
  function fail(verdict: Verdict, delivery: string): SendOutcome {
    if (verdict.mend && !showsWhoIsSilent(delivery)) {
      log.warn('Slack did not take a message', { outcome: verdict.outcome.kind, code: verdict.code });
    }
    return verdict.outcome;
  }

  return {
    looksBack: true,
    async send(to, card, delivery) {
      const spot = await spotOf(to);
      if (!spot.ok) return fail(spot.verdict, delivery);
      const posted = await post(to, spot.body, card, delivery);
      if (posted.ok) return { kind: 'sent', ref: refOf(spot.body, posted.body) };
      if (to.to === 'person' && posted.verdict.outcome.kind === 'refused') privately.forget(to.account.user);
      return fail(posted.verdict, delivery);
    },

    async linkTo({ workplace: place, conversation, message }) {
      if (!isSameWorkplace(place, workplace)) return undefined;
      const bucket = methodBucket(workplace, 'chat.getPermalink');
      const called = await inTurn(pacer, [bucket], 'channel', async () =>
        client.chat.getPermalink({ channel: conversation, message_ts: message }),
      );
      return called.ok ? called.body.permalink : undefined;
    },

    async lacks() {
      const bucket = methodBucket(workplace, 'auth.test');
      const called = await inTurn(pacer, [bucket], 'channel', async () => client.auth.test());
      const granted = called.ok ? called.body.response_metadata?.scopes : undefined;
      return granted && missingFrom(granted);
    },

    async find(to, delivery, since) {
      const spot = await spotOf(to);
      if (!spot.ok) return notSeen(spot.verdict);
      const found = await findMessage(parts, spot.body, delivery, since);
      return found.kind === 'found' ? { kind: 'found', ref: refOf(spot.body, found.ts) } : found;
    },
  };
}

function audienceOf({ to }: Address): Audience {
  return to === 'person' ? 'person' : 'channel';
}
