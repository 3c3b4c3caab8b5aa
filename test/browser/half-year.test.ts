import { type PlayedWorld, playWorld } from '../adapters/playground/played-world';
import { temporaryFile } from '../adapters/playground/temporary-file';
import { describeInChromium } from './chromium';
import { sitDown } from './player';

describeInChromium('half a year in the playground in a browser', (browser) => {
  let played: PlayedWorld;

  beforeEach(async () => {
    played = await playWorld(temporaryFile('half-year.db'));
  });

  afterEach(async () => {
    await played.stop();
  });

  test('a visitor lets it go by with one button, looks back on it, and answers the week that comes', async () => {
    const player = await sitDown(browser(), played.url, 320, 640);
    const { page } = player;
    page.setDefaultTimeout(120_000);
    const halfYear = page
      .getByRole('banner')
      .getByRole('button', { name: 'Half a year further', exact: true });
    await player.bar('English');
    await player.bar('Half a year further');
    await page.getByRole('status').getByText('Half a year has gone by').waitFor();
    await page.getByRole('banner').getByRole('button', { name: 'More', exact: true }).click();
    expect(await halfYear.isVisible()).toBe(false);

    await player.type('trend');
    await player.newest().getByRole('heading', { name: 'Trend · Team Noord' }).waitFor();
    await player.newest().getByText('Weeks 47 to 19.').waitFor();
    await player.open(/Team Noord/);
    await page.getByRole('main').getByText('Back to your agreement').waitFor();
    await page.getByRole('main').getByText('Week 19 · Team Noord').waitFor();

    await player.open(/Private/);
    await player.bar('Next step');
    await player
      .newest()
      .getByRole('heading', { name: /how was your work week\?/ })
      .waitFor();
    await player.press('Too full');
    await player.newest().getByRole('heading', { name: 'Thank you, your answer is in' }).waitFor();
    expect(player.complaints).toEqual([]);
    expect(played.complaints()).toEqual([]);
    await player.close();
  }, 240_000);
});
