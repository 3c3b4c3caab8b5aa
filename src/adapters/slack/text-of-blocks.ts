import type { RichTextBlock, RichTextSection } from '@slack/types';
import type { MessageBlock } from './blocks';
import { limits } from './limits';
import { cut, escaped } from './plain-text';

function runs(elements: RichTextSection['elements']): string {
  return elements.map((one) => ('text' in one ? (one.text ?? '') : '')).join('');
}

function richLines({ elements }: RichTextBlock): readonly string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case 'rich_text_list':
        return element.elements.map((item) => `• ${runs(item.elements)}`);
      case 'rich_text_quote':
      case 'rich_text_section':
      case 'rich_text_preformatted':
        return [runs(element.elements)];
    }
  });
}

/** What a person reads in a block, line by line; buttons stand in square brackets on one line. */
export function linesOf(block: MessageBlock): readonly string[] {
  switch (block.type) {
    case 'header':
      return [block.text.text];
    case 'section':
      return [block.text?.text ?? ''];
    case 'context':
      return block.elements.map((element) => ('text' in element ? element.text : element.alt_text));
    case 'rich_text':
      return richLines(block);
    case 'divider':
      return [];
    case 'actions':
      return [block.elements.map((one) => (one.type === 'button' ? `[${one.text.text}]` : '')).join(' ')];
  }
}

/**
 * The `text` of a message: what its blocks say, made from the blocks themselves so that the two cannot drift apart.
 * Notifications on phones and screen readers use it (docs.slack.dev/reference/methods/chat.postMessage).
 */
export function textOfBlocks(blocks: readonly MessageBlock[]): string {
  const text = escaped(blocks.flatMap(linesOf).join('\n'));
  // An escaped character is not cut in two.
  return cut(text, limits.messageText).replace(/&\w{0,4}…$/, '…');
}
