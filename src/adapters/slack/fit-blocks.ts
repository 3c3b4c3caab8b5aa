import type { ActionsBlock, ContextBlock } from '@slack/types';
import type { MessageBlock, ModalBlock } from './blocks';
import { limits } from './limits';
import { plain } from './plain-text';
import { linesOf } from './text-of-blocks';

/** How much a message or modal holds: blocks, and characters of all texts together. */
export interface Room {
  readonly blocks: number;
  readonly texts: number;
}

type ReadOnly = Exclude<MessageBlock, ActionsBlock>;

function isReadOnly(block: ModalBlock): block is ReadOnly {
  return block.type !== 'actions' && block.type !== 'input';
}

function isActions(block: ModalBlock): block is ActionsBlock {
  return block.type === 'actions';
}

const andMore: ContextBlock = { type: 'context', elements: [plain('…', limits.text)] };

/** The number of the first block to read for which there is no room, or undefined when everything fits. */
function overflow(blocks: readonly ModalBlock[], room: Room): number | undefined {
  const toPress = blocks.filter((block) => !isReadOnly(block)).length;
  let [left, texts] = [room.blocks - toPress, room.texts];
  const lengths = blocks.map((block) => (isReadOnly(block) ? linesOf(block).join('').length : undefined));
  const over = lengths.findIndex((length) => {
    if (length === undefined) return false;
    texts -= length;
    left -= 1;
    return texts < 0 || left < 0;
  });
  return over < 0 ? undefined : over;
}

/** The blocks with a number in front of each button's `action_id`, so that it is unique in its message or modal. */
function numbered<Block extends ModalBlock>(blocks: readonly Block[]): readonly (Block | ActionsBlock)[] {
  let nth = 0;
  return blocks.map((block) => {
    if (!isActions(block)) return block;
    const elements = block.elements.map((one) => ({ ...one, action_id: `${nth++}.${one.action_id}` }));
    return { ...block, elements };
  });
}

/**
 * The blocks such that Slack takes them. What is to be read and does not fit is left out from the end, and dots stand
 * in its place; buttons and fields stay.
 */
export function fitBlocks<Block extends ModalBlock>(
  blocks: readonly Block[],
  room: Room,
): readonly (Block | ActionsBlock | ContextBlock)[] {
  if (overflow(blocks, room) === undefined) return numbered(blocks);
  // The dots need room as well.
  const over = overflow(blocks, { ...room, blocks: room.blocks - 1 });
  const shown = blocks.flatMap((block, nth): readonly (Block | ContextBlock)[] => {
    if (nth === over) return [andMore];
    return over !== undefined && nth > over && isReadOnly(block) ? [] : [block];
  });
  return numbered(shown.slice(0, room.blocks));
}
