import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import type { Between, SeenCard } from './between';

// The playground does nothing with a button that asks for a dialog, so this plays the part of Teams: it asks the bot for
// the dialog, draws the card with Microsoft's own renderer, and sends what the person pressed and filled in.

const renderer = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');
const button = z.looseObject({
  title: z.string(),
  data: z.looseObject({ msteams: z.looseObject({ type: z.string() }).optional() }).optional(),
});
const task = z.object({
  task: z.union([
    z.object({
      type: z.literal('continue'),
      value: z.object({ title: z.string().optional(), card: z.object({ content: z.unknown() }) }),
    }),
    z.object({ type: z.literal('message'), value: z.string() }),
  ]),
});
const pressed = z.record(z.string(), z.unknown());

type Button = z.infer<typeof button>;

function* buttonsIn(node: unknown): Generator<Button> {
  if (Array.isArray(node)) for (const one of node) yield* buttonsIn(one);
  else if (typeof node === 'object' && node !== null) {
    const found = button.safeParse(node);
    if (found.success && 'type' in node && String(node.type).startsWith('Action.')) yield found.data;
    for (const [name, inner] of Object.entries(node)) if (name !== 'fallback') yield* buttonsIn(inner);
  }
}

/** The newest card with a button of this title that asks Teams for a dialog, when its newest one does. */
export function dialogButton(
  cards: readonly SeenCard[],
  title: string,
): { readonly seen: SeenCard; readonly data: object } | undefined {
  for (const seen of cards.toReversed()) {
    const found = [...buttonsIn(seen.card)].find((one) => one.title === title);
    if (found === undefined) continue;
    return found.data?.msteams?.type === 'task/fetch' ? { seen, data: found.data } : undefined;
  }
  return undefined;
}

/** A dialog that stands open. */
export interface Dialog {
  readonly page: Page;
  /** Presses a button in the dialog; gives what came after it, or nothing when it closed. */
  press(title: string): Promise<Dialog | undefined>;
}

/** Opens the dialog that a button asks for. */
export async function openDialog(
  context: BrowserContext,
  between: Between,
  { seen, data }: { readonly seen: SeenCard; readonly data: object },
): Promise<Dialog> {
  const from =
    between.lastActivity(seen.conversation) ?? between.lastActivity(seen.conversation.split(';')[0] ?? '');
  if (from === undefined) throw new Error('Nothing was done in this conversation yet.');
  const { text: _text, textFormat: _format, value: _value, action: _action, ...always } = from;
  const ask = async (name: 'task/fetch' | 'task/submit', value: object) =>
    between.ask({
      ...always,
      type: 'invoke',
      name,
      id: randomUUID(),
      conversation: { ...z.looseObject({}).parse(always['conversation']), id: seen.conversation },
      ...(seen.message !== undefined && { replyToId: seen.message }),
      value: { data: value, context: { theme: 'default' } },
    });

  async function show(answer: unknown): Promise<Dialog | undefined> {
    const read = task.safeParse(answer);
    if (!read.success) return undefined;
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    if (read.data.task.type === 'message') {
      await page.setContent('<p role="status"></p>');
      await page
        .getByRole('status')
        .evaluate('(element, text) => { element.textContent = text }', read.data.task.value);
      return { page, press: () => Promise.resolve(undefined) };
    }
    const { title = '', card } = read.data.task.value;
    await page.setContent(
      '<title>dialog</title><style>body { font: 15px sans-serif; max-width: 640px; margin: 24px auto }</style><h1></h1><main></main>',
    );
    await page.addScriptTag({ content: renderer });
    await page.evaluate(
      `(() => {
        const { title, card } = ${JSON.stringify({ title, card: card.content })};
        document.querySelector('h1').textContent = title;
        const drawn = new AdaptiveCards.AdaptiveCard();
        drawn.onExecuteAction = (action) => { window.pressed = action.data; };
        drawn.parse(card);
        document.querySelector('main').append(drawn.render());
      })()`,
    );
    return {
      page,
      press: async (name) => {
        await page.getByRole('button', { name, exact: true }).click();
        const given = pressed.parse(await page.evaluate('window.pressed'));
        const next = await show(await ask('task/submit', given));
        await page.close();
        return next;
      },
    };
  }

  const dialog = await show(await ask('task/fetch', data));
  if (dialog === undefined) throw new Error('The bot gave no dialog.');
  return dialog;
}
