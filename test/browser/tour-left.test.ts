import { tourWords } from '../../src/adapters/playground/tour-words';
import { type PlayedWorld, playWorld } from '../adapters/playground/played-world';
import { temporaryFile } from '../adapters/playground/temporary-file';
import { describeInChromium } from './chromium';
import { type Player, sitDown } from './player';

describeInChromium('the tour', (browser) => {
  let played: PlayedWorld;
  let player: Player;

  beforeEach(async () => {
    played = await playWorld(temporaryFile('tour.db'));
    player = await sitDown(browser(), played.url);
  });

  afterEach(async () => {
    await player.close();
    await played.stop();
  });

  const panel = () => player.page.getByRole('region', { name: tourWords.tour.nl });

  test('can be left and resumed, also after a reload, and never says no to anything else', async () => {
    const tour = panel();
    const heading = (key: keyof typeof tourWords) => tour.getByRole('heading', { name: tourWords[key].nl });
    await tour.getByRole('button', { name: 'Begin', exact: true }).click();
    await player.press('Ik doe mee');
    await player.bar('Volgende stap');
    await tour.getByRole('button', { name: 'Stop even' }).click();
    await tour.waitFor({ state: 'hidden' });
    await player.press('Te vol');
    await player.page.reload();
    await player.newest().waitFor();
    expect(await tour.count()).toBe(0);
    await player.bar('Rondleiding');
    await heading('tourOthers').waitFor();
    await tour.locator('.tour-words').and(player.page.locator(':focus')).waitFor();

    await player.page.reload();
    await heading('tourOthers').waitFor();
    await player.become(/Mehmet Aydin/, 'Team Zuid');
    await tour.getByRole('button', { name: tourWords.beSanne.nl }).waitFor();
    await player.press('Ik doe mee');
    await tour.getByRole('button', { name: 'Sla over' }).click();
    await heading('tourTuesday').waitFor();
    expect(player.complaints).toEqual([]);
  }, 60_000);

  test('shows who said no the way back, and does not wait for a question that will not come', async () => {
    const tour = panel();
    await tour.getByRole('button', { name: 'Begin', exact: true }).click();
    await player.press('Nu niet');
    await tour.getByText(tourWords.doJoinAfterAll.nl).waitFor();
    await player.press('Toch meedoen');
    await tour.getByText(tourWords.doWaitForQuestion.nl).waitFor();
  }, 60_000);

  test('is offered until somebody says not now, and again when it is asked for', async () => {
    const tour = panel();
    await tour.getByRole('button', { name: 'Niet nu' }).click();
    await tour.waitFor({ state: 'hidden' });
    await player.page.getByRole('main').and(player.page.locator(':focus')).waitFor();
    await player.page.reload();
    await player.newest().waitFor();
    expect(await tour.count()).toBe(0);
    await player.bar('Rondleiding');
    await tour.getByRole('button', { name: tourWords.tourBeginZuid.nl }).waitFor();
  }, 60_000);
});
