import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { DeliveryId } from '../../domain/delivery';
import type { Workplace } from '../../domain/ids';
import { day } from '../../domain/time';
import type { Clock } from '../../ports/clock';
import type { Pacer } from '../../ports/pacer';
import { inTurn } from './in-turn';
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
  readonly clock: Clock;
}

/** What was found: the `ts` of the message. */
export type Found =
  | { readonly kind: 'found'; readonly ts: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

// Nothing that is still due was first tried longer ago: a step makes sense for a week at most.
const lookBack = 14 * day;
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
 * Looks for the bot's own message of a delivery among the newest of two weeks; of all others nothing is kept. Without
 * the scope for it, under pressure, or when the conversation is longer than what is looked at, nobody knows.
 */
export async function findMessage(parts: FindParts, spot: Spot, delivery: DeliveryId): Promise<Found> {
  let cursor: string | undefined;
  for (let page = 0; page < pagesAtMost; page += 1) {
    const read = await readPage(parts, spot, cursor);
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

async function readPage(parts: FindParts, { channel, root }: Spot, cursor: string | undefined) {
  const { client, workplace, pacer, clock } = parts;
  const method = root === undefined ? 'conversations.history' : 'conversations.replies';
  const asked = {
    channel,
    include_all_metadata: true,
    limit: messagesAPage,
    oldest: String((clock.now() - lookBack) / 1_000),
    ...(cursor !== undefined && { cursor }),
  };
  const called = await inTurn(pacer, [methodBucket(workplace, method)], 'channel', async () =>
    root === undefined
      ? client.conversations.history(asked)
      : client.conversations.replies({ ...asked, ts: root }),
  );
  return called.ok ? answer.safeParse(called.body).data : undefined;
}

function isOwn(
  { user, bot_id }: { readonly user?: string | undefined; readonly bot_id?: string | undefined },
  self: Self,
): boolean {
  return user === self.user || (bot_id !== undefined && bot_id === self.bot);
}
