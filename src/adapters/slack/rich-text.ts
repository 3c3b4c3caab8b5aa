import type { RichTextBlock, RichTextBlockElement, RichTextSection, RichTextText } from '@slack/types';
import type { Link } from '../../views/card';
import type { Labelled, LabelledList } from '../../views/labelled';
import type { PlaceDrawn, PlacesDrawn } from '../../views/position-words';
import type { MessageBlock } from './blocks';
import { limits } from './limits';
import { cut, isSaid } from './plain-text';

type Element = RichTextBlockElement;

// A text in rich text is taken as it is: links, mentions and emoji are elements of their own there, and no markup is
// read (docs.slack.dev/reference/block-kit/blocks/rich-text-block). So people's words need no escaping.
function text(words: string, bold = false): RichTextText {
  return { type: 'text', text: cut(words, limits.text), ...(bold && { style: { bold } }) };
}

function section(...elements: readonly RichTextText[]): RichTextSection {
  return { type: 'rich_text_section', elements: [...elements] };
}

function block(...elements: readonly Element[]): RichTextBlock {
  return { type: 'rich_text', elements: [...elements] };
}

const quoteOf = (words: string): Element => ({ type: 'rich_text_quote', elements: [text(words)] });

/** A line in bold print, above what it is about. */
export function boldLine(words: string | undefined): readonly MessageBlock[] {
  return isSaid(words) ? [block(section(text(words, true)))] : [];
}

/** A short heading with the words under it. */
export function labelled(...said: readonly (Labelled | undefined)[]): readonly MessageBlock[] {
  return said
    .filter((one) => one !== undefined)
    .map((one) => block(section(text(cut(one.label, limits.header), true), text(`\n${one.text}`))));
}

/** A way to something that stands elsewhere already. */
export function wayTo(link: Link | undefined): readonly MessageBlock[] {
  const { label = '', url = '' } = link ?? {};
  if (!isSaid(label) || !/^https:\/\/\S+$/.test(url) || url.length > limits.text) return [];
  const to = { type: 'link', url, text: cut(label, limits.text) } as const;
  return [block({ type: 'rich_text_section', elements: [to] })];
}

/** Words that somebody chose with care, set apart: an agreement, a line for the team. */
export function quote(words: string): readonly MessageBlock[] {
  return isSaid(words) ? [block(quoteOf(words))] : [];
}

/** The one thing to talk about, set apart under its short heading. */
export function question(asked: Labelled | undefined): readonly MessageBlock[] {
  return asked === undefined ? [] : [block(section(text(asked.label, true)), quoteOf(asked.text))];
}

/** The items in groups, such that the words of a group fit in one text of Slack. */
function grouped(items: readonly RichTextSection[]): readonly RichTextSection[][] {
  const groups: RichTextSection[][] = [];
  let left = 0;
  for (const item of items) {
    const length = wordsOf(item).length;
    const group = length <= left ? groups.at(-1) : undefined;
    if (group === undefined) groups.push([item]);
    else group.push(item);
    left = (group === undefined ? limits.text : left) - length;
  }
  return groups;
}

function wordsOf({ elements }: RichTextSection): string {
  return elements.map((one) => ('text' in one ? one.text : '')).join('');
}

function list(items: readonly RichTextSection[], above?: Element): readonly MessageBlock[] {
  return grouped(items).map((elements, nth) =>
    block(...(above && nth === 0 ? [above] : []), { type: 'rich_text_list', style: 'bullet', elements }),
  );
}

/** A few points. */
export function points(items: readonly string[]): readonly MessageBlock[] {
  return list(items.filter(isSaid).map((item) => section(text(item))));
}

/** A short heading with a few points under it. */
export function labelledList(said: LabelledList | undefined): readonly MessageBlock[] {
  if (said === undefined) return [];
  const items = said.items.filter(isSaid).map((item) => section(text(item)));
  const label = section(text(said.label, true));
  return items.length === 0 ? [block(label)] : list(items, label);
}

/** Points that begin with what they are about, in bold print. */
export function labelledPoints(rows: readonly Labelled[]): readonly MessageBlock[] {
  return list(rows.map(({ label, text: words }) => section(text(label, true), text(`: ${words}`))));
}

/** Words that somebody chose with care, with what belongs to them as points under it. */
export function quoteWithPoints(words: string, items: readonly string[]): readonly MessageBlock[] {
  return items.length === 0
    ? quote(words)
    : list(
        items.map((item) => section(text(item))),
        quoteOf(words),
      );
}

/** The three places side by side, the present one in bold print, with the sentence that says it. */
export function places({ below, inside, above }: PlacesDrawn, sentence: string): readonly MessageBlock[] {
  const gap = text('   ');
  const drawn = (place: PlaceDrawn) => text(place.text, place.here);
  return [block(section(drawn(below), gap, drawn(inside), gap, drawn(above), text(`\n${sentence}`)))];
}

/** Text to copy, letter by letter, in as many pieces as it needs. */
export function copyable(words: string): readonly MessageBlock[] {
  const pieces = words.match(new RegExp(`[^]{1,${limits.text}}`, 'g')) ?? [];
  return pieces.map((piece) =>
    block({ type: 'rich_text_preformatted', elements: [{ type: 'text', text: piece }] }),
  );
}

/** A few lines directly under each other, each with a mark of its own. */
export function lines(words: readonly string[]): readonly MessageBlock[] {
  return words.filter(isSaid).length === 0
    ? []
    : [block(...words.filter(isSaid).map((one) => section(text(one))))];
}
