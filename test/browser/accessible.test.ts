import { type PlayedWorld, playWorld } from '../adapters/playground/played-world';
import { temporaryFile } from '../adapters/playground/temporary-file';
import { faultsOn } from './axe';
import { describeInChromium } from './chromium';
import { type Player, sitDown } from './player';

const words = {
  nl: {
    takePart: 'Ik doe mee',
    others: 'Laat de anderen antwoorden',
    nextStep: 'Volgende stap',
    more: 'Meer',
    begin: 'Begin',
    tooFull: 'Te vol',
    numbers: 'Aantallen invullen',
    makeAgreement: 'Maak een afspraak',
    save: 'Bewaar de afspraak',
    close: 'Sluit',
    reply: 'Antwoord',
    present: 'Presenteren',
    beside: 'Zo in Teams en Slack',
    band: 'Bandbreedte aanpassen',
  },
  en: {
    takePart: 'I take part',
    others: 'Let the others answer',
    nextStep: 'Next step',
    more: 'More',
    begin: 'Begin',
    tooFull: 'Too full',
    numbers: 'Fill in numbers',
    makeAgreement: 'Make an agreement',
    save: 'Save the agreement',
    close: 'Close',
    reply: 'Reply',
    present: 'Present',
    beside: 'As in Teams and Slack',
    band: 'Change the band',
  },
} as const;

describeInChromium('axe-core finds nothing wrong', (browser) => {
  let played: PlayedWorld;
  let player: Player;

  beforeEach(async () => {
    played = await playWorld(temporaryFile('accessible.db'));
    player = await sitDown(browser(), played.url);
  }, 60_000);

  afterEach(async () => {
    await player.close();
    await played.stop();
  });

  test.each(['nl', 'en'] as const)(
    'on any screen of two weeks (%s)',
    async (locale) => {
      const say = words[locale];
      const { page } = player;
      const found: Record<string, readonly string[]> = {};
      const look = async (screen: string, width = 1280) => {
        await page.setViewportSize({ width, height: width === 320 ? 640 : 800 });
        found[screen] = await faultsOn(page);
      };
      if (locale === 'en') await player.bar('English');
      await look('the first page');
      await look('the first page at 320', 320);
      await page.getByRole('button', { name: say.more, exact: true }).click();
      await look('what stands behind the button', 320);
      await player.openPeople();
      await look('the people', 320);
      await player.openPeople();
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.getByRole('button', { name: say.begin, exact: true }).click();
      await look('a step of the tour');
      await look('a step of the tour at 320', 320);
      await page.setViewportSize({ width: 1280, height: 800 });

      await player.press(say.takePart);
      for (let week = 0; week < 2; week += 1) {
        await player.bar(say.others);
        await player.bar(say.nextStep);
        await player.bar(say.others);
        if (week === 0) await player.press(say.tooFull);
        else {
          await look('a question');
          await player.press(say.numbers);
          await look('a form');
          await player.press(say.close);
          await player.press(say.tooFull);
        }
        await player.bar(say.nextStep);
      }
      await player.type('hulp');
      await player.type('trend');
      await player.type('band');
      await look('the private chat');
      await player.press(say.band);
      await look('the form of the band');
      await player.press(say.close);
      await player.open(/Team Noord/);
      await look('a channel with a thread');
      await look('a channel with a thread at 320', 320);
      await player.bar(say.present);
      await look('what is shown to a team');
      await look('what is shown to a team at 320', 320);
      await page.keyboard.press('Escape');
      await page.getByRole('main').getByRole('button', { name: say.beside }).last().click();
      await player.dialog().waitFor();
      await look('a message as in Teams and Slack');
      await look('a message as in Teams and Slack at 320', 320);
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.getByRole('main').getByRole('button', { name: say.reply }).last().click();
      await player.type('@Bandbreedte status');
      await look('something said to one person only');
      await player.press(say.makeAgreement);
      await player.press(say.save);
      await player.dialog().getByRole('alert').getByRole('listitem').first().waitFor();
      await look('a form with something wrong');
      await look('a form with something wrong at 320', 320);
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])));
    },
    120_000,
  );
});
