import { type PlayedWorld, playWorld } from '../adapters/playground/played-world';
import { temporaryFile } from '../adapters/playground/temporary-file';
import { describeInChromium } from './chromium';
import { type Player, sitDown } from './player';

describeInChromium('the picture of a trend', (browser) => {
  let played: PlayedWorld;
  let player: Player;

  beforeAll(async () => {
    played = await playWorld(temporaryFile('trend.db'));
    player = await sitDown(browser(), played.url);
    await player.press('Ik doe mee');
    await player.bar('Laat de anderen antwoorden');
    await player.goTo('2026-11-20');
    await player.bar('Laat de anderen antwoorden');
    await player.goTo('2026-11-25');
    await player.type('trend');
  }, 60_000);

  afterAll(async () => {
    await player.close();
    await played.stop();
  });

  test.each([1280, 320])(
    'is seen whole on a screen of %d, and never larger than it is sharp',
    async (width) => {
      await player.page.setViewportSize({ width, height: 800 });
      const image = player.newest().getByRole('img', { name: /^Trend · Team Noord\. Week 47/ });
      const [box, card] = [await image.boundingBox(), await player.newest().boundingBox()];
      if (box === null || card === null) throw new Error('there is no picture');
      expect(box.width).toBeGreaterThan(width / 2 - 150);
      expect(box.width).toBeLessThanOrEqual(640);
      expect(box.x + box.width).toBeLessThanOrEqual(card.x + card.width);
      // A picture that could not be read would stand there as a line of words.
      expect(box.height).toBeGreaterThan(box.width / 3);
    },
  );

  test('comes with the page’s own rules: nothing of it is forbidden, and nothing is fetched elsewhere', () => {
    expect(player.complaints).toEqual([]);
  });
});
