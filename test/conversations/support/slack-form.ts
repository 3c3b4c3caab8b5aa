import { type Block, boldLineOf, type InputBlock, linesOf, type Option, optionsOf } from './slack-blocks';
import type { SeenField } from './stage';

/** What stands in a field, as Slack sends it (docs.slack.dev/reference/interaction-payloads/view-interactions-payload). */
type FilledIn =
  | { readonly type: string; readonly value: string | null }
  | { readonly type: string; readonly selected_date: string | null }
  | { readonly type: string; readonly selected_option: Option | null }
  | { readonly type: string; readonly selected_options: readonly Option[] };

/** What stands in the fields of a modal, by block. */
export type Filled = Readonly<Record<string, FilledIn>>;

function inputsOf(blocks: readonly Block[]): readonly InputBlock[] {
  return blocks.filter((one) => one.type === 'input');
}

function untouched({ element }: InputBlock): FilledIn {
  const { type } = element;
  switch (type) {
    case 'plain_text_input':
    case 'number_input':
      return { type, value: element.initial_value ?? null };
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null };
    case 'radio_buttons':
    case 'static_select':
      return { type, selected_option: element.initial_option ?? null };
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: element.initial_options ?? [] };
  }
}

function chosenIn(filled: FilledIn): readonly Option[] {
  if ('selected_options' in filled) return filled.selected_options;
  return 'selected_option' in filled && filled.selected_option ? [filled.selected_option] : [];
}

/**
 * What stands in the fields of a modal that opens, or that takes the place of one: a field of the same name and kind
 * keeps what somebody filled in, whatever it would begin with (docs.slack.dev/surfaces/modals, updating views).
 */
export function filledAtFirst(blocks: readonly Block[], before: Filled = {}): Filled {
  return Object.fromEntries(
    inputsOf(blocks).map((field) => {
      const kept = before[field.block_id];
      const offered = new Set(optionsOf(field).map(({ value }) => value));
      const stays =
        kept?.type === field.element.type && chosenIn(kept).every(({ value }) => offered.has(value));
      return [field.block_id, stays ? kept : untouched(field)];
    }),
  );
}

/**
 * The same with what somebody fills in by label; a choice is named by its words, several joined with " + ". Slack's own
 * apps hold back a text in a field for a number, and a form in which something is missing. Here all of it goes through,
 * so that the bot's own sentences are tried.
 */
export function fillIn(
  blocks: readonly Block[],
  filled: Filled,
  fields: Readonly<Record<string, string>>,
): Filled {
  const inputs = inputsOf(blocks);
  const said = Object.entries(fields).map(([label, words]) => {
    const field = inputs.find((one) => one.label.text.startsWith(label));
    if (field === undefined) {
      const there = inputs.map((one) => one.label.text);
      throw new Error(`No field "${label}"; there are: ${there.join(', ')}`);
    }
    return [field.block_id, asFilled(field, words)] as const;
  });
  return { ...filled, ...Object.fromEntries(said) };
}

function asFilled(field: InputBlock, words: string): FilledIn {
  const { type } = field.element;
  switch (type) {
    case 'plain_text_input':
    case 'number_input':
      return { type, value: words === '' ? null : words };
    case 'datepicker':
      return { type, selected_date: words === '' ? null : words };
    case 'radio_buttons':
    case 'static_select':
      return { type, selected_option: chosenBy(field, words)[0] ?? null };
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: chosenBy(field, words) };
  }
}

function chosenBy(field: InputBlock, words: string): readonly Option[] {
  const offered = optionsOf(field);
  return words
    .split(' + ')
    .filter((one) => one !== '')
    .map((one) => {
      const found = offered.find(({ text }) => text.text === one);
      if (found !== undefined) return found;
      const there = offered.map(({ text }) => text.text);
      throw new Error(`"${field.label.text}" does not offer "${one}"; it offers: ${there.join(', ')}`);
    });
}

/** The fields from top to bottom, with what stands in each and the sentence beside it. */
export function fieldsIn(
  blocks: readonly Block[],
  filled: Filled,
  errors: Readonly<Record<string, string>>,
): readonly SeenField[] {
  return blocks.flatMap((one, place) => {
    if (one.type !== 'input') return [];
    const beside = errors[one.block_id] ?? boldLineOf(blocks[place + 1]);
    const value = wordsOf(filled[one.block_id] ?? untouched(one));
    return [{ label: one.label.text, value, ...(beside !== undefined && { beside }) }];
  });
}

/** What a person reads in a form: behind the words of a field what stands in it, and under it what is said of it. */
export function linesOfForm(
  blocks: readonly Block[],
  filled: Filled,
  errors: Readonly<Record<string, string>>,
): readonly string[] {
  return blocks.flatMap((one) => {
    const [first = '', ...others] = linesOf(one);
    if (one.type !== 'input') return linesOf(one);
    const error = errors[one.block_id];
    const value = wordsOf(filled[one.block_id] ?? untouched(one));
    return [`${first}: [${value}]`, ...others, ...(error === undefined ? [] : [error])];
  });
}

function wordsOf(filled: FilledIn): string {
  if ('value' in filled) return filled.value ?? '';
  if ('selected_date' in filled) return filled.selected_date ?? '';
  return chosenIn(filled)
    .map(({ text }) => text.text)
    .join(' + ');
}

/** What stands in the fields as `view.state.values` has it. */
export function stateValues(blocks: readonly Block[], filled: Filled) {
  return Object.fromEntries(
    inputsOf(blocks).map((field) => [
      field.block_id,
      { [field.element.action_id]: filled[field.block_id] ?? untouched(field) },
    ]),
  );
}
