import { cardFaults, maxActions } from '../../src/cards/check-card';
import type { Json, JsonObject } from '../../src/cards/json';

const card = (...body: readonly Json[]): JsonObject => ({ type: 'AdaptiveCard', version: '1.5', body });
const button = { type: 'Action.Execute', title: 'Ja', fallback: { type: 'Action.Submit', title: 'Ja' } };
const set = (actions: readonly Json[]) => ({ type: 'ActionSet', actions });
const times = (count: number, node: Json) => Array.from({ length: count }, () => node);

test('a plain card with a button and a field has no faults', () => {
  const field = { type: 'Input.Number', id: 'hours', label: 'Uren' };
  expect(cardFaults(card({ type: 'TextBlock', text: 'Dag' }, field, set([button])))).toEqual([]);
});

test('six buttons fit, with their fallbacks; a seventh does not', () => {
  expect(cardFaults(card(set(times(maxActions, button))))).toEqual([]);
  expect(cardFaults(card(set(times(maxActions, button)), set([button])))).toEqual(['7 actions, more than 6']);
});

test('buttons in the menu are not counted', () => {
  const inMenu = { ...button, mode: 'secondary' };
  expect(cardFaults(card(set([...times(maxActions, button), inMenu])))).toEqual([]);
});

test.each([
  ['another version', { type: 'AdaptiveCard', version: '1.6', body: [] }, 'the version is not 1.5'],
  ['no card at all', { type: 'Container', version: '1.5' }, 'the outermost element is no AdaptiveCard'],
  ['an element Teams does not draw', card({ type: 'Media' }), 'Media is not on the list of elements we use'],
  ['a field without a label', card({ type: 'Input.Text', id: 'line' }), 'Input.Text line has no label'],
  ['a field without an id', card({ type: 'Input.Text', label: 'Zin' }), 'Input.Text has no id'],
  ['a button without a fallback', card(set([{ type: 'Action.Execute' }])), 'Action.Execute has no fallback'],
  ['a chart without a fallback', card({ type: 'Chart.Line' }), 'Chart.Line has no fallback'],
  [
    'an unfilled expression',
    card({ type: 'TextBlock', text: 'Dag ${name}' }),
    'an expression was left unfilled',
  ],
  [
    'a card that is too big',
    card({ type: 'TextBlock', text: 'a'.repeat(28_001) }),
    'larger than 28000 bytes',
  ],
])('%s is found', (_, found, fault) => {
  expect(cardFaults(found)).toEqual([fault]);
});

test('a chart with a fallback may be there', () => {
  expect(cardFaults(card({ type: 'Chart.Line', fallback: { type: 'TextBlock', text: 'boven' } }))).toEqual(
    [],
  );
});

test('two fields with the same id are found', () => {
  const field = { type: 'Input.Text', id: 'line', label: 'Zin' };
  expect(cardFaults(card(field, field))).toEqual(['two inputs have the same id']);
});
