import { type PlayedWorld, playWorld } from '../adapters/playground/played-world';
import { temporaryFile } from '../adapters/playground/temporary-file';
import { describeInChromium } from './chromium';
import { type Player, sitDown } from './player';

describeInChromium('a form of the playground', (browser) => {
  let played: PlayedWorld;
  let player: Player;

  beforeEach(async () => {
    played = await playWorld(temporaryFile('form.db'));
    player = await sitDown(browser(), played.url);
  }, 60_000);

  afterEach(async () => {
    await player.close();
    await played.stop();
  });

  async function totalOfTheSecondWeek() {
    await player.press('Ik doe mee');
    for (const day of ['2026-11-20', '2026-11-27']) {
      await player.goTo(day);
      await player.press('Te vol');
    }
    await player.press(/^(Meer vertellen|Aantallen invullen|Aanpassen)$/);
    return player.dialog().locator('.ac-numberInput').first();
  }

  test('an empty band form says of every field what is missing', async () => {
    await player.type('band');
    await player.press('Bandbreedte aanpassen');
    const dialog = player.dialog();
    for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck();
    for (const field of await dialog.getByRole('textbox').all()) await field.fill('');
    await player.press('Bewaar de bandbreedte');
    const alert = dialog.getByRole('alert');
    await alert.getByText('Nog niet bewaard.').waitFor();
    const wrong = await dialog.locator('[aria-invalid="true"]').count();
    expect(wrong).toBeGreaterThan(2);
    expect(await alert.getByRole('listitem').count()).toBe(wrong);
  }, 60_000);

  test('a number that is none gets its sentence, and a comma stays a comma', async () => {
    const total = await totalOfTheSecondWeek();
    const alert = player.dialog().getByRole('alert');
    for (const [typed, said] of [
      ['abc', 'vul hier een getal in'],
      ['--', 'vul hier een getal in'],
      ['2,5', 'vul hier een heel getal in'],
    ] as const) {
      await total.pressSequentially(typed);
      expect(await total.inputValue()).toBe(typed);
      await player.press(/^(Bewaren|Verstuur|Versturen)$/);
      await alert.getByText(said).waitFor();
      expect(await total.inputValue()).toBe(typed);
      await total.fill('');
    }
    expect(player.complaints).toEqual([]);
  }, 60_000);

  test('a part that folds open says whether it is open', async () => {
    await player.press('Ik doe mee');
    for (const day of ['2026-11-20', '2026-11-27', '2026-12-04']) {
      await player.goTo(day);
      await player.press('Te vol');
    }
    await player.press('Aantallen invullen');
    const more = (expanded: boolean) =>
      player.dialog().getByRole('button', { name: 'Uren, een zin en meer', expanded });
    await more(false).click();
    await more(true).waitFor();
    await player.dialog().getByLabel('Werkuren deze week').waitFor();
    await more(true).click();
    await more(false).waitFor();
  }, 60_000);

  test('a form sent after the close says so and keeps what was typed', async () => {
    const total = await totalOfTheSecondWeek();
    await total.fill('61');
    const elsewhere = await sitDown(browser(), played.url);
    await elsewhere.goTo('2026-12-02');
    await elsewhere.close();
    await player.press('Bewaren');
    await player.dialog().getByRole('alert').getByText('Week 48 is gesloten').waitFor();
    expect(await total.inputValue()).toBe('61');
  }, 60_000);

  test('a text that is too long is not cut while it is typed, and gets its sentence', async () => {
    await player.open(/Team Noord/);
    await player.type('@Bandbreedte afspraken');
    await player.press('Maak een afspraak');
    const whatToDo = player.dialog().getByLabel(/^Wat gaan we doen/);
    await whatToDo.fill('a'.repeat(1_000));
    expect(await whatToDo.inputValue()).toHaveLength(1_000);
    await player.press('Bewaar de afspraak');
    await player
      .dialog()
      .getByRole('alert')
      .getByText(/er passen \d+ tekens in/)
      .waitFor();
    expect(await whatToDo.inputValue()).toHaveLength(1_000);
  }, 60_000);

  test('Escape closes no form in which something was typed, and the button does', async () => {
    await player.type('band');
    await player.press('Bandbreedte aanpassen');
    const reason = player.dialog().getByRole('textbox').first();
    await reason.fill('Dan blijft er tijd voor elk gezin.');
    await player.page.keyboard.press('Escape');
    await player.page.keyboard.press('Escape');
    await player.dialog().getByText('Wat je typte, is nog niet bewaard.').waitFor();
    expect(await reason.inputValue()).toBe('Dan blijft er tijd voor elk gezin.');
    await player.press('Sluit');
    await player.dialog().waitFor({ state: 'hidden' });
  }, 60_000);

  test('on a telephone a button works at the first press, also straight after writing', async () => {
    const telephone = await sitDown(browser(), played.url, 360, 740);
    await telephone.page.getByLabel('Zeg iets tegen Bandbreedte').pressSequentially('hulp');
    const join = telephone.newest().getByRole('button', { name: 'Ik doe mee' });
    await join.click();
    await telephone.newest().getByRole('button', { name: 'Toch niet meedoen' }).waitFor();
    await telephone.close();
  }, 60_000);

  test('on a telephone the words above the columns of a table stay whole', async () => {
    await player.press('Ik doe mee');
    await player.bar('Laat de anderen antwoorden');
    await player.goTo('2026-11-20');
    await player.bar('Laat de anderen antwoorden');
    await player.goTo('2026-11-25');
    await player.bar('English');
    await player.page.setViewportSize({ width: 360, height: 740 });
    await player.type('trend');
    const heightOf = async (role: 'columnheader' | 'cell', name: string) => {
      const text = player.newest().getByRole(role, { name, exact: true }).locator('.ac-textBlock');
      return (await text.boundingBox())?.height;
    };
    expect(await heightOf('columnheader', 'Week')).toBe(await heightOf('cell', '47'));
  }, 60_000);
});
