import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import type { Playground } from './agents-playground';
import type { Between } from './between';
import { type Dialog, dialogButton, openDialog } from './dialog';
import { bot, channelName } from './town';

/** Where somebody looks: their own chat with the bot, or the team's channel. */
export type Place = 'own chat' | 'channel';

/** One person behind the page of their own playground. */
export interface Seat {
  readonly who: string;
  goTo(place: Place): Promise<void>;
  /** Types to the bot; in the channel a new post that names it. */
  say(words: string): Promise<void>;
  /** Waits until this can be read on the page. */
  reads(words: string | RegExp): Promise<void>;
  /** Waits until a picture can be seen that is described like this. */
  sees(alt: RegExp): Promise<void>;
  /** Presses the newest button of this name; gives the dialog when it opens one. */
  press(title: string): Promise<Dialog | undefined>;
  /** Fills in a field of a card on the page. */
  fill(label: RegExp, value: string): Promise<void>;
  /** Chooses one of the round buttons of a card on the page. */
  choose(label: string): Promise<void>;
  picture(name: string): Promise<void>;
  readonly troubles: readonly string[];
  leave(): Promise<void>;
}

let pictures = 0;

/** Keeps a picture, numbered in the order of the week. */
async function keep(page: { screenshot(options: object): Promise<unknown> }, folder: string, name: string) {
  pictures += 1;
  const file = `${String(pictures).padStart(2, '0')}-${name.replace(/[^a-z0-9]+/gi, '-')}.png`;
  await page.screenshot({ path: join(folder, file.toLowerCase()), fullPage: true });
}

/** Keeps a picture of a dialog. */
export async function pictureOf(dialog: Dialog, folder: string, name: string): Promise<void> {
  await keep(dialog.page, folder, name);
}

/** Opens the page of somebody's playground and waits until it can be used. */
export async function takeSeat(
  browser: Browser,
  who: string,
  playground: Playground,
  between: Between,
  folder: string,
): Promise<Seat> {
  const context = await browser.newContext({ viewport: { width: 1500, height: 1100 }, locale: 'nl-NL' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  // Fonts come from the internet; without them the page is drawn at once.
  await context.route(
    (url) => url.hostname !== '127.0.0.1' && url.hostname !== 'localhost',
    (route) => route.abort(),
  );
  await page.goto(playground.url);
  await page.getByRole('textbox').first().waitFor();
  await page.getByRole('button', { name: 'Hide log panel' }).click();

  let place: Place = 'own chat';
  // A channel shows its newest post first, a chat its newest message last.
  const newest = (found: Locator) => (place === 'channel' ? found.first() : found.last());
  return {
    who,
    troubles,
    goTo: async (to) => {
      place = to;
      const name = to === 'channel' ? new RegExp(` - ${channelName}$`) : 'Personal Chat';
      await page.getByRole('treeitem', { name }).click();
    },
    say: async (words) => {
      // In a channel the field for a new post stands above everything; elsewhere the only one for typing is the last.
      const fields = page.getByRole('textbox').and(page.locator('[contenteditable="true"]'));
      if (place === 'own chat') {
        await fields.last().click();
        await page.keyboard.type(words);
        await page.keyboard.press('Enter');
        return;
      }
      await fields.first().click();
      await page.keyboard.type(`@${bot.name.slice(0, 4)}`);
      await page.getByRole('menuitem', { name: bot.name }).click();
      await page.keyboard.type(` ${words}`);
      await page.getByRole('button', { name: 'Post', exact: true }).click();
    },
    reads: (words) => newest(page.getByText(words)).waitFor(),
    sees: (alt) => newest(page.getByRole('img', { name: alt })).waitFor(),
    press: async (title) => {
      const button = newest(page.getByRole('button', { name: title, exact: true }));
      await button.waitFor();
      const dialog = dialogButton(between.cards, title);
      if (dialog !== undefined) return openDialog(context, between, dialog);
      await button.click();
      return undefined;
    },
    fill: (label, value) => newest(page.getByLabel(label)).fill(value),
    choose: (label) => newest(page.getByRole('radio', { name: label })).check({ force: true }),
    picture: (name) => keep(page, folder, `${who}-${name}`),
    leave: () => context.close(),
  };
}
