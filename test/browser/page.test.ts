import { type PlayedWorld, playWorld } from '../adapters/playground/played-world';
import { temporaryFile } from '../adapters/playground/temporary-file';
import { describeInChromium } from './chromium';
import { type Player, sitDown } from './player';

describeInChromium('the page of the playground', (browser) => {
  let played: PlayedWorld;
  let player: Player;

  beforeEach(async () => {
    played = await playWorld(temporaryFile('page.db'));
    player = await sitDown(browser(), played.url);
  }, 60_000);

  afterEach(async () => {
    await player.close();
    await played.stop();
  });

  const focused = () => player.page.locator(':focus');

  test('says that everything is invented, in the language of the page', async () => {
    await player.page.getByText('Dit is een oefenplek: alle namen en getallen zijn verzonnen.').waitFor();
    await player.bar('English');
    await player.page.getByText('This is a playground: all names and numbers are invented.').waitFor();
    expect(await player.page.locator('html').getAttribute('lang')).toBe('en');
  }, 60_000);

  test('everyone reads their own language, and can be played', async () => {
    await player.bar('Naar de volgende stap');
    await player
      .newest()
      .getByRole('heading', { name: /^Dag Sanne/ })
      .waitFor();
    await player.become(/Priya Sharma/);
    await player
      .newest()
      .getByRole('heading', { name: /^Hello Priya/ })
      .waitFor();
    await player.press('I take part');
    await player.become(/Sanne de Boer/);
    await player.newest().getByRole('button', { name: 'Ik doe mee' }).waitFor();
  }, 60_000);

  test('the team channel has threads, and what the bot tells one person nobody else sees', async () => {
    await player.open(/Team Noord/);
    await player.type('Wie heeft er dinsdag tijd?');
    await player.newest().getByText('Wie heeft er dinsdag tijd?').waitFor();
    await player.page.getByRole('main').getByRole('button', { name: 'Antwoord' }).click();
    const reply = player.page.getByLabel('Schrijf onder dit bericht');
    await reply.and(focused()).waitFor();
    await reply.fill('Ik wel <img src=x onerror=alert(1)>');
    await player.page.keyboard.press('Enter');
    const thread = player.page.getByRole('region', { name: 'Gesprek onder dit bericht' });
    await thread.getByText('Ik wel <img src=x onerror=alert(1)>').waitFor();

    await player.type('@Bandbreedte status');
    await player.newest().getByText('Alleen jij ziet dit').waitFor();
    await player.become(/Youssef Benali/);
    await thread.getByText('Ik wel').waitFor();
    expect(await player.page.getByText('Alleen jij ziet dit').count()).toBe(0);
    expect(player.complaints).toEqual([]);
  }, 60_000);

  test('words about oneself are answered in private, and the form closes with Escape', async () => {
    await player.bar('Naar de volgende stap');
    await player.press('Ik doe mee');
    await player.goTo('2026-11-20');
    const opens = player.newest().getByRole('button', { name: 'Meer vertellen' });
    await opens.click();
    await player.dialog().getByRole('heading', { name: 'Jouw week 47' }).waitFor();
    await player.page.keyboard.press('Escape');
    await player.dialog().waitFor({ state: 'hidden' });
    await opens.and(focused()).waitFor();
  }, 60_000);

  test('a step can be made without a mouse', async () => {
    await player.page.keyboard.press('Tab');
    await player.page.getByRole('link', { name: 'Naar het gesprek' }).and(focused()).waitFor();
    for (const name of ['Nederlands', 'English', 'Naar de volgende stap']) {
      await player.page.keyboard.press('Tab');
      await player.page.getByRole('button', { name }).and(focused()).waitFor();
    }
    await player.page.keyboard.press('Enter');
    await player
      .newest()
      .getByRole('heading', { name: /^Dag Sanne/ })
      .waitFor();
  }, 60_000);

  test('nothing runs out of a screen of 320 pixels', async () => {
    await player.page.setViewportSize({ width: 320, height: 640 });
    const sideways = () => player.page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(await sideways()).toBe(0);
    await player.bar('Naar de volgende stap');
    await player.type('hulp');
    await player.type('bandbreedte');
    expect(await sideways()).toBe(0);
  }, 60_000);

  test('what was said is still there when the page is opened again', async () => {
    await player.bar('Naar de volgende stap');
    await player.press('Ik doe mee');
    const words = await player.newest().innerText();
    await player.page.reload();
    await player.newest().waitFor();
    expect(await player.newest().innerText()).toBe(words);
  }, 60_000);
});
