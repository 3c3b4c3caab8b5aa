import { type PlayedWorld, playWorld } from '../adapters/playground/played-world';
import { temporaryFile } from '../adapters/playground/temporary-file';
import { describeInChromium } from './chromium';
import { type Player, sitDown } from './player';

describeInChromium('what the playground shows another way', (browser) => {
  let played: PlayedWorld;
  let player: Player;

  beforeEach(async () => {
    played = await playWorld(temporaryFile('shown.db'));
    player = await sitDown(browser(), played.url, 1920, 1080, 'dark');
    await player.press('Ik doe mee');
    await player.bar('Laat de anderen antwoorden');
    await player.bar('Volgende stap');
    await player.bar('Laat de anderen antwoorden');
    await player.press('Te vol');
    await player.bar('Volgende stap');
  }, 60_000);

  afterEach(async () => {
    await player.close();
    await played.stop();
  });

  test('a team sees its week large, with its question and its agreements, until Escape', async () => {
    const { page } = player;
    const beamer = page.getByRole('dialog', { name: 'Presenteren: Team Noord' });
    await player.bar('Presenteren');
    await beamer.getByRole('heading', { name: 'Week 47 · Team Noord' }).waitFor();
    await beamer.getByText('Er is nog geen afspraak.').waitFor();
    expect(await beamer.getByRole('button').count()).toBe(1);
    const question = await beamer.getByText('Vraag', { exact: true }).boundingBox();
    expect(question?.height).toBeGreaterThan(30);
    await page.keyboard.press('Escape');
    await beamer.waitFor({ state: 'hidden' });
    const opener = page.getByRole('banner').getByRole('button', { name: 'Presenteren' });
    await opener.and(page.locator(':focus')).waitFor();

    await player.open(/Team Noord/);
    await player.press('Maak een afspraak');
    await player
      .dialog()
      .getByLabel(/^Wat gaan we doen/)
      .fill('Een vast belmoment');
    await player.press('Bewaar de afspraak');
    await player.bar('Presenteren');
    await beamer.getByRole('listitem').getByText('Een vast belmoment').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(player.complaints).toEqual([]);
  }, 60_000);

  test('a message stands as in Teams beside as in Slack, in the same words, and nothing on it can be pressed', async () => {
    await player.open(/Team Noord/);
    await player.press('Zo in Teams en Slack');
    const both = player.page.getByRole('dialog', { name: 'Hetzelfde bericht in Teams en in Slack' });
    await both.getByText('De vorm is nagetekend').waitFor();
    for (const platform of ['Microsoft Teams', 'Slack']) {
      const one = both.getByRole('region', { name: platform });
      await one.getByRole('heading', { name: 'Week 47 · Team Noord' }).waitFor();
      await one.getByText('Maak een afspraak').waitFor();
      expect(await one.getByRole('button', { disabled: false }).count()).toBe(0);
    }
    await player.page.keyboard.press('Escape');
    await both.waitFor({ state: 'hidden' });
    expect(player.complaints).toEqual([]);
  }, 60_000);

  test('who is in no team channel reads that there is nothing to show', async () => {
    await player.become(/Geert Dijkstra/, 'Gemeente');
    await player.bar('Presenteren');
    await player.page.getByRole('dialog').getByText('Hier is nog geen teambeeld om te laten zien.').waitFor();
  }, 60_000);
});
