import type {
  ActionsBlock,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  InputBlock,
  Button as PressedButton,
  RichTextBlock,
  SectionBlock,
} from '@slack/types';
import type { Button, CardBase } from '../../views/card';
import { limits } from './limits';
import { cut, isSaid, plain } from './plain-text';
import { writePress } from './press';

/** The blocks a message of ours is made of. */
export type MessageBlock =
  | HeaderBlock
  | SectionBlock
  | ContextBlock
  | RichTextBlock
  | DividerBlock
  | ActionsBlock;

/** The blocks a modal of ours is made of. */
export type ModalBlock = MessageBlock | InputBlock;

/** The list in pieces of at most `most`. */
function chunks<T>(list: readonly T[], most: number): readonly T[][] {
  const rest = list.slice(most);
  return [...(list.length > 0 ? [list.slice(0, most)] : []), ...(rest.length > 0 ? chunks(rest, most) : [])];
}

/** Small grey lines under each other, for what matters less than the rest. */
export function quiet(...texts: readonly (string | undefined)[]): readonly MessageBlock[] {
  // Elements of one context block stand side by side, so the lines are one element.
  const said = texts.filter(isSaid).join('\n');
  return isSaid(said) ? [{ type: 'context', elements: [plain(said, limits.text)] }] : [];
}

/** What stands on top of every card: the practice label when the numbers are invented, and the title. */
export function heading({ practice }: CardBase<string>, title?: string): readonly MessageBlock[] {
  const header: readonly MessageBlock[] = isSaid(title)
    ? [{ type: 'header', text: plain(title, limits.header) }]
    : [];
  return [...quiet(practice), ...header];
}

/** Each text as a paragraph of its own; what is absent leaves no trace. */
export function paragraphs(...texts: readonly (string | undefined)[]): readonly MessageBlock[] {
  return texts.filter(isSaid).map((text) => ({ type: 'section', text: plain(text, limits.text) }));
}

/** A line between what belongs together and what comes after. */
export const line: readonly MessageBlock[] = [{ type: 'divider' }];

/** Where another part of a form begins. */
export function part(title: string): readonly MessageBlock[] {
  return [...line, { type: 'header', text: plain(title, limits.header) }];
}

function drawButton({ label, intent, opens }: Button, about: string | undefined): readonly PressedButton[] {
  const value = writePress({ intent, ...(opens && { opens }) });
  if (value === undefined) return [];
  return [
    {
      type: 'button',
      text: plain(label, limits.buttonLabel),
      // Its number comes in front when the whole message is known.
      action_id: intent.kind,
      value,
      ...(isSaid(about) && { accessibility_label: cut(`${label}: ${about}`, limits.accessibilityLabel) }),
    },
  ];
}

/** Buttons side by side. `about` is read out after a label that says too little by itself: what the answer is to. */
export function buttons(offered: readonly Button[] | undefined, about?: string): readonly MessageBlock[] {
  const drawn = (offered ?? []).flatMap((button) => drawButton(button, about));
  return chunks(drawn, limits.actionElements).map((elements) => ({ type: 'actions', elements }));
}
