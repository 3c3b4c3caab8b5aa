import type { Locator } from 'playwright-core';
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
    await player.page.getByText('Alle namen en getallen zijn verzonnen.').waitFor();
    await player.bar('English');
    await player.page.getByText('All names and numbers are invented.').waitFor();
    expect(await player.page.locator('html').getAttribute('lang')).toBe('en');
  }, 60_000);

  test('everyone reads their own language, and can be played', async () => {
    await player.bar('Volgende stap');
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
    const thread = player.page.getByRole('group', { name: 'Gesprek onder dit bericht' });
    await thread.getByText('Ik wel <img src=x onerror=alert(1)>').waitFor();

    await player.type('@Bandbreedte status');
    await player.newest().getByText('Alleen jij ziet dit').waitFor();
    await player.become(/Youssef Benali/);
    await player.open(/Team Noord/);
    await thread.getByText('Ik wel').waitFor();
    expect(await player.page.getByText('Alleen jij ziet dit').count()).toBe(0);
    expect(player.complaints).toEqual([]);
  }, 60_000);

  test('words about oneself are answered in private, and the form closes with Escape', async () => {
    await player.press('Ik doe mee');
    await player.goTo('2026-11-20');
    const opens = player.newest().getByRole('button', { name: 'Meer vertellen' });
    await opens.click();
    await player.page.getByRole('dialog', { name: 'Jouw week 47' }).waitFor();
    await player.page.keyboard.press('Escape');
    await player.dialog().waitFor({ state: 'hidden' });
    await opens.and(focused()).waitFor();
  }, 60_000);

  test('a week further stops at the question that nobody saw yet, and says what closed without an answer', async () => {
    const bar = player.page.getByRole('banner');
    const news = bar.getByRole('status');
    await bar.getByText('Team Noord: je hebt nog niet gekozen of je meedoet.').waitFor();
    await player.press('Ik doe mee');
    await player.bar('Een week verder');
    await news.getByText('Er is een weekvraag in je privéchat, dus de klok stopt hier.').waitFor();
    await bar.getByText('donderdag 19 november, 15.00 uur', { exact: true }).waitFor();
    await bar.getByText('Team Noord: je weekvraag staat open tot dinsdag 24 november, 11.30 uur.').waitFor();
    await player
      .newest()
      .getByRole('heading', { name: /hoe was je werkweek/ })
      .waitFor();
    await player.bar('Een week verder');
    await news
      .getByText(
        'Een week later is er iets nieuws in je privéchat en Team Noord. ' +
          'Team Noord: week 47 sloot zonder jouw antwoord.',
      )
      .waitFor();
    await bar.getByText('donderdag 26 november, 15.00 uur', { exact: true }).waitFor();
    await player.press('Te vol');
    await bar.getByText('Team Noord: de ronde loopt tot dinsdag 1 december, 11.30 uur.').waitFor();
  }, 60_000);

  test('the news tells only of chats that the person who is played can open', async () => {
    await player.become(/Geert Dijkstra/, 'Gemeente');
    await player.bar('Volgende stap');
    const news = player.page.getByRole('banner').getByRole('status');
    await news.getByText('In deze week was er niets nieuws voor jou.').waitFor();
    await player.become(/Eva Scholten/, 'Team Zuid');
    await player.bar('Volgende stap');
    await news.getByText('Er is iets nieuws in Team Zuid.').waitFor();
    expect(await news.innerText()).not.toMatch(/Noord|Midden|privé/);
    await player.become(/Hanneke Vos/);
    expect(await news.innerText()).toBe('');
  }, 60_000);

  test('becoming somebody else opens their own chat, and takes the keyboard there', async () => {
    await player.open(/Team Noord/);
    await player.become(/Lotte Hendriks/);
    const chat = player.page.getByRole('main', { name: 'Privé met Bandbreedte: Lotte Hendriks' });
    await chat.and(focused()).waitFor();
    await player
      .newest()
      .getByRole('heading', { name: /^Dag Lotte/ })
      .waitFor();
  }, 60_000);

  test('marks whom the bot told something since the player last looked as them', async () => {
    const lotte = player.page.getByRole('navigation').getByRole('button', { name: /^Lotte Hendriks/ });
    await player.become(/Lotte Hendriks/);
    await player.press('Ik doe mee');
    await player.become(/Sanne de Boer/);
    expect(await lotte.getByText('nieuw').count()).toBe(0);
    await player.goTo('2026-11-19');
    await lotte.getByText('nieuw').waitFor();
    await player.become(/Lotte Hendriks/);
    await player.become(/Sanne de Boer/);
    await lotte.waitFor();
    expect(await lotte.getByText('nieuw').count()).toBe(0);
  }, 60_000);

  test('what was written stays when it could not be sent', async () => {
    await player.page.route('**/playground/text', (route) => route.abort());
    await player.type('Wat weten we over deze week?');
    await player.page.getByRole('banner').getByText('De oefenplek antwoordt niet.').waitFor();
    const field = player.page.getByLabel('Zeg iets tegen Bandbreedte');
    expect(await field.inputValue()).toBe('Wat weten we over deze week?');
  }, 60_000);

  test.each(['#nobody', '#%E0%A4%A'])(
    'the address %s names nobody who lives here, and begins as the first person',
    async (hash) => {
      await player.page.goto('about:blank');
      await player.page.goto(`${played.url}/${hash}`);
      await player.page.getByRole('main', { name: 'Privé met Bandbreedte: Sanne de Boer' }).waitFor();
    },
    60_000,
  );

  test('a step can be made without a mouse', async () => {
    await player.page.keyboard.press('Tab');
    await player.page.getByRole('link', { name: 'Naar het gesprek' }).and(focused()).waitFor();
    for (const name of ['Nederlands', 'English', 'Presenteren', 'Rondleiding', 'Volgende stap']) {
      await player.page.keyboard.press('Tab');
      await player.page.getByRole('button', { name }).and(focused()).waitFor();
    }
    await player.page.keyboard.press('Enter');
    await player.page.getByRole('banner').getByText('Er is iets nieuws in Team Noord.').waitFor();
  }, 60_000);

  test('the keyboard stops only where something can be done or scrolled', async () => {
    await player.page.getByRole('log').focus();
    await player.page.keyboard.press('Tab');
    await player.page.getByRole('button', { name: 'Ik doe mee' }).and(focused()).waitFor();
    await player.page.keyboard.press('Enter');
    await player.newest().and(focused()).waitFor();
    await player.page.keyboard.press('Tab');
    await player.page.getByRole('button', { name: 'Toch niet meedoen' }).and(focused()).waitFor();
  }, 60_000);

  test('the keyboard stays where it was when the language changes', async () => {
    await player.bar('English');
    await player.page.getByRole('button', { name: 'English' }).and(focused()).waitFor();
    await player.page.setViewportSize({ width: 360, height: 740 });
    await player.bar('Nederlands');
    // The bar is closed again; the button behind which the languages stand is the nearest there is.
    await player.page.getByRole('button', { name: 'Meer' }).and(focused()).waitFor();
  }, 60_000);

  test('on a telephone the first screen shows the conversation, and what is new comes into view', async () => {
    const telephone = await sitDown(browser(), played.url, 360, 740);
    const topOf = async (found: Locator) => (await found.boundingBox())?.y ?? Infinity;
    expect(await topOf(telephone.newest())).toBeLessThan(740 / 2);
    expect(await topOf(telephone.page.getByLabel('Zeg iets tegen Bandbreedte'))).toBeLessThan(740);

    await telephone.press('Ik doe mee');
    await telephone.bar('Een week verder');
    const question = telephone.newest().getByRole('heading', { name: /hoe was je werkweek/ });
    await question.waitFor();
    expect(await topOf(question)).toBeLessThan(740 * 0.7);

    await telephone.openPeople();
    await telephone.become(/Lotte Hendriks/);
    expect(await topOf(telephone.newest())).toBeLessThan(740 / 2);
    expect(await telephone.page.getByRole('button', { name: /^Willem Postma/ }).count()).toBe(0);
    await telephone.close();
  }, 60_000);

  test('on a telephone the bar stays low, and all of it can be done', async () => {
    const telephone = await sitDown(browser(), played.url, 360, 740);
    const bar = telephone.page.getByRole('banner');
    const height = async () => (await bar.boundingBox())?.height;
    expect(await height()).toBeLessThanOrEqual(112);
    await telephone.press('Ik doe mee');
    await telephone.bar('Een week verder');
    await bar.getByText('Er is een weekvraag in je privéchat').waitFor();
    expect(await height()).toBeLessThanOrEqual(112);

    const more = bar.getByRole('button', { name: 'Meer' });
    await more.and(telephone.page.locator(':focus')).waitFor();
    await telephone.page.keyboard.press('Enter');
    for (const name of ['English', 'Een week verder', 'Laat de anderen antwoorden', 'Ga naar deze dag']) {
      const box = await bar.getByRole('button', { name }).boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(40);
    }
    await telephone.goTo('2026-11-25');
    await bar.getByText('woensdag 25 november, 09.00 uur', { exact: true }).waitFor();
    expect(await height()).toBeLessThanOrEqual(112);
    await telephone.close();
  }, 60_000);

  test('nothing runs out of a screen of 320 pixels', async () => {
    await player.page.setViewportSize({ width: 320, height: 640 });
    const sideways = () => player.page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(await sideways()).toBe(0);
    await player.bar('Volgende stap');
    await player.type('hulp');
    await player.type('bandbreedte');
    expect(await sideways()).toBe(0);
  }, 60_000);

  test('what was said is still there when the page is opened again', async () => {
    await player.bar('Volgende stap');
    await player.press('Ik doe mee');
    const words = await player.newest().innerText();
    await player.page.reload();
    await player.newest().waitFor();
    expect(await player.newest().innerText()).toBe(words);
  }, 60_000);
});
