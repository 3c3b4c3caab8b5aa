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

type Way = readonly ['noord' | 'zuid', 'nl' | 'en', 'mouse' | 'keyboard', 320 | 1280, 'light' | 'dark'];

// Six of the thirty-two ways to take the tour: whichever two choices one looks at, all four combinations are among them.
const someWays: readonly Way[] = [
  ['noord', 'nl', 'keyboard', 320, 'dark'],
  ['noord', 'en', 'mouse', 1280, 'light'],
  ['zuid', 'nl', 'keyboard', 320, 'light'],
  ['zuid', 'nl', 'mouse', 1280, 'dark'],
  ['zuid', 'en', 'keyboard', 1280, 'dark'],
  ['zuid', 'en', 'mouse', 320, 'light'],
];

function everyWay(): readonly Way[] {
  const begun = (['noord', 'zuid'] as const).flatMap((path) =>
    (['nl', 'en'] as const).map((locale) => [path, locale] as const),
  );
  const held = begun.flatMap((way) =>
    (['mouse', 'keyboard'] as const).map((hand) => [...way, hand] as const),
  );
  const wide = held.flatMap((way) => ([320, 1280] as const).map((width) => [...way, width] as const));
  return wide.flatMap((way) => (['light', 'dark'] as const).map((scheme) => [...way, scheme] as const));
}

// All of them take some minutes: EVERY_WAY=1 npx jest test/browser/tour.test.ts
const ways = process.env['EVERY_WAY'] === undefined ? someWays : everyWay();

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
});
