import type { InputBlock, ModalView } from '@slack/types';
import type { StateValues } from '../../../../src/adapters/slack/read-fields';

const valueOf = ({ value = '' }: { readonly value?: string }) => ({ value });

/** What Slack sends of one field that nobody touched (docs.slack.dev/reference/interaction-payloads). */
function stateOf({ element }: InputBlock): StateValues[string][string] {
  switch (element.type) {
    case 'number_input':
    case 'plain_text_input':
      return { value: element.initial_value ?? null };
    case 'datepicker':
      return { selected_date: element.initial_date ?? null };
    case 'radio_buttons':
    case 'static_select':
      return {
        selected_option: element.initial_option === undefined ? null : valueOf(element.initial_option),
      };
    case 'checkboxes':
    case 'multi_static_select':
      return { selected_options: (element.initial_options ?? []).map(valueOf) };
    default:
      throw new Error(`No modal of ours holds a ${element.type}.`);
  }
}

/** The inputs of a modal, in their order. */
export function inputsOf({ blocks }: ModalView): readonly InputBlock[] {
  return blocks.filter((block): block is InputBlock => block.type === 'input');
}

/** `view.state.values` of a modal in which nobody touched anything. */
export function untouchedState(view: ModalView): StateValues {
  return Object.fromEntries(
    inputsOf(view).map((block) => [
      block.block_id ?? '',
      { [block.element.action_id ?? '']: stateOf(block) },
    ]),
  );
}
