import { tourWords } from '../../src/adapters/playground/tour-words';
import { type PlayedWorld, playWorld } from '../adapters/playground/played-world';
import { temporaryFile } from '../adapters/playground/temporary-file';
import { describeInChromium } from './chromium';
import { handsOn } from './hands';
import { type Player, sitDown } from './player';

/** What a visitor presses in the chat, in each language. */
const buttons = {
  nl: {
    doTakePart: 'Ik doe mee',
    doAnswer: 'Te vol',
    doTalk: 'Andere vraag',
    doOtherQuestion: 'Andere vraag',
    doAgreement: 'Maak een afspraak',
    doBack: 'Gelukt',
    whatToDo: /^Wat gaan we doen/,
    save: 'Bewaar de afspraak',
  },
  en: {
    doTakePart: 'I take part',
    doAnswer: 'Too full',
    doTalk: 'Another question',
    doOtherQuestion: 'Another question',
    doAgreement: 'Make an agreement',
    doBack: 'It worked',
    whatToDo: /^What will we do/,
    save: 'Save the agreement',
  },
} as const;

const inChat = ['doTakePart', 'doAnswer', 'doTalk', 'doOtherQuestion', 'doAgreement', 'doBack'] as const;

const steps = {
  noord: [
    ...(['tourAnswer', 'tourOthers', 'tourTuesday', 'tourView', 'tourSecond'] as const),
    ...(['tourTalk', 'tourAgreement', 'tourWeeks', 'tourBack'] as const),
  ],
  zuid: ['tourNoBand', 'tourOthers', 'tourTuesday', 'tourView', 'tourQuestion', 'tourBand'],
} as const;

// Six of the thirty-two ways to take the tour: whichever two choices one looks at, all four combinations are among them.
const ways = [
  ['noord', 'nl', 'keyboard', 320, 'dark'],
  ['noord', 'nl', 'mouse', 320, 'light'],
  ['noord', 'en', 'keyboard', 1280, 'dark'],
  ['zuid', 'nl', 'mouse', 1280, 'dark'],
  ['zuid', 'en', 'keyboard', 320, 'light'],
  ['zuid', 'en', 'mouse', 1280, 'light'],
] as const;

describeInChromium('the tour', (browser) => {
  let played: PlayedWorld;
  let player: Player;

  beforeEach(async () => {
    played = await playWorld(temporaryFile('tour.db'));
  });

  afterEach(async () => {
    await player.close();
    await played.stop();
  });

  const panel = (locale: 'nl' | 'en') => player.page.getByRole('region', { name: tourWords.tour[locale] });

  test.each(ways)(
    'brings who does what it says to its end: %s, %s, %s, %i pixels, %s',
    async (path, locale, which, width, scheme) => {
      player = await sitDown(browser(), played.url, width, width === 320 ? 640 : 800, scheme);
      const { page } = player;
      const say = buttons[locale];
      if (locale === 'en') await player.bar('English');
      const hands = handsOn(page, which);
      const tour = panel(locale);
      await hands.press(
        tour.getByRole('button', {
          name: tourWords[path === 'noord' ? 'tourBegin' : 'tourBeginZuid'][locale],
          exact: true,
        }),
      );

      const seen: string[] = [];
      let untilSaved = 0;
      for (;;) {
        const title = await tour.getByRole('heading').innerText();
        if (title === tourWords.tourEnd[locale]) break;
        if (seen.at(-1) !== title) seen.push(title);
        expect(hands.actions()).toBeLessThan(60);
        const main = tour.locator('button.main');
        if ((await main.count()) > 0) {
          await hands.press(main);
          continue;
        }
        const told = await tour.locator('.tour-do').innerText();
        const what = inChat.find((one) => tourWords[one][locale] === told);
        if (what === undefined) throw new Error(`the tour says "${told}"`);
        await hands.press(
          page.getByRole('main').getByRole('button', { name: say[what], exact: true }).last(),
        );
        if (what !== 'doAgreement') continue;
        await hands.write(player.dialog().getByLabel(say.whatToDo), 'Een vast belmoment');
        await hands.press(player.dialog().getByRole('button', { name: say.save }));
        untilSaved = hands.actions();
      }
      expect(seen).toEqual(steps[path].map((step) => tourWords[step][locale]));
      expect(untilSaved).toBeLessThanOrEqual(40);
      expect([...player.complaints, ...played.complaints()]).toEqual([]);
    },
    60_000,
  );

  test('can be left and resumed, also after a reload, and never says no to anything else', async () => {
    player = await sitDown(browser(), played.url);
    const tour = panel('nl');
    const heading = (key: keyof typeof tourWords) => tour.getByRole('heading', { name: tourWords[key].nl });
    await tour.getByRole('button', { name: 'Begin' }).click();
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

  test('is offered until somebody says not now, and again when it is asked for', async () => {
    player = await sitDown(browser(), played.url);
    const tour = panel('nl');
    await tour.getByRole('button', { name: 'Niet nu' }).click();
    await tour.waitFor({ state: 'hidden' });
    await player.page.getByRole('main').and(player.page.locator(':focus')).waitFor();
    await player.page.reload();
    await player.newest().waitFor();
    expect(await tour.count()).toBe(0);
    await player.bar('Rondleiding');
    await tour.getByRole('button', { name: 'Zonder bandbreedte' }).waitFor();
  }, 60_000);
});
