import type { InputBlock, PlainTextElement, PlainTextOption } from '@slack/types';
import type { Locale } from '../../catalogue/localised';
import type { Choice, ChoiceField, DateField, FieldBase, NumberField, TextField } from '../../views/card';
import type { FactorsField } from '../../views/factors-field';
import { modalWords } from '../../views/modal-words';
import type { ModalBlock } from './blocks';
import { limits } from './limits';
import { isSaid, plain } from './plain-text';
import { boldLine } from './rich-text';

/** The `action_id` of every field; its block carries the field's own id, so that what was typed survives an update. */
export const valueActionId = 'value';

const radioButtonsAtMost = 5;

function input(
  { id, label, hint, required, error }: FieldBase,
  element: InputBlock['element'],
): readonly ModalBlock[] {
  const block: InputBlock = {
    type: 'input',
    block_id: id.slice(0, limits.blockId),
    label: plain(label, limits.inputLabel),
    ...(isSaid(hint) && { hint: plain(hint, limits.inputHint) }),
    // Slack asks for nothing that our own answer would not ask for as well.
    optional: required !== true,
    element,
  };
  return [block, ...boldLine(error)];
}

/** A field for a number. It has no bounds in Slack, so that our own sentence stands beside what is wrong. */
export function numberInput(field: NumberField): readonly ModalBlock[] {
  const typed = (field.value ?? '').trim().replace(',', '.');
  return input(field, {
    type: 'number_input',
    action_id: valueActionId,
    is_decimal_allowed: true,
    // Slack takes nothing but a number here.
    ...(/^-?\d+(\.\d+)?$/.test(typed) && { initial_value: typed }),
  });
}

/** A field for words. It has no length in Slack, so that our own sentence says how much is too much. */
export function textInput(field: TextField): readonly ModalBlock[] {
  return input(field, {
    type: 'plain_text_input',
    action_id: valueActionId,
    multiline: field.long,
    ...(field.value && { initial_value: field.value.slice(0, limits.textInput) }),
  });
}

/** A field for a day. */
export function dateInput(field: DateField, locale: Locale): readonly ModalBlock[] {
  const { value = '' } = field;
  return input(field, {
    type: 'datepicker',
    action_id: valueActionId,
    placeholder: plain(modalWords.chooseDay[locale], limits.placeholder),
    ...(isDay(value) && { initial_date: value }),
  });
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

function optionOf({ value, title }: Choice): PlainTextOption {
  return { text: plain(title, limits.optionText), value };
}

function optionsOf(choices: readonly Choice[]): PlainTextOption[] {
  return choices
    .filter(({ value }) => value.length <= limits.optionValue)
    .slice(0, limits.options)
    .map(optionOf);
}

/** What is chosen already, in the options' own words, as Slack wants to see it again. */
function chosenOf(options: readonly PlainTextOption[], value: string | undefined): PlainTextOption[] {
  return (value ?? '')
    .split(',')
    .flatMap((one) => options.find((option) => option.value === one.trim()) ?? []);
}

/** One of a list: up to five side by side to choose from, more in a menu. */
export function choiceInput(field: ChoiceField, locale: Locale): readonly ModalBlock[] {
  const options = optionsOf(field.choices);
  const [chosen] = chosenOf(options, field.value);
  if (options.length === 0) return [];
  const initial = chosen && { initial_option: chosen };
  return options.length <= radioButtonsAtMost
    ? input(field, { type: 'radio_buttons', action_id: valueActionId, options, ...initial })
    : input(field, {
        type: 'static_select',
        action_id: valueActionId,
        placeholder: plain(modalWords.choose[locale], limits.placeholder),
        options,
        ...initial,
      });
}

/** Several of a list: boxes to tick, or a menu when there are more than Slack has boxes for. */
export function choicesInput(field: ChoiceField, locale: Locale): readonly ModalBlock[] {
  const options = optionsOf(field.choices);
  if (options.length === 0) return [];
  const chosen = chosenOf(options, field.value);
  const initial = chosen.length > 0 && { initial_options: chosen };
  return options.length <= limits.checkboxes
    ? input(field, { type: 'checkboxes', action_id: valueActionId, options, ...initial })
    : input(field, {
        type: 'multi_static_select',
        action_id: valueActionId,
        placeholder: plain(modalWords.choose[locale], limits.placeholder),
        options,
        ...initial,
      });
}

type Grouped = ChoiceField & Pick<FactorsField, 'most' | 'placeholder'>;

/** A choice of several that stand in groups, in a menu that shows them under their group's words. */
export function groupedChoicesInput(field: Grouped): readonly ModalBlock[] {
  const options = optionsOf(field.choices);
  if (options.length === 0) return [];
  const chosen = chosenOf(options, field.value);
  return input(field, {
    type: 'multi_static_select',
    action_id: valueActionId,
    placeholder: plain(field.placeholder, limits.placeholder),
    ...groupsOf(field.choices),
    ...(chosen.length > 0 && { initial_options: chosen }),
    // More than is allowed may stand there already; our own sentence then says so.
    max_selected_items: Math.max(field.most, chosen.length),
  });
}

function groupsOf(
  choices: readonly Choice[],
):
  | { options: PlainTextOption[] }
  | { option_groups: { label: PlainTextElement; options: PlainTextOption[] }[] } {
  const groups = [...new Set(choices.map(({ group }) => group))];
  if (groups.some((group) => !isSaid(group)) || groups.length > limits.optionGroups)
    return { options: optionsOf(choices) };
  return {
    option_groups: groups.map((group = '') => ({
      label: plain(group, limits.optionGroupLabel),
      options: optionsOf(choices.filter((choice) => choice.group === group)),
    })),
  };
}
