import type { ModalBlock } from '../../../src/adapters/slack/blocks';
import {
  choiceInput,
  choicesInput,
  dateInput,
  groupedChoicesInput,
  numberInput,
} from '../../../src/adapters/slack/inputs';

const field = (count: number) => ({
  id: 'field',
  label: 'Wat?',
  choices: Array.from({ length: count }, (_, nth) => ({ value: `${nth}`, title: `Keuze ${nth}` })),
});

function elementOf([block]: readonly ModalBlock[]) {
  if (block?.type !== 'input') throw new Error('There is no field.');
  return block.element;
}

test.each([
  [1, 'radio_buttons'],
  [5, 'radio_buttons'],
  [6, 'static_select'],
])('one of %i is chosen from %s', (count, type) => {
  expect(elementOf(choiceInput(field(count), 'nl')).type).toBe(type);
});

test.each([
  [1, 'checkboxes'],
  [10, 'checkboxes'],
  [11, 'multi_static_select'],
])('several of %i are chosen from %s', (count, type) => {
  expect(elementOf(choicesInput(field(count), 'nl')).type).toBe(type);
});

test('a menu says in the reader’s language that there is something to choose', () => {
  expect(elementOf(choiceInput(field(6), 'nl'))).toMatchObject({
    placeholder: { text: 'Kies uit de lijst' },
  });
  expect(elementOf(dateInput(field(0), 'en'))).toMatchObject({ placeholder: { text: 'Choose a day' } });
});

test('where there is nothing to choose from, there is no field', () => {
  const none = { ...field(0), most: 3, placeholder: 'Kies' };
  expect([...choiceInput(none, 'nl'), ...choicesInput(none, 'nl'), ...groupedChoicesInput(none)]).toEqual([]);
});

test('choices without groups stand in one list', () => {
  const { options, option_groups } = {
    options: undefined,
    option_groups: undefined,
    ...elementOf(groupedChoicesInput({ ...field(3), most: 3, placeholder: 'Kies' })),
  };
  expect([options, option_groups]).toEqual([expect.any(Array), undefined]);
});

test.each(['', 'drie', '3.', '1e3', ' '])(
  'a number field starts empty when what stands there is no number: %p',
  (value) => {
    expect(elementOf(numberInput({ id: 'n', label: 'Hoeveel?', max: 400, value }))).not.toHaveProperty(
      'initial_value',
    );
  },
);

test.each(['', 'morgen', '2026-13-01', '2026-12-9'])(
  'a day field starts empty when what stands there is no day: %p',
  (value) => {
    expect(elementOf(dateInput({ id: 'd', label: 'Wanneer?', value }, 'nl'))).not.toHaveProperty(
      'initial_date',
    );
  },
);
