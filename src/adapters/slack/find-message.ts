import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { DeliveryId } from '../../domain/delivery';
import type { Workplace } from '../../domain/ids';
import { type Instant, minute } from '../../domain/time';
import type { Looked } from '../../ports/chat';
import type { Pacer } from '../../ports/pacer';
import { type Called, inTurn } from './in-turn';
import type { Verdict } from './outcomes';
import { methodBucket } from './rates';
import type { Self } from './self';

/** The name under which a message carries the id of its delivery. */
export const deliveryEvent = 'bandbreedte_delivery';

/** A conversation, or one thread in it by the `ts` of its root. */
export interface Spot {
  readonly channel: string;
  readonly root?: string;
}

/** What looking for a message needs. */
export interface FindParts {
  readonly client: webApi.WebClient;
  readonly workplace: Workplace;
  readonly self: Self;
  readonly pacer: Pacer;
}

/** What was found: the `ts` of the message. */
export type Found = { readonly kind: 'found'; readonly ts: string } | Exclude<Looked, { kind: 'found' }>;

// Slack names a message by its own clock, and ours may go ahead. By more than five minutes it would not take our word
// for Slack's signatures; this is twice that.
const clocksApart = 10 * minute;
const messagesAPage = 100;
const pagesAtMost = 3;

const delivered = z.object({
  event_type: z.literal(deliveryEvent),
  event_payload: z.object({ delivery: z.string() }),
});
const answer = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      user: z.string().optional(),
      bot_id: z.string().optional(),
      metadata: delivered.optional().catch(undefined),
    }),
  ),
  has_more: z.boolean(),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/**
 * Looks for the bot's own message of a delivery among what was said since it was first tried; of all others nothing is
 * kept. Where Slack refuses, or more was said since than is looked at, nobody will know.
 */
export async function findMessage(
  parts: FindParts,
  spot: Spot,
  delivery: DeliveryId,
  since: Instant,
): Promise<Found> {
  let cursor: string | undefined;
  for (let page = 0; page < pagesAtMost; page += 1) {
    const called = await readPage(parts, spot, since, cursor);
    if (!called.ok) return notSeen(called.verdict);
    const read = answer.safeParse(called.body).data;
    if (read === undefined) return { kind: 'unknown' };
    const mine = read.messages.find(
      (message) => isOwn(message, parts.self) && message.metadata?.event_payload.delivery === delivery,
    );
    if (mine !== undefined) return { kind: 'found', ts: mine.ts };
    if (!read.has_more) return { kind: 'absent' };
    cursor = read.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '') return { kind: 'unknown' };
  }
  return { kind: 'unknown' };
}

/** What a call that gave nothing to look at says: that Slack refuses for good, or that this was not the moment. */
export function notSeen({ outcome }: Verdict): Exclude<Looked, { kind: 'found' | 'absent' }> {
  switch (outcome.kind) {
    case 'refused':
      return { kind: 'unknown' };
    case 'retry-later':
      return { kind: 'not-now', afterMs: outcome.afterMs };
    case 'ambiguous':
      return { kind: 'not-now', afterMs: 0 };
  }
}

async function readPage(
  { client, workplace, pacer }: FindParts,
  { channel, root }: Spot,
  since: Instant,
  cursor: string | undefined,
): Promise<Called<unknown>> {
  const method = root === undefined ? 'conversations.history' : 'conversations.replies';
  const asked = {
    channel,
    include_all_metadata: true,
    limit: messagesAPage,
    oldest: String((since - clocksApart) / 1_000),
    ...(cursor !== undefined && { cursor }),
  };
  return inTurn(pacer, [methodBucket(workplace, method)], 'channel', async () =>
    root === undefined
      ? client.conversations.history(asked)
      : client.conversations.replies({ ...asked, ts: root }),
  );
}

function isOwn(
  { user, bot_id }: { readonly user?: string | undefined; readonly bot_id?: string | undefined },
  self: Self,
): boolean {
  return user === self.user || (bot_id !== undefined && bot_id === self.bot);
}
