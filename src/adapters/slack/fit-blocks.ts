import type { ActionsBlock, ContextBlock } from '@slack/types';
import type { ModalBlock } from './blocks';
import { limits } from './limits';
import { plain } from './plain-text';
import { linesOf } from './text-of-blocks';

/** How much a message or modal holds: blocks, and characters of all its texts together. */
export interface Room {
  readonly blocks: number;
  readonly texts: number;
}

function isActions(block: ModalBlock): block is ActionsBlock {
  return block.type === 'actions';
}

function isToRead(block: ModalBlock): boolean {
  return block.type !== 'actions' && block.type !== 'input';
}

function lengthOf(block: ModalBlock): number {
  return block.type === 'input' ? 0 : linesOf(block).join('').length;
}

interface Placed<Block> {
  readonly block: Block;
  readonly place: number;
}

/** Those there is room for, from the first on; nothing comes after one that does not fit. */
function within<Block extends ModalBlock>(placed: readonly Placed<Block>[], room: Room) {
  const fitting: Placed<Block>[] = [];
  let { blocks, texts } = room;
  for (const one of placed) {
    blocks -= 1;
    texts -= lengthOf(one.block);
    if (blocks < 0 || texts < 0) return { fitting, left: { blocks: 0, texts: 0 } };
    fitting.push(one);
  }
  return { fitting, left: { blocks, texts } };
}

/** The blocks there is room for, in their order: what is pressed or filled in goes before what is read. */
function chosen<Block extends ModalBlock>(placed: readonly Placed<Block>[], room: Room) {
  const toPress = within(
    placed.filter(({ block }) => !isToRead(block)),
    room,
  );
  const toRead = within(
    placed.filter(({ block }) => isToRead(block)),
    toPress.left,
  );
  return [...toPress.fitting, ...toRead.fitting].toSorted((one, other) => one.place - other.place);
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

const dots: ContextBlock = { type: 'context', elements: [plain('…', limits.text)] };

/**
 * The blocks such that Slack takes them. Where something to read does not fit, it is left out from there on and dots
 * stand in its place; buttons and fields stay.
 */
export function fitBlocks<Block extends ModalBlock>(
  blocks: readonly Block[],
  room: Room,
): readonly (Block | ActionsBlock | ContextBlock)[] {
  // Slack takes nothing without a block.
  if (blocks.length === 0) return [dots];
  const placed = blocks.map((block, place) => ({ block, place }));
  if (chosen(placed, room).length === blocks.length) return numbered(blocks);
  const kept = chosen(placed, { blocks: room.blocks - 1, texts: room.texts - 1 });
  const gone = placed.find((one) => !kept.includes(one));
  return numbered(
    placed.flatMap((one): readonly (Block | ContextBlock)[] =>
      kept.includes(one) ? [one.block] : one === gone ? [dots] : [],
    ),
  );
}
