import type { types } from '@slack/bolt';

/** A message as Slack takes it: the blocks, and the whole of it in words for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
}
