import { element } from './element.js';

const run = ({ text, style }) => element(style?.bold ? 'strong' : 'span', {}, text);

const tags = { rich_text_quote: 'blockquote', rich_text_preformatted: 'pre' };

function richText({ type, elements }) {
  if (type !== 'rich_text_list') return element(tags[type] ?? 'p', {}, elements.map(run));
  return element(
    'ul',
    {},
    elements.map((item) => element('li', {}, item.elements.map(run))),
  );
}

const button = ({ text }) => element('span', { class: 'slack-button' }, text.text);

/** One block in the shape Slack gives it, more or less; what this page does not know leaves no trace. */
function block(one) {
  switch (one.type) {
    case 'header':
      return element('h4', { class: 'slack-header' }, one.text.text);
    case 'section':
      return element('p', { class: 'slack-section' }, one.text.text);
    case 'context':
      return element(
        'p',
        { class: 'slack-context' },
        one.elements.map(({ text }) => element('span', {}, text)),
      );
    case 'divider':
      return element('hr');
    case 'actions':
      return element('div', { class: 'slack-actions' }, one.elements.map(button));
    case 'rich_text':
      return element('div', { class: 'slack-rich' }, one.elements.map(richText));
    default:
      return '';
  }
}

/** Draws the blocks of a Slack message; its buttons can be read and not pressed. */
export function drawBlocks(blocks, locale) {
  return element('div', { class: 'slack-blocks', lang: locale }, blocks.map(block));
}
