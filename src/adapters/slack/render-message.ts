import type { KnownBlock } from '@slack/types';
import type { CardView } from '../../views/card-view';
import type { MessageBlock } from './blocks';
import { fitBlocks } from './fit-blocks';
import { limits } from './limits';
import { drawCard } from './render-card';
import { textOfBlocks } from './text-of-blocks';

/** A message as Slack takes it: its blocks, and the same in plain text. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** The message that holds these blocks. */
export function messageOf(blocks: readonly MessageBlock[]): SlackMessage {
  const shown = fitBlocks(blocks, { blocks: limits.blocksInMessage, texts: limits.textsInMessage });
  return { text: textOfBlocks(shown), blocks: shown satisfies readonly KnownBlock[] };
}

/**
 * Any card as a message. Of a form and of someone's own numbers only the title and what introduces them stand in it:
 * Slack keeps what was deleted, so a number of a person stands in a modal or nowhere (PRIVACY.md).
 */
export function renderMessage(view: CardView): SlackMessage {
  return messageOf(drawCard(view).shown);
}
