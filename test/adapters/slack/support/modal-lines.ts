import type { InputBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { ModalBlock } from '../../../../src/adapters/slack/blocks';
import { linesOf } from '../../../../src/adapters/slack/text-of-blocks';

/** Whether a block of a modal is of a kind that we draw. */
export const isOurs = (block: unknown): block is ModalBlock =>
  z
    .object({ type: z.enum(['header', 'section', 'context', 'rich_text', 'divider', 'actions', 'input']) })
    .safeParse(block).success;

function choicesOf(element: InputBlock['element']): readonly string[] {
  const groups = 'option_groups' in element ? (element.option_groups ?? []) : [];
  const own = 'options' in element ? (element.options ?? []) : [];
  const headings = groups.map(({ label }) => label.text);
  return [...headings, ...[...own, ...groups.flatMap(({ options }) => options)].map(({ text }) => text.text)];
}

/** What a person reads in a modal, line by line, with its fields, their choices and the buttons below. */
export function modalLines(view: ModalView): readonly string[] {
  const lines = view.blocks.filter(isOurs).flatMap((block) => {
    if (block.type !== 'input') return linesOf(block);
    const { label, hint, element } = block;
    const placeholder = 'placeholder' in element ? [element.placeholder?.text ?? ''] : [];
    return [label.text, ...placeholder, ...choicesOf(element), ...(hint ? [hint.text] : [])];
  });
  return [...lines, ...(view.submit ? [view.submit.text] : [])];
}
