import type { Instant } from '../../../src/domain/time';
import type { Clock } from '../../../src/ports/clock';
import { type Block, readBlocks, withIds } from './slack-blocks';

/** What a message says: its plain text, its blocks as they came, and the same blocks read. */
export interface Content {
  readonly text: string;
  readonly raw: readonly unknown[];
  readonly blocks: readonly Block[];
}

/** A message as it stands in a conversation. */
export interface StandingMessage {
  readonly channel: string;
  readonly ts: string;
  readonly at: Instant;
  readonly user: string;
  readonly thread?: string;
  /** Who alone sees it, and only until Slack is opened anew. */
  readonly onlyFor?: string;
  readonly content: Content;
  readonly metadata?: unknown;
  /** Where it comes in the order of everything that was said or changed. */
  readonly turn: number;
  /** What it said before: a workspace may keep that for as long as it likes. */
  readonly earlier: readonly Content[];
}

/** The messages of a workspace, oldest first. */
export interface Messages {
  all(): readonly StandingMessage[];
  find(channel: string, ts: string): StandingMessage | undefined;
  /** The messages everybody sees in a conversation, those in threads among them. */
  in(channel: string): readonly StandingMessage[];
  /** The messages somebody sees in a conversation, those in threads and those for their eyes only among them. */
  seenBy(user: string, channel: string): readonly StandingMessage[];
  /** How much has been said and changed so far. */
  turns(): number;
  stand(message: Omit<StandingMessage, 'ts' | 'at' | 'turn' | 'earlier'>): StandingMessage;
  rewrite(message: StandingMessage, content: Content): StandingMessage;
}

/** Content as Slack takes it in; throws for a kind of block that no card of ours has. */
export function contentOf(text: string, blocks: unknown = []): Content {
  const raw = withIds(blocks);
  return { text, raw, blocks: readBlocks(raw) };
}

/** A workspace in which nothing has been said yet. */
export function createMessages(clock: Clock): Messages {
  const standing: StandingMessage[] = [];
  let turn = 0;
  return {
    all: () => standing,
    find: (channel, ts) => standing.find((one) => one.channel === channel && one.ts === ts),
    in: (channel) => standing.filter((one) => one.channel === channel && one.onlyFor === undefined),
    seenBy: (user, channel) =>
      standing.filter((one) => one.channel === channel && (one.onlyFor ?? user) === user),
    turns: () => turn,
    stand(message) {
      turn += 1;
      const at = clock.now();
      const ts = `${Math.floor(at / 1_000)}.${String(turn).padStart(6, '0')}`;
      const stood = { ...message, ts, at, turn, earlier: [] };
      standing.push(stood);
      return stood;
    },
    rewrite(message, content) {
      turn += 1;
      const now = { ...message, content, turn, earlier: [...message.earlier, message.content] };
      standing[standing.indexOf(message)] = now;
      return now;
    },
  };
}
