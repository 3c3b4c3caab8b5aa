import { readPress } from '../../../src/adapters/slack/press';
import { renderDoor } from '../../../src/adapters/slack/render-door';
import { allSamples } from '../../golden/load-samples';
import { messageFaults } from './support/block-rules';
import { awaySaved, checkIn, ownWeeks } from './support/views';

const intent = { kind: 'open-away', team: 'team-noord' } as const;

test('the door to a form has its title, what introduces it, and one button that means what was typed', () => {
  const { blocks, text } = renderDoor(awaySaved, intent);
  expect(blocks.map(({ type }) => type)).toEqual(['header', 'section', 'actions']);
  const [button] = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  if (button?.type !== 'button') throw new Error('There is no button.');
  expect(button.text.text).toBe('Openen');
  expect(button.accessibility_label).toBe('Openen: Wanneer ben je er niet?');
  expect(readPress(button.value)).toEqual({ intent, opens: 'dialog' });
  expect(text).toMatch(/^Wanneer ben je er niet\?\n.*\n\[Openen\]$/);
});

test('no number of somebody shows through the door', () => {
  const form = renderDoor(checkIn({ 'cases.guidance': '347', hours: '41.5' }), intent);
  expect(JSON.stringify(form)).not.toMatch(/347|41[.,]5/);
  expect(JSON.stringify(renderDoor(ownWeeks, intent))).not.toMatch(/\b12\b|\b32\b/);
});

test.each(allSamples)('Slack takes the door to $kind, $example, in $locale', ({ view }) => {
  expect(messageFaults(renderDoor(view, intent))).toEqual([]);
});
