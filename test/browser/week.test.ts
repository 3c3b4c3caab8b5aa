import { type PlayedWorld, playWorld } from '../adapters/playground/played-world';
import { temporaryFile } from '../adapters/playground/temporary-file';
import { describeInChromium } from './chromium';
import { sitDown } from './player';

/** The words by which a player finds the way, in each language. */
const languages = {
  Nederlands: {
    nextStep: 'Volgende stap',
    others: 'Laat de anderen antwoorden',
    othersDid: 'De anderen hebben geantwoord.',
    takePart: 'Ik doe mee',
    question: /hoe was je werkweek\?/,
    tooFull: 'Te vol',
    newInTeam: 'Er is iets nieuws in Team Noord.',
    received: 'Dank je, je antwoord is binnen',
    view: 'Week 47 · Team Noord',
    weighs: 'Wachtlijst: wij blijven tot er hulp is',
    makeAgreement: 'Maak een afspraak',
    whatToDo: /Wat gaan we doen\?/,
    untilWhen: /Tot wanneer proberen we dit\?/,
    save: 'Bewaar de afspraak',
    notSaved: 'Nog niet bewaard.',
    back: 'Terug naar jullie afspraak',
    worked: 'Gelukt',
    stop: 'Stoppen',
    done: 'Deze afspraak is klaar.',
  },
  English: {
    nextStep: 'Next step',
    others: 'Let the others answer',
    othersDid: 'The others have answered.',
    takePart: 'I take part',
    question: /how was your work week\?/,
    tooFull: 'Too full',
    newInTeam: 'There is something new in Team Noord.',
    received: 'Thank you, your answer is in',
    view: 'Week 47 · Team Noord',
    weighs: 'Waiting list: we stay until help comes',
    makeAgreement: 'Make an agreement',
    whatToDo: /What will we do\?/,
    untilWhen: /Until when do we try this\?/,
    save: 'Save the agreement',
    notSaved: 'Not saved yet.',
    back: 'Back to your agreement',
    worked: 'It worked',
    stop: 'Stop',
    done: 'This agreement is done.',
  },
} as const;

describeInChromium('the playground in a browser', (browser) => {
  let played: PlayedWorld;

  beforeEach(async () => {
    played = await playWorld(temporaryFile('week.db'));
  });

  afterEach(async () => {
    await played.stop();
  });

  test.each(['Nederlands', 'English'] as const)(
    'a team plays a whole week and comes back to its agreement (%s)',
    async (language) => {
      const words = languages[language];
      const player = await sitDown(browser(), played.url);
      const { page } = player;
      await player.bar(language);

      await player.press(words.takePart);
      await player.bar(words.others);
      await player.bar(words.nextStep);
      await player.bar(words.others);
      await page.getByRole('status').getByText(words.othersDid).waitFor();
      await player.newest().getByRole('heading', { name: words.question }).waitFor();
      await player.press(words.tooFull);
      await player.newest().getByRole('heading', { name: words.received }).waitFor();

      await player.bar(words.nextStep);
      await page.getByRole('status').getByText(words.newInTeam).waitFor();
      await player.open(/Team Noord/);
      const view = page.getByRole('main').getByRole('article').filter({ hasText: words.view });
      await view.getByText(words.weighs).waitFor();

      await player.press(words.makeAgreement);
      await player.dialog().getByLabel(words.untilWhen).fill('2026-12-09');
      await player.press(words.save);
      await player.dialog().getByRole('alert').getByText(words.notSaved).waitFor();
      const whatToDo = player.dialog().getByLabel(words.whatToDo);
      await whatToDo.and(page.locator(':focus')).waitFor();
      expect(await player.dialog().getByLabel(words.untilWhen).inputValue()).toBe('2026-12-09');
      await whatToDo.fill('Een <b>half uur</b> *samen* sparren');
      await player.press(words.save);
      await player.dialog().waitFor({ state: 'hidden' });

      await player.goTo('2026-12-10');
      const comeBack = page.getByRole('main').getByRole('article').filter({ hasText: words.back });
      await comeBack.getByText('Een <b>half uur</b> *samen* sparren').waitFor();
      await comeBack.getByRole('button', { name: words.worked, exact: true }).click();
      await comeBack.getByRole('button', { name: words.stop, exact: true }).click();
      await comeBack.getByText(words.done).waitFor();

      expect(player.complaints).toEqual([]);
      expect(played.complaints()).toEqual([]);
      await player.close();
    },
    120_000,
  );
});
