import type { Browser, Locator, Page } from 'playwright-core';

/** Somebody at the page of the playground, who finds everything by its role and its name. */
export interface Player {
  readonly page: Page;
  /** What the browser complained about, such as a forbidden script. */
  readonly complaints: readonly string[];
  /** Presses the newest button with this name, in the conversation or in the form that is open. */
  press(name: string | RegExp): Promise<void>;
  /** Presses a button of the bar at the top; on a narrow screen it may stand behind another. */
  bar(name: string): Promise<void>;
  goTo(date: string): Promise<void>;
  open(conversation: RegExp): Promise<void>;
  /** Becomes somebody else; who is in another team stands under its name. */
  become(name: RegExp, team?: string): Promise<void>;
  type(words: string): Promise<void>;
  /** The button that says who you are, on a screen too narrow for the list of people. */
  openPeople(): Promise<void>;
  newest(): Locator;
  dialog(): Locator;
  close(): Promise<void>;
}

/** Opens the page at an address and waits until it can be used. */
export async function sitDown(
  browser: Browser,
  url: string,
  width = 1280,
  height = 800,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Player> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  await page.goto(url);
  await page.getByRole('banner').getByRole('button').first().waitFor();

  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const calm = () => page.locator('body:not([aria-busy])').waitFor();
  const use = async (button: Locator) => {
    await button.click();
    await calm();
  };

  return {
    page,
    complaints,
    press: async (name) => {
      const place = (await dialog.count()) > 0 ? dialog : main;
      await use(place.getByRole('button', { name, exact: true }).last());
    },
    bar: async (name) => {
      const banner = page.getByRole('banner');
      const button = banner.getByRole('button', { name, exact: true });
      if (!(await button.isVisible())) await use(banner.getByRole('button', { name: /^(Meer|More)$/ }));
      await use(button);
    },
    goTo: async (date) => {
      await page.getByLabel(/^(Of kies een dag|Or choose a day)$/).fill(date);
      await use(
        page.getByRole('banner').getByRole('button', { name: /^(Ga naar deze dag|Go to this day)$/ }),
      );
    },
    open: (conversation) => use(page.getByRole('navigation').getByRole('button', { name: conversation })),
    become: async (name, team) => {
      const side = page.getByRole('navigation');
      if (team !== undefined) await side.locator('summary').filter({ hasText: team }).click();
      await use(side.getByRole('button', { name }));
    },
    type: async (words) => {
      await main.getByRole('textbox').last().fill(words);
      await page.keyboard.press('Enter');
      await calm();
    },
    openPeople: () =>
      use(
        page.getByRole('navigation').getByRole('button', { name: /(Wees iemand anders|Be someone else)$/ }),
      ),
    newest: () => main.getByRole('article').last(),
    dialog: () => dialog,
    close: () => context.close(),
  };
}
