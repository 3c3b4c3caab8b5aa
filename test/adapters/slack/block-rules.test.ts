import { messageFaults, modalFaults } from './support/block-rules';

const plain = (text: string) => ({ type: 'plain_text', text });
const section = { type: 'section', text: plain('Dag') };
const button = { type: 'button', text: plain('Ja'), action_id: '0.yes', value: '{}' };
const option = (value: string) => ({ text: plain(value), value });
const message = (...blocks: readonly unknown[]) => ({ text: 'Dag', blocks });
const input = (element: unknown) => ({ type: 'input', block_id: 'field', label: plain('Hoeveel?'), element });
const modal = (...blocks: readonly unknown[]) => ({
  type: 'modal',
  title: plain('Bandbreedte'),
  submit: plain('Bewaren'),
  blocks,
});
const number = { type: 'number_input', action_id: 'value', is_decimal_allowed: true };
const date = { type: 'datepicker', action_id: 'value' };
const boxes = { type: 'checkboxes', action_id: 'value', options: [option('a'), option('b')] };
const menu = { ...boxes, type: 'multi_static_select' };
const rich = (...elements: readonly unknown[]) => ({ type: 'rich_text', elements });

test('a sound message and a sound modal are taken', () => {
  const richText = rich(
    { type: 'rich_text_section', elements: [{ type: 'text', text: 'Dag' }] },
    {
      type: 'rich_text_list',
      style: 'bullet',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'een' }] }],
    },
  );
  const all = message(
    { type: 'header', text: plain('Dag') },
    section,
    richText,
    { type: 'divider' },
    { type: 'actions', elements: [button] },
  );
  expect(messageFaults(all)).toEqual([]);
  const grouped = {
    ...menu,
    options: undefined,
    option_groups: [{ label: plain('Team'), options: [option('a')] }],
    initial_options: [option('a')],
    max_selected_items: 1,
  };
  expect(modalFaults(modal(section, input({ ...number, initial_value: '28.5' })))).toEqual([]);
  expect(modalFaults(modal(input(grouped)))).toEqual([]);
});

test.each([
  ['no block', message(), 'blocks holds 0'],
  ['51 blocks', message(...Array.from({ length: 51 }, () => section)), 'blocks holds 51'],
  ['no text', { ...message(section), text: '' }, 'text is empty'],
  ['a text of 4001', { ...message(section), text: 'x'.repeat(4_001) }, 'text is longer than 4000'],
  ['a mention in the text', { ...message(section), text: 'Dag <!channel>' }, 'reads as markup'],
  ['a loose ampersand in the text', { ...message(section), text: 'jij & ik' }, 'reads as markup'],
  ['an unheard-of block', message({ type: 'nonsense' }), 'may not be nonsense'],
  ['a field', message(input(number)), 'may not be input'],
  ['a title of 151', message({ type: 'header', text: plain('x'.repeat(151)) }), 'longer than 150'],
  [
    'a title with markup',
    message({ type: 'header', text: { type: 'mrkdwn', text: 'x' } }),
    'may not be mrkdwn',
  ],
  ['a paragraph of 3001', message({ type: 'section', text: plain('x'.repeat(3_001)) }), 'longer than 3000'],
  ['an empty paragraph', message({ type: 'section', text: plain('') }), 'is empty'],
  [
    'eleven quiet lines',
    message({ type: 'context', elements: Array.from({ length: 11 }, () => plain('x')) }),
    'holds 11',
  ],
  [
    '26 buttons',
    message({
      type: 'actions',
      elements: Array.from({ length: 26 }, (_, nth) => ({ ...button, action_id: `${nth}` })),
    }),
    'holds 26',
  ],
  ['no button', message({ type: 'actions', elements: [] }), 'holds 0'],
  [
    'a label of 76',
    message({ type: 'actions', elements: [{ ...button, text: plain('x'.repeat(76)) }] }),
    'longer than 75',
  ],
  [
    'a value of 2001',
    message({ type: 'actions', elements: [{ ...button, value: 'x'.repeat(2_001) }] }),
    'longer than 2000',
  ],
  [
    'a spoken label of 76',
    message({ type: 'actions', elements: [{ ...button, accessibility_label: 'x'.repeat(76) }] }),
    'longer than 75',
  ],
  [
    'an unheard-of colour',
    message({ type: 'actions', elements: [{ ...button, style: 'pink' }] }),
    'style is not known',
  ],
  [
    'an action id of 256',
    message({ type: 'actions', elements: [{ ...button, action_id: 'x'.repeat(256) }] }),
    'action_id is not 1 to 255',
  ],
  [
    'two buttons of one name',
    message({ type: 'actions', elements: [button] }, { type: 'actions', elements: [button] }),
    'action_id 0.yes is there twice',
  ],
  [
    'two blocks of one name',
    message({ ...section, block_id: 'a' }, { ...section, block_id: 'a' }),
    'block_id a is there twice',
  ],
  ['a block name of 256', message({ ...section, block_id: 'x'.repeat(256) }), 'block_id is not 1 to 255'],
  ['rich text with nothing in it', message(rich()), 'holds 0'],
  [
    'rich text with an empty text',
    message(rich({ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] })),
    'is empty',
  ],
  [
    'a rich text of 3001',
    message(rich({ type: 'rich_text_quote', elements: [{ type: 'text', text: 'x'.repeat(3_001) }] })),
    'longer than 3000',
  ],
  [
    'a list without a style',
    message(
      rich({
        type: 'rich_text_list',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] }],
      }),
    ),
    'style is not known',
  ],
  [
    'more than all texts may be',
    message(...Array.from({ length: 4 }, () => ({ type: 'section', text: plain('x'.repeat(2_500)) }))),
    'longer than 9000',
  ],
])('a message with %s is found out', (_, bad, fault) => {
  expect(messageFaults(bad).join('\n')).toContain(fault);
});

test.each([
  ['101 blocks', modal(...Array.from({ length: 101 }, () => section)), 'blocks holds 101'],
  ['a title of 25', { ...modal(section), title: plain('x'.repeat(25)) }, 'title is longer than 24'],
  ['a close of 25', { ...modal(section), close: plain('x'.repeat(25)) }, 'close is longer than 24'],
  ['a submit of 25', { ...modal(section), submit: plain('x'.repeat(25)) }, 'submit is longer than 24'],
  ['fields and no submit', { ...modal(input(number)), submit: undefined }, 'no submit'],
  ['a memory of 3001', { ...modal(section), private_metadata: 'x'.repeat(3_001) }, 'longer than 3000'],
  ['a callback id of 256', { ...modal(section), callback_id: 'x'.repeat(256) }, 'longer than 255'],
  ['no field in its block', modal(input(undefined)), 'is missing'],
  ['a label of 2001', modal({ ...input(number), label: plain('x'.repeat(2_001)) }), 'longer than 2000'],
  ['a hint of 2001', modal({ ...input(number), hint: plain('x'.repeat(2_001)) }), 'longer than 2000'],
  ['a number that is none', modal(input({ ...number, initial_value: 'drie' })), 'is no number'],
  ['a number with a comma', modal(input({ ...number, initial_value: '28,5' })), 'is no number'],
  [
    'a number without decimals said',
    modal(input({ type: 'number_input', action_id: 'value' })),
    'is_decimal_allowed is missing',
  ],
  ['a day that is none', modal(input({ ...date, initial_date: '2026-13-01' })), 'is no day'],
  ['a placeholder of 151', modal(input({ ...date, placeholder: plain('x'.repeat(151)) })), 'longer than 150'],
  [
    'a text of 3001',
    modal(input({ type: 'plain_text_input', action_id: 'value', initial_value: 'x'.repeat(3_001) })),
    'longer than 3000',
  ],
  [
    'eleven boxes',
    modal(input({ ...boxes, options: Array.from({ length: 11 }, (_, nth) => option(`${nth}`)) })),
    'holds 11',
  ],
  [
    'a menu of 101',
    modal(input({ ...menu, options: Array.from({ length: 101 }, (_, nth) => option(`${nth}`)) })),
    'holds 101',
  ],
  [
    'a choice of 76',
    modal(input({ ...boxes, options: [{ text: plain('x'.repeat(76)), value: 'a' }] })),
    'longer than 75',
  ],
  [
    'a choice worth 76',
    modal(input({ ...boxes, options: [{ text: plain('x'), value: 'x'.repeat(76) }] })),
    'longer than 75',
  ],
  [
    'two choices worth the same',
    modal(input({ ...boxes, options: [option('a'), option('a')] })),
    'value a is there twice',
  ],
  [
    'something chosen that is not offered',
    modal(input({ ...boxes, initial_options: [option('c')] })),
    'not offered',
  ],
  [
    'chosen in other words',
    modal(input({ ...boxes, initial_options: [{ text: plain('A'), value: 'a' }] })),
    'not offered',
  ],
  [
    'more chosen than may be',
    modal(input({ ...menu, max_selected_items: 1, initial_options: [option('a'), option('b')] })),
    'max_selected_items is 1',
  ],
  [
    'nothing to choose from',
    modal(input({ type: 'radio_buttons', action_id: 'value' })),
    'either options or option_groups',
  ],
  [
    'a group label of 76',
    modal(
      input({
        type: 'multi_static_select',
        action_id: 'value',
        option_groups: [{ label: plain('x'.repeat(76)), options: [option('a')] }],
      }),
    ),
    'longer than 75',
  ],
])('a modal with %s is found out', (_, bad, fault) => {
  expect(modalFaults(bad).join('\n')).toContain(fault);
});
