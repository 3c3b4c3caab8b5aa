import type { webApi } from '@slack/bolt';
import type { Workplace } from '../../domain/ids';
import type { Pacer } from '../../ports/pacer';
import { type Called, inTurn } from './in-turn';
import { unreadable, type Verdict } from './outcomes';
import { methodBucket } from './rates';
import { secondsWhenUnsaid } from './web-client';

/** The private conversations with the people of a workspace, each opened once while the process lives. */
export interface PrivateChannels {
  /** The `D…` of the conversation with somebody. Nothing is said by opening it, so it may be tried again. */
  channelOf(user: string): Promise<Called<string>>;
  /** Opens it anew the next time. */
  forget(user: string): void;
}

/** No conversation is known yet. */
export function createPrivateChannels(
  client: webApi.WebClient,
  workplace: Workplace,
  pacer: Pacer,
): PrivateChannels {
  const known = new Map<string, string>();
  return {
    async channelOf(user) {
      const before = known.get(user);
      if (before !== undefined) return { ok: true, body: before };
      const bucket = methodBucket(workplace, 'conversations.open');
      const called = await inTurn(pacer, [bucket], 'person', async () =>
        client.conversations.open({ users: user }),
      );
      if (!called.ok) return { ok: false, verdict: retryable(called.verdict) };
      const id = called.body.channel?.id;
      if (id === undefined) return { ok: false, verdict: retryable(unreadable) };
      known.set(user, id);
      return { ok: true, body: id };
    },

    forget(user) {
      known.delete(user);
    },
  };
}

function retryable(verdict: Verdict): Verdict {
  if (verdict.outcome.kind !== 'ambiguous') return verdict;
  return { ...verdict, outcome: { kind: 'retry-later', afterMs: secondsWhenUnsaid * 1_000 } };
}
