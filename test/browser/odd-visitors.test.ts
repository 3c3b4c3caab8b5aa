import type { Page } from 'playwright-core';
import { seeded } from '../../src/adapters/playground/seeded';
import { tourWords } from '../../src/adapters/playground/tour-words';
import { type PlayedWorld, playWorld } from '../adapters/playground/played-world';
import { temporaryFile } from '../adapters/playground/temporary-file';
import { describeInChromium } from './chromium';
import { type Player, sitDown } from './player';

const oddTexts = ['hulp', 'привет, что это?', '<b>hallo</b>', '@Bandbreedte status', 'x'.repeat(1_500), '😀'];

/**
 * Presses whatever can be pressed now, or writes in whatever can be written in; what it is, chance decides. Half a year
 * has a test of its own: it takes longer than all of this.
 */
function presses(chance: () => number): string {
  const [which, text] = [chance(), oddTexts[Math.floor(chance() * oddTexts.length)] ?? ''];
  return `(() => {
    const place = document.querySelector('dialog[open]') ?? document;
    const kinds = 'button:enabled:not(.half-year), summary, textarea, input[type=text], input[type=checkbox], input[type=radio]';
    const all = [...place.querySelectorAll(kinds)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const one = all[Math.floor(${which} * all.length)];
    one.focus();
    if (one.matches('textarea, [type=text]')) {
      one.value = ${JSON.stringify(text)};
      one.dispatchEvent(new Event('input', { bubbles: true }));
    } else one.click();
    return one.textContent;
  })()`;
}

/** Keeps count of what the page asked and did not get, or got with an error. */
function watchRequests(page: Page) {
  const open = new Set<object>();
  const refused: string[] = [];
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => refused.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
  });
  return { open, refused };
}

describeInChromium('a visitor who', (browser) => {
  let played: PlayedWorld;
  let player: Player;

  beforeEach(async () => {
    played = await playWorld(temporaryFile('odd.db'));
    player = await sitDown(browser(), played.url);
  }, 60_000);

  afterEach(async () => {
    await player.close();
    await played.stop();
  });

  const nothingIsBroken = () => expect([...player.complaints, ...played.complaints()]).toEqual([]);

  test.each([
    ['first', 1280, 800],
    ['second', 320, 640],
  ])(
    'presses wildly finds nothing broken (%s seed)',
    async (seed, width, height) => {
      const { page } = player;
      await page.setViewportSize({ width, height });
      const { open, refused } = watchRequests(page);
      const chance = seeded(seed);
      const pressed = new Set<unknown>();
      for (let action = 0; action < 60; action += 1) {
        pressed.add(await page.evaluate(presses(chance)));
        // Most presses come while the one before is still being answered; now and then somebody waits.
        if (chance() < 0.4) await page.locator('body:not([aria-busy])').waitFor();
      }
      expect(pressed.size).toBeGreaterThan(20);
      await page.locator('body:not([aria-busy])').waitFor();
      while ((await page.locator('dialog[open]').count()) > 0) {
        await page
          .locator('dialog[open] button')
          .filter({ hasText: /^(Sluit|Close|Terug|Back)/ })
          .first()
          .click();
      }
      await player.open(/^(Privé|Private)/);
      const answers = page
        .getByRole('main')
        .getByRole('heading', { name: /Wat kun je vragen|What can you ask/ });
      const before = await answers.count();
      await player.type('hulp');
      await answers.nth(before).waitFor();
      await page.waitForLoadState('networkidle');
      expect(refused).toEqual([]);
      expect(open.size).toBe(0);
      nothingIsBroken();
    },
    240_000,
  );

  test('has the page open twice finds the same in both', async () => {
    const { page } = player;
    const other = await page.context().newPage();
    await other.goto(played.url);
    const tour = (tab: Page) => tab.getByRole('region', { name: tourWords.tour.nl });
    await tour(page).getByRole('button', { name: tourWords.tourBegin.nl }).click();
    await player.press('Ik doe mee');
    await tour(other).getByRole('heading', { name: tourWords.tourAnswer.nl }).waitFor();

    await player.goTo('2026-11-20');
    const answer = (tab: Page, name: string) =>
      tab.getByRole('main').getByRole('button', { name, exact: true }).elementHandle();
    // Both are on the screen before either is pressed.
    const answers = [await answer(page, 'Te vol'), await answer(other, 'Goed te doen')];
    await Promise.all(answers.map((one) => one?.dispatchEvent('click')));
    for (const tab of [page, other]) {
      await tab.getByRole('heading', { name: /^Dank je, je antwoord is (binnen|aangepast)/ }).waitFor();
      await tour(tab).getByRole('heading', { name: tourWords.tourOthers.nl }).waitFor();
    }
    nothingIsBroken();
  }, 60_000);

  test('goes back in the browser and returns finds everything as it was', async () => {
    const { page } = player;
    await player.press('Ik doe mee');
    await player.open(/Team Noord/);
    await page.goto('about:blank');
    await page.goBack();
    await page.getByRole('main', { name: 'Team Noord' }).waitFor();
    await page.goBack();
    await page.goForward();
    await page.getByRole('main', { name: 'Team Noord' }).waitFor();
    await player.open(/^Privé/);
    await player.newest().getByRole('button', { name: 'Toch niet meedoen' }).waitFor();
    nothingIsBroken();
  }, 60_000);

  test('stops the process in the middle reads that the page is on its own', async () => {
    await player.press('Ik doe mee');
    await played.stop();
    // Another one, for what stops it after the test.
    played = await playWorld(temporaryFile('another.db'));
    await player.bar('Volgende stap');
    await player.page.getByRole('banner').getByText('De oefenplek antwoordt niet.').waitFor();
    expect(await player.newest().getByRole('button', { name: 'Toch niet meedoen' }).count()).toBe(1);
  }, 60_000);
});
