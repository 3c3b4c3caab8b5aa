import type { Workplace } from '../../domain/ids';
import type { Bucket, Rate, Window } from '../../ports/pacer';

/**
 * How often Teams lets a bot call: learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit. It gives 50 a
 * second in a tenant, "for estimation only", and not over which stretch it counts them; so that one is a bucket, which
 * learns from every "too fast".
 */
const perTenant: Rate = { perMinute: 3_000, burst: 50 };

/** "Send to conversation" and "create conversation" count alike, each per bot and conversation. */
const perConversation: readonly Window[] = [
  { calls: 7, ms: 1_000 },
  { calls: 8, ms: 2_000 },
  { calls: 60, ms: 30_000 },
  { calls: 1_800, ms: 3_600_000 },
];

/** "Get conversation members". */
const perRoster: readonly Window[] = [
  { calls: 14, ms: 1_000 },
  { calls: 16, ms: 2_000 },
  { calls: 120, ms: 30_000 },
  { calls: 3_600, ms: 3_600_000 },
];

/** Every call in a tenant. */
export function tenantBucket({ id }: Workplace): Bucket {
  return { name: `teams ${id}`, rate: perTenant };
}

/** The messages into a conversation; a channel and all its threads are one. */
export function conversationBucket({ id }: Workplace, conversation: string): Bucket {
  const [whole = ''] = conversation.split(';');
  return { name: `teams ${id} ${whole}`, rate: { perMinute: 120, burst: 7 }, windows: perConversation };
}

/** The questions who is in a conversation. */
export function rosterBucket({ id }: Workplace, conversation: string): Bucket {
  return {
    name: `teams ${id} ${conversation} members`,
    ...{ rate: { perMinute: 240, burst: 14 }, windows: perRoster },
  };
}
