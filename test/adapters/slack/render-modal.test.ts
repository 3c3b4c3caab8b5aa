import type { InputBlock, ModalView } from '@slack/types';
import { readOrigin } from '../../../src/adapters/slack/modal-origin';
import { readPress } from '../../../src/adapters/slack/press';
import { renderModal } from '../../../src/adapters/slack/render-modal';
import { linesOf } from '../../../src/adapters/slack/text-of-blocks';
import { allSamples } from '../../golden/load-samples';
import { isOurs } from './support/modal-lines';
import { inputsOf } from './support/untouched-state';
import { awaySaved, checkIn, ownWeeks } from './support/views';

function fieldIn(view: ModalView, id: string): InputBlock {
  const found = inputsOf(view).find((block) => block.block_id === id);
  if (found === undefined) throw new Error(`The modal has no field ${id}.`);
  return found;
}

function intentsIn({ blocks }: ModalView): readonly (string | undefined)[] {
  return blocks
    .filter(isOurs)
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .map((one) => (one.type === 'button' ? readPress(one.value)?.intent.kind : one.type));
}

describe('a form', () => {
  const modal = renderModal(checkIn({ hours: '28.5', factors: 'admin-load' }), { channel: 'D0SANNE' });

  test('is sent with its own word and remembers what that means', () => {
    expect(modal.title.text).toBe('Bandbreedte');
    expect([modal.submit?.text, modal.close?.text]).toEqual(['Bewaren', 'Sluiten']);
    expect(readOrigin(modal.private_metadata)).toEqual({
      channel: 'D0SANNE',
      intent: { kind: 'submit-check-in', team: 'team-noord', week: '2026-W47', fields: {} },
    });
  });

  test('asks for nothing that our own answer would not ask for', () => {
    const needed = inputsOf(modal).filter(({ optional }) => optional !== true);
    expect(needed.map(({ block_id }) => block_id)).toEqual(['felt']);
  });

  test('takes every number and every length, so that our own sentence stands beside what is wrong', () => {
    expect(fieldIn(modal, 'hours').element).toEqual({
      type: 'number_input',
      action_id: 'value',
      is_decimal_allowed: true,
      initial_value: '28.5',
    });
    expect(fieldIn(modal, 'line').element).toEqual({
      type: 'plain_text_input',
      action_id: 'value',
      multiline: true,
    });
  });

  test('shows what weighs in by group, and lets choose as many as the form allows', () => {
    const { element } = fieldIn(modal, 'factors');
    if (element.type !== 'multi_static_select') throw new Error('It is no menu.');
    expect(element.option_groups?.map(({ label }) => label.text)).toEqual([
      'Gezinnen',
      'Stelsel',
      'Randvoorwaarden',
    ]);
    expect(element.max_selected_items).toBe(3);
  });

  test('lets a first week choose one, and keeps more that stood there already for our own sentence', () => {
    const first = fieldIn(renderModal(checkIn({}, { depth: 'light' }), {}), 'factors').element;
    expect('max_selected_items' in first ? first.max_selected_items : undefined).toBe(1);
    const four = 'crisis-this-week,many-new-families,no-fitting-help,admin-load';
    const many = fieldIn(renderModal(checkIn({ factors: four }), {}), 'factors').element;
    expect('max_selected_items' in many ? many.max_selected_items : undefined).toBe(4);
  });

  test('keeps its other buttons, with what they mean', () => {
    expect(intentsIn(modal)).toEqual(['open-check-in']);
    expect(intentsIn(renderModal(awaySaved, {}))).toEqual(['back-from-away', 'open-my-week']);
  });

  test('says what is wrong directly under the field, and keeps what was typed', () => {
    const wrong = checkIn(
      { 'cases.guidance': '-2' },
      { faults: { 'cases.guidance': { fault: 'negative' } } },
    );
    const view = renderModal(wrong, {});
    const blocks = view.blocks.filter(isOurs);
    const under = blocks[blocks.findIndex((block) => block.block_id === 'cases.guidance') + 1];
    expect(under && under.type !== 'input' && linesOf(under)).toEqual(['Let op: vul hier 0 of meer in.']);
    expect(fieldIn(view, 'cases.guidance').element).toMatchObject({ initial_value: '-2' });
  });
});

describe('a modal without a form', () => {
  test('can only be closed, and keeps its buttons', () => {
    const modal = renderModal(ownWeeks, { channel: 'D0SANNE' });
    expect(modal.submit).toBeUndefined();
    expect(modal.close?.text).toBe('Sluiten');
    expect(readOrigin(modal.private_metadata)).toEqual({ channel: 'D0SANNE' });
    expect(intentsIn(modal)).toEqual(['open-check-in', 'show-export', 'delete-own-answers']);
  });
});

test.each(allSamples)('no word of the frame is cut: $kind, $example, in $locale', ({ view }) => {
  const { title, close, submit } = renderModal(view, {});
  for (const word of [title, close, submit]) expect(word?.text ?? '').not.toMatch(/…$/);
});

test('everything about someone can be copied whole, however much it is', () => {
  const value = JSON.stringify({ answers: 'x'.repeat(7_000) });
  const [sample] = allSamples.filter(({ kind }) => kind === 'own-export');
  if (sample?.view.kind !== 'own-export') throw new Error('There is no such example.');
  const { blocks } = renderModal({ ...sample.view, copy: { ...sample.view.copy, value } }, {});
  const pieces = blocks.filter(isOurs).flatMap((block) => {
    const [first] = block.type === 'rich_text' ? block.elements : [];
    return block.type === 'rich_text' && first?.type === 'rich_text_preformatted' ? linesOf(block) : [];
  });
  expect(pieces.join('')).toBe(value);
});
