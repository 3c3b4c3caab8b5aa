import { z } from 'zod';

const words = z.looseObject({ text: z.string() });
const option = z.object({ text: words, value: z.string() });
const button = z.object({
  type: z.literal('button'),
  action_id: z.string(),
  text: words,
  value: z.string(),
});

const run = z.object({
  type: z.literal(['text', 'link']),
  text: z.string(),
  url: z.url().optional(),
  style: z.object({ bold: z.boolean().optional() }).optional(),
});
const section = z.object({ type: z.literal('rich_text_section'), elements: z.array(run) });
const rich = z.discriminatedUnion('type', [
  section,
  z.object({ type: z.literal(['rich_text_quote', 'rich_text_preformatted']), elements: z.array(run) }),
  z.object({ type: z.literal('rich_text_list'), elements: z.array(section) }),
]);

const common = { action_id: z.string(), placeholder: words.optional() };
const offered = {
  ...common,
  options: z.array(option).optional(),
  option_groups: z.array(z.object({ options: z.array(option) })).optional(),
};
const element = z.discriminatedUnion('type', [
  z.object({
    type: z.literal(['plain_text_input', 'number_input']),
    ...common,
    initial_value: z.string().optional(),
  }),
  z.object({ type: z.literal('datepicker'), ...common, initial_date: z.string().optional() }),
  z.object({
    type: z.literal(['radio_buttons', 'static_select']),
    ...offered,
    initial_option: option.optional(),
  }),
  z.object({
    type: z.literal(['checkboxes', 'multi_static_select']),
    ...offered,
    initial_options: z.array(option).optional(),
  }),
]);

const named = { block_id: z.string() };
const input = z.object({
  type: z.literal('input'),
  ...named,
  label: words,
  hint: words.optional(),
  element,
});
const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal(['header', 'section']), ...named, text: words }),
  z.object({ type: z.literal('context'), ...named, elements: z.array(words) }),
  z.object({ type: z.literal('rich_text'), ...named, elements: z.array(rich) }),
  z.object({ type: z.literal('divider'), ...named }),
  z.object({ type: z.literal('actions'), ...named, elements: z.array(button) }),
  input,
]);
const anyBlocks = z.array(z.looseObject({ block_id: z.string().optional() }));

/** A block of a message or modal, as Slack keeps it. */
export type Block = z.infer<typeof block>;
/** A field of a modal. */
export type InputBlock = z.infer<typeof input>;
/** One of what a field lets choose from. */
export type Option = z.infer<typeof option>;
/** A button, with the block it stands in. */
export type Button = z.infer<typeof button> & { readonly block_id: string };

/** The blocks as they came, each with an id of its own: Slack gives one to every block without. */
export function withIds(blocks: unknown): readonly unknown[] {
  return anyBlocks.parse(blocks).map((one, nth) => ({ ...one, block_id: one.block_id ?? `b${nth}` }));
}

/** Reads blocks that have ids; throws for a kind no card of ours is made of. */
export function readBlocks(blocks: readonly unknown[]): readonly Block[] {
  return z.array(block).parse(blocks);
}

/** What a field lets choose from, in its order. */
export function optionsOf({ element: of }: InputBlock): readonly Option[] {
  if (!('options' in of || 'option_groups' in of)) return [];
  return [...(of.options ?? []), ...(of.option_groups ?? []).flatMap(({ options }) => options)];
}

/** The buttons in blocks, from top to bottom. */
export function buttonsIn(blocks: readonly Block[]): readonly Button[] {
  return blocks.flatMap((one) =>
    one.type === 'actions' ? one.elements.map((each) => ({ ...each, block_id: one.block_id })) : [],
  );
}

/** A line that stands by itself in bold print; undefined for any other block. */
export function boldLineOf(of: Block | undefined): string | undefined {
  const only = of?.type === 'rich_text' && of.elements.length === 1 ? of.elements[0] : undefined;
  if (only?.type !== 'rich_text_section' || only.elements.length !== 1) return undefined;
  const [alone] = only.elements;
  return alone?.style?.bold === true ? alone.text : undefined;
}

/** What a person reads in a block, line by line: a button in brackets, a choice behind a circle. */
export function linesOf(of: Block): readonly string[] {
  switch (of.type) {
    case 'header':
    case 'section':
      return [of.text.text];
    case 'context':
      return of.elements.map(({ text }) => text);
    case 'rich_text':
      return of.elements.flatMap((one) =>
        one.type === 'rich_text_list'
          ? one.elements.map(({ elements }) => `• ${joined(elements)}`)
          : [joined(one.elements)],
      );
    case 'divider':
      return [];
    case 'actions':
      return of.elements.map(({ text }) => `[${text.text}]`);
    case 'input':
      return [
        of.label.text,
        ...optionsOf(of).map(({ text }) => `  ( ) ${text.text}`),
        ...(of.hint ? [of.hint.text] : []),
      ];
  }
}

function joined(runs: readonly z.infer<typeof run>[]): string {
  return runs.map(({ text }) => text).join('');
}
