import { isObject } from '../../../../src/cards/json';
import { elementFaults } from './element-rules';
import { countFaults, type Faults, inList, inText, textFaults, unique } from './rule';

// Slack's documented rules for messages and modals, with numbers of its own, so that a slip in `limits.ts` is seen.
// Sources: docs.slack.dev/reference/block-kit/blocks and the page of each block, docs.slack.dev/reference/views.

const messageBlocks = ['header', 'section', 'context', 'rich_text', 'divider', 'actions'];

/** What is wrong with a message, one sentence per fault; nothing when Slack would take it. */
export function messageFaults(message: unknown): Faults {
  if (!isObject(message)) return ['the message is no object'];
  const blocks = inList(message['blocks']);
  const text = message['text'];
  return [
    ...countFaults('blocks', blocks, 1, 50),
    ...(typeof text === 'string' && text.trim() !== '' ? [] : ['text is empty']),
    ...(typeof text === 'string' && text.length > 4_000 ? ['text is longer than 4000'] : []),
    ...(/[<>]|&(?!amp;|lt;|gt;)/.test(inText(text))
      ? ['text holds a character that Slack reads as markup']
      : []),
    ...blocks.flatMap((block, nth) => blockFaults(block, `blocks/${nth}`, messageBlocks)),
    ...unique('block_id', blocks),
    ...unique('action_id', elementsOf(blocks)),
    ...(textsOf(blocks) > 9_000 ? ['all texts together are longer than 9000'] : []),
  ];
}

/** What is wrong with a modal, one sentence per fault. */
export function modalFaults(view: unknown): Faults {
  if (!isObject(view)) return ['the modal is no object'];
  const blocks = inList(view['blocks']);
  const hasInputs = blocks.some((block) => isObject(block) && block['type'] === 'input');
  const metadata = view['private_metadata'];
  return [
    ...(view['type'] === 'modal' ? [] : ['type is not modal']),
    ...countFaults('blocks', blocks, 1, 100),
    ...textFaults(view['title'], 'title', 24, ['plain_text']),
    ...(view['close'] === undefined ? [] : textFaults(view['close'], 'close', 24, ['plain_text'])),
    ...(view['submit'] === undefined ? [] : textFaults(view['submit'], 'submit', 24, ['plain_text'])),
    ...(hasInputs && view['submit'] === undefined ? ['there are fields and no submit'] : []),
    ...(typeof metadata === 'string' && metadata.length > 3_000
      ? ['private_metadata is longer than 3000']
      : []),
    ...(inText(view['callback_id']).length > 255 ? ['callback_id is longer than 255'] : []),
    ...blocks.flatMap((block, nth) => blockFaults(block, `blocks/${nth}`, [...messageBlocks, 'input'])),
    ...unique('block_id', blocks),
    ...unique('action_id', elementsOf(blocks)),
  ];
}

function elementsOf(blocks: readonly unknown[]): readonly unknown[] {
  return blocks
    .filter(isObject)
    .flatMap((block) => (block['type'] === 'actions' ? inList(block['elements']) : []));
}

/** The characters of everything under a key `text`. */
function textsOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + textsOf(one), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + (key === 'text' && typeof one === 'string' ? one.length : textsOf(one)),
    0,
  );
}

function blockFaults(block: unknown, at: string, allowed: readonly string[]): Faults {
  if (!isObject(block)) return [`${at} is no block`];
  const type = inText(block['type']);
  if (!allowed.includes(type)) return [`${at} may not be ${type}`];
  const id = block['block_id'];
  const idFaults =
    typeof id === 'string' && (id === '' || id.length > 255) ? [`${at}/block_id is not 1 to 255`] : [];
  return [...idFaults, ...contentFaults(type, block, at)];
}

function contentFaults(type: string, block: Readonly<Record<string, unknown>>, at: string): Faults {
  const elements = inList(block['elements']);
  switch (type) {
    case 'header':
      return textFaults(block['text'], `${at}/text`, 150, ['plain_text']);
    case 'section':
      return textFaults(block['text'], `${at}/text`, 3_000);
    case 'context':
      return [
        ...countFaults(`${at}/elements`, elements, 1, 10),
        ...elements.flatMap((element, nth) => textFaults(element, `${at}/elements/${nth}`, 3_000)),
      ];
    case 'rich_text':
      return [
        ...countFaults(`${at}/elements`, elements, 1, Infinity),
        ...elements.flatMap((element, nth) => richFaults(element, `${at}/elements/${nth}`)),
      ];
    case 'actions':
      return [
        ...countFaults(`${at}/elements`, elements, 1, 25),
        ...elements.flatMap((element, nth) => elementFaults(element, `${at}/elements/${nth}`)),
      ];
    case 'input':
      return [
        ...textFaults(block['label'], `${at}/label`, 2_000, ['plain_text']),
        ...(block['hint'] === undefined
          ? []
          : textFaults(block['hint'], `${at}/hint`, 2_000, ['plain_text'])),
        ...elementFaults(block['element'], `${at}/element`),
      ];
    default:
      return [];
  }
}

const richElements = ['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted'];

function richFaults(element: unknown, at: string): Faults {
  if (!isObject(element)) return [`${at} is no element`];
  const type = inText(element['type']);
  const inner = inList(element['elements']);
  const empty = countFaults(`${at}/elements`, inner, 1, Infinity);
  if (type === 'text' || type === 'link') {
    if (type === 'link' && !/^https:\/\/.{1,2990}$/.test(inText(element['url'])))
      return [`${at}/url is none`];
    const text = element['text'];
    if (typeof text !== 'string' || text === '') return [`${at}/text is empty`];
    return text.length > 3_000 ? [`${at}/text is longer than 3000`] : [];
  }
  if (!richElements.includes(type)) return [`${at} may not be ${type}`];
  if (type === 'rich_text_list' && !['bullet', 'ordered'].includes(inText(element['style'])))
    return [`${at}/style is not known`];
  return [...empty, ...inner.flatMap((one, nth) => richFaults(one, `${at}/elements/${nth}`))];
}
