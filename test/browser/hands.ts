import type { Locator, Page } from 'playwright-core';

/** How somebody presses and writes: with the mouse, or with the keyboard alone. */
export interface Hands {
  press(found: Locator): Promise<void>;
  write(found: Locator, words: string): Promise<void>;
  /** How often something was pressed or written. */
  actions(): number;
}

const mostStops = 150;

/** Goes on with Tab until the keyboard stands at what was looked for. */
async function tabTo(page: Page, found: Locator): Promise<void> {
  await found.waitFor();
  const focused = found.and(page.locator(':focus'));
  for (let stops = 0; stops < mostStops; stops += 1) {
    if ((await focused.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${String(found)}`);
}

/** The hands of a visitor on a page. */
export function handsOn(page: Page, which: 'mouse' | 'keyboard'): Hands {
  let actions = 0;
  const calm = () => page.locator('body:not([aria-busy])').waitFor();
  return {
    async press(found) {
      actions += 1;
      if (which === 'mouse') await found.click();
      else {
        await tabTo(page, found);
        await page.keyboard.press('Enter');
      }
      await calm();
    },
    async write(found, words) {
      actions += 1;
      if (which === 'mouse') await found.fill(words);
      else {
        await tabTo(page, found);
        await page.keyboard.type(words);
      }
    },
    actions: () => actions,
  };
}
