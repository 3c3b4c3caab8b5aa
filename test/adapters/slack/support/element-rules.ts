import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../../../../src/cards/json';
import { countFaults, type Faults, inList, inText, textFaults, unique } from './rule';

type Element = Readonly<Record<string, unknown>>;

// Sources: docs.slack.dev/reference/block-kit/block-elements and the page of each element; option and option group
// under docs.slack.dev/reference/block-kit/composition-objects.

/** What is wrong with something to press or fill in. */
export function elementFaults(element: unknown, at: string): Faults {
  if (!isObject(element)) return [`${at} is missing`];
  const action = element['action_id'];
  return [
    ...(typeof action !== 'string' || action === '' || action.length > 255
      ? [`${at}/action_id is not 1 to 255`]
      : []),
    ...(element['placeholder'] === undefined
      ? []
      : textFaults(element['placeholder'], `${at}/placeholder`, 150, ['plain_text'])),
    ...ownFaults(element, at),
  ];
}

function ownFaults(element: Element, at: string): Faults {
  switch (element['type']) {
    case 'button':
      return buttonFaults(element, at);
    case 'number_input':
      return numberFaults(element, at);
    case 'plain_text_input':
      return lengthFaults(element['initial_value'], `${at}/initial_value`, 3_000);
    case 'datepicker':
      return dateFaults(element['initial_date'], `${at}/initial_date`);
    case 'radio_buttons':
    case 'checkboxes':
      return choiceFaults(element, at, 10);
    case 'static_select':
    case 'multi_static_select':
      return choiceFaults(element, at, 100);
    default:
      return [`${at} may not be ${inText(element['type'])}`];
  }
}

function buttonFaults(button: Element, at: string): Faults {
  return [
    ...textFaults(button['text'], `${at}/text`, 75, ['plain_text']),
    ...lengthFaults(button['value'], `${at}/value`, 2_000),
    ...lengthFaults(button['accessibility_label'], `${at}/accessibility_label`, 75),
    ...(button['style'] === undefined || ['primary', 'danger'].includes(inText(button['style']))
      ? []
      : [`${at}/style is not known`]),
  ];
}

function numberFaults(input: Element, at: string): Faults {
  const initial = input['initial_value'];
  return [
    ...(typeof input['is_decimal_allowed'] === 'boolean' ? [] : [`${at}/is_decimal_allowed is missing`]),
    ...(initial === undefined || (typeof initial === 'string' && /^-?\d+(\.\d+)?$/.test(initial))
      ? []
      : [`${at}/initial_value is no number`]),
  ];
}

function lengthFaults(text: unknown, at: string, most: number): Faults {
  if (text === undefined) return [];
  if (typeof text !== 'string') return [`${at} is no text`];
  return text.length > most ? [`${at} is longer than ${most}`] : [];
}

function dateFaults(day: unknown, at: string): Faults {
  if (day === undefined) return [];
  const isDay = typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  return isDay ? [] : [`${at} is no day`];
}

function optionFaults(option: unknown, at: string): Faults {
  if (!isObject(option)) return [`${at} is no option`];
  const value = option['value'];
  return [
    ...textFaults(option['text'], `${at}/text`, 75),
    ...(typeof value === 'string' && value !== '' ? [] : [`${at}/value is missing`]),
    ...lengthFaults(value, `${at}/value`, 75),
    ...(option['description'] === undefined
      ? []
      : textFaults(option['description'], `${at}/description`, 75)),
  ];
}

function optionsFaults(options: readonly unknown[], at: string, most: number): Faults {
  return [
    ...countFaults(at, options, 1, most),
    ...options.flatMap((option, nth) => optionFaults(option, `${at}/${nth}`)),
    ...unique('value', options).map((fault) => `${at}: ${fault}`),
  ];
}

function choiceFaults(element: Element, at: string, most: number): Faults {
  const [options, groups] = [element['options'], element['option_groups']];
  const offered = [
    ...inList(options),
    ...inList(groups).flatMap((group) => inList(isObject(group) && group['options'])),
  ];
  const one = element['initial_option'];
  const chosen = [...(one === undefined ? [] : [one]), ...inList(element['initial_options'])];
  const atMost = element['max_selected_items'];
  return [
    ...((options === undefined) === (groups === undefined)
      ? [`${at} needs either options or option_groups`]
      : []),
    ...(options === undefined ? [] : optionsFaults(inList(options), `${at}/options`, most)),
    ...(groups === undefined ? [] : groupsFaults(inList(groups), `${at}/option_groups`)),
    ...(element['initial_options'] !== undefined && chosen.length === 0
      ? [`${at}/initial_options is empty`]
      : []),
    ...chosen
      .filter((choice) => !offered.some((option) => isDeepStrictEqual(option, choice)))
      .map(() => `${at} has something chosen that is not offered`),
    ...(typeof atMost === 'number' && (atMost < 1 || chosen.length > atMost)
      ? [`${at}/max_selected_items is ${atMost} and ${chosen.length} are chosen`]
      : []),
  ];
}

function groupsFaults(groups: readonly unknown[], at: string): Faults {
  return [
    ...countFaults(at, groups, 1, 100),
    ...groups.flatMap((group, nth) =>
      isObject(group)
        ? [
            ...textFaults(group['label'], `${at}/${nth}/label`, 75, ['plain_text']),
            ...optionsFaults(inList(group['options']), `${at}/${nth}/options`, 100),
          ]
        : [`${at}/${nth} is no group`],
    ),
  ];
}
