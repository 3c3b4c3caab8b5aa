// Draws every golden Slack message and modal to a picture, so that people can look at what others will see:
//   node test/support/picture-blocks.mjs <folder> [kind …]
// Each picture shows one example in both languages, narrow and wide; one light and one dark picture per example.
// The page imitates how Slack lays blocks out, with styles of its own.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askedFor, drawPictures } from './draw-pictures.mjs';

const { folder, only } = askedFor('picture-blocks.mjs', '/tmp/blocks');
const golden = join(dirname(fileURLToPath(import.meta.url)), '..', 'golden-slack');
const widths = [360, 700];
const themes = {
  light: {
    page: '#e8e8e8',
    ground: '#ffffff',
    text: '#1d1c1d',
    grey: '#616061',
    line: '#d5d5d5',
    edge: '#bbbbbb',
    accent: '#007a5a',
    code: '#f4f4f4',
  },
  dark: {
    page: '#0b0c0d',
    ground: '#1a1d21',
    text: '#d1d2d3',
    grey: '#ababad',
    line: '#3a3d42',
    edge: '#5c5f63',
    accent: '#148567',
    code: '#232529',
  },
};

const css = (theme) => `
  * { box-sizing: border-box }
  body { margin: 16px; background: ${theme.page}; color: ${theme.text}; font: 15px/1.467 "Lato", "DejaVu Sans Condensed", sans-serif; display: flex; gap: 16px; align-items: flex-start; width: max-content }
  .column { display: flex; flex-direction: column; gap: 16px }
  .message, .modal { background: ${theme.ground}; border-radius: 8px; overflow-wrap: anywhere }
  .message { display: grid; grid-template-columns: 36px 1fr; gap: 8px; padding: 12px 16px }
  .face { width: 36px; height: 36px; border-radius: 8px; background: ${theme.accent} }
  .who { font-weight: 700 } .who span { font-weight: 400; color: ${theme.grey}; font-size: 12px }
  .block { margin: 8px 0 4px; max-width: 600px; white-space: pre-wrap }
  .header { font-size: 18px; font-weight: 700; line-height: 1.3; margin-top: 10px }
  .context { font-size: 12px; color: ${theme.grey}; line-height: 1.45 }
  .actions { display: flex; flex-wrap: wrap; gap: 8px }
  .button { font: 700 13px "Lato", "DejaVu Sans Condensed", sans-serif; border: 1px solid ${theme.edge}; border-radius: 6px; padding: 5px 11px; max-width: 230px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; background: ${theme.ground}; color: ${theme.text} }
  .primary { background: ${theme.accent}; border-color: ${theme.accent}; color: #fff }
  hr { border: 0; border-top: 1px solid ${theme.line}; margin: 12px 0 4px }
  ul { margin: 0; padding-left: 24px } 
  .quote { border-left: 4px solid ${theme.line}; padding-left: 12px; margin: 2px 0 }
  pre { margin: 4px 0; padding: 8px; font: 12px/1.5 "DejaVu Sans Mono", monospace; background: ${theme.code}; border: 1px solid ${theme.line}; border-radius: 4px; white-space: pre-wrap }
  .modal { box-shadow: 0 0 0 1px ${theme.line} } .modal .block { max-width: none }
  .bar { display: flex; justify-content: space-between; padding: 16px 24px; font-size: 20px; font-weight: 800; border-bottom: 1px solid ${theme.line} }
  .inside { padding: 4px 24px 16px }
  .foot { display: flex; justify-content: flex-end; gap: 8px; padding: 14px 24px; border-top: 1px solid ${theme.line} }
  .foot .button { font-size: 15px; padding: 7px 14px }
  .label { font-weight: 700; margin-top: 14px } .label span { font-weight: 400; color: ${theme.grey} }
  .box { border: 1px solid ${theme.edge}; border-radius: 4px; padding: 7px 12px; min-height: 38px; margin-top: 4px; display: flex; justify-content: space-between; white-space: pre-wrap }
  .long { min-height: 84px } .empty { color: ${theme.grey} }
  .choice { margin-top: 3px } .chip { background: ${theme.code}; border: 1px solid ${theme.line}; border-radius: 4px; padding: 1px 6px; margin-right: 4px }
  .hint { font-size: 13px; color: ${theme.grey}; margin-top: 4px }
  .menu { font-size: 12px; color: ${theme.grey}; margin-top: 4px }`;

/** Draws in the page: each example twice, once per language, at each width. */
function draw([examples, sizes]) {
  const make = (tag, name = '', text = '') => {
    const node = document.createElement(tag);
    node.className = name;
    node.textContent = text;
    return node;
  };
  const inside = (node, children) => {
    node.append(...children);
    return node;
  };
  const run = ({ text, style }) => make(style?.bold ? 'b' : 'span', '', text);
  const rich = (element) => {
    if (element.type === 'rich_text_list')
      return inside(
        make('ul'),
        element.elements.map((item) => inside(make('li'), item.elements.map(run))),
      );
    const tag = element.type === 'rich_text_preformatted' ? 'pre' : 'div';
    return inside(make(tag, element.type === 'rich_text_quote' ? 'quote' : ''), element.elements.map(run));
  };
  const button = (one) => make('div', one.style === 'primary' ? 'button primary' : 'button', one.text.text);
  const optionsOf = (element) => element.options ?? element.option_groups.flatMap(({ options }) => options);
  const picked = (element, option) =>
    [element.initial_option, ...(element.initial_options ?? [])].some((one) => one?.value === option.value);
  const field = (element) => {
    const words = element.placeholder?.text ?? '';
    const sign = { number_input: '123', datepicker: '▦', static_select: '▾', multi_static_select: '▾' };
    if (element.type === 'radio_buttons' || element.type === 'checkboxes') {
      const [on, off] = element.type === 'checkboxes' ? ['☑', '☐'] : ['◉', '○'];
      return element.options.map((option) =>
        make('div', 'choice', `${picked(element, option) ? on : off}  ${option.text.text}`),
      );
    }
    const box = make('div', element.multiline ? 'box long' : 'box');
    if (element.type.endsWith('static_select')) {
      const chosen = optionsOf(element).filter((option) => picked(element, option));
      const chips = chosen.map((option) => make('span', 'chip', option.text.text));
      box.append(
        chips.length > 0 ? inside(make('div'), chips) : make('span', 'empty', words),
        make('span', 'empty', sign[element.type]),
      );
      const groups = element.option_groups ?? [{ options: element.options }];
      const menu = groups.map(({ label, options }) =>
        make(
          'div',
          'menu',
          `${label ? `${label.text}: ` : ''}${options.map(({ text }) => text.text).join(' | ')}`,
        ),
      );
      return [box, ...menu];
    }
    const value = element.initial_value ?? element.initial_date;
    box.append(
      make('span', value === undefined ? 'empty' : '', value ?? words),
      make('span', 'empty', sign[element.type] ?? ''),
    );
    return [box];
  };
  const block = (one) => {
    const node = make('div', `block ${one.type}`);
    switch (one.type) {
      case 'header':
      case 'section':
        node.textContent = one.text.text;
        return node;
      case 'context':
        return inside(
          node,
          one.elements.map(({ text }) => make('span', '', text)),
        );
      case 'divider':
        return make('hr');
      case 'actions':
        return inside(node, one.elements.map(button));
      case 'rich_text':
        return inside(node, one.elements.map(rich));
      case 'input': {
        const label = make('div', 'label', one.label.text);
        if (one.optional) label.append(make('span', '', ' (optional)'));
        const hint = one.hint ? [make('div', 'hint', one.hint.text)] : [];
        return inside(make('div'), [label, ...field(one.element), ...hint]);
      }
      default:
        throw new Error(`cannot draw ${one.type}`);
    }
  };
  const message = (blocks, width) => {
    const who = inside(make('div', 'who', 'Bandbreedte'), [make('span', '', '  APP  15:00')]);
    const node = inside(make('div', 'message'), [
      make('div', 'face'),
      inside(make('div'), [who, ...blocks.map(block)]),
    ]);
    node.style.width = `${width}px`;
    return node;
  };
  const modal = (view, width) => {
    const bar = inside(make('div', 'bar'), [make('span', '', view.title.text), make('span', '', '✕')]);
    const submit = view.submit ? [make('div', 'button primary', view.submit.text)] : [];
    const foot = inside(make('div', 'foot'), [make('div', 'button', view.close.text), ...submit]);
    const node = inside(make('div', 'modal'), [
      bar,
      inside(make('div', 'inside'), view.blocks.map(block)),
      foot,
    ]);
    node.style.width = `${Math.min(width, 520)}px`;
    return node;
  };
  const drawn = sizes.flatMap((width) =>
    examples.map((example) =>
      inside(make('div', 'column'), [
        message(example.blocks, width),
        ...(example.modal ? [modal(example.modal, width)] : []),
      ]),
    ),
  );
  document.body.replaceChildren(...drawn);
}

await drawPictures({
  ...{ golden, folder, only, themes, width: 2300 },
  async drawOn(page, examples, theme) {
    await page.setContent(`<style>${css(theme)}</style>`);
    await page.evaluate(draw, [examples, widths]);
  },
});
