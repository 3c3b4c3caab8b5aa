import { type PlayedWorld, playWorld } from '../adapters/playground/played-world';
import { temporaryFile } from '../adapters/playground/temporary-file';
import { describeInChromium } from './chromium';
import { type Player, sitDown } from './player';

const colleagues = ['Bas Kramer', 'Dilan Kaya', 'Gerda Hoekstra', 'Joost Verhoeven', 'Lian Wong'];

describeInChromium('a team of the playground that has not begun', (browser) => {
  let played: PlayedWorld;
  let player: Player;

  beforeEach(async () => {
    played = await playWorld(temporaryFile('oost.db'));
    player = await sitDown(browser(), played.url);
  }, 60_000);

  afterEach(async () => {
    await player.close();
    await played.stop();
  });

  const hears = (sentence: string) => player.newest().getByText(sentence).waitFor();
  const waits = (sentence: string) => player.page.getByRole('banner').getByText(sentence).waitFor();

  async function makesTheList(): Promise<void> {
    await player.open(/Team Oost/);
    await player.press('Maak de lijst');
    for (const name of ['Naïma Haddad', ...colleagues]) {
      await player.dialog().getByRole('checkbox', { name }).check();
    }
    await player.press('Bewaar de lijst');
    await hears('De lijst staat.');
  }

  async function settlesTheBand(): Promise<void> {
    await player.type('instellen');
    await player.press('Bandbreedte invullen');
    const form = player.dialog();
    await form.getByRole('checkbox', { name: 'Wij begeleiden zelf' }).check();
    await form.getByRole('checkbox', { name: 'Wij hebben de regie' }).check();
    for (const [nth, cases] of ['14', '18'].entries()) {
      await form.getByRole('checkbox', { name: 'Veilig thuis, voor iedereen' }).nth(nth).check();
      await form
        .getByLabel(/Waarom ligt de grens hier/)
        .nth(nth)
        .fill('Dan blijft er tijd voor elk gezin.');
      await form.getByLabel(nth === 0 ? /^Ondergrens/ : /^Bovengrens/).fill(cases);
    }
    await form.getByLabel(/^Het team/).fill('Het hele team, in het overleg van 10 november');
    await form.getByLabel(/^De gemeente/).fill('Afdeling Jeugd, 12 november');
    await form.getByLabel(/^Vanaf welke week/).selectOption({ index: 1 });
    await form.getByLabel(/^Wanneer kijken we er weer naar/).fill('2027-02-01');
    await player.press('Bewaar de bandbreedte');
    await form.waitFor({ state: 'hidden' });
  }

  test('its lead goes from nothing to a practised week, and begins for real', async () => {
    await player.become(/Naïma Haddad/, 'Team Oost');
    await waits('Team Oost: dit team begint nog. Typ instellen.');
    await player.bar('Laat de anderen antwoorden');
    await waits('Jullie team is nog niet echt begonnen.');
    await player.type('instellen');
    await hears('Nog niet: niemand staat op de lijst');
    expect(await player.newest().innerText()).not.toMatch(/minder dan vijf|van de 100 weken/);
    await player.type('status');
    await hears('Jullie team is nog niet begonnen. Ik vraag nog niets.');
    expect(await player.newest().innerText()).not.toMatch(/minder dan vijf/);
    await makesTheList();
    await player.open(/^Privé/);
    await settlesTheBand();

    await player.type('oefenen');
    await waits('Team Oost: jullie oefenen, met een eigen klok. Typ oefenen verder.');
    await player.press('Te vol');
    await player.type('oefenen verder');
    await hears('De verzonnen collega’s hebben geantwoord.');
    await player.press('Oefenen verder');
    await player.open(/Team Oost/);
    const view = player.page.getByRole('article').filter({ hasText: /Week \d+ · Team Oost/ });
    await view.getByText('Jullie team zit boven de bandbreedte.').waitFor();
    await view.getByText('Oefening · verzonnen aantallen').first().waitFor();
    await player.press('Maak een afspraak');
    await player
      .dialog()
      .getByLabel(/^Wat gaan we doen/)
      .fill('Een vast belmoment');
    await player.press('Bewaar de afspraak');
    await player.open(/^Privé/);
    await player.press('Oefenen verder');
    await player.open(/Team Oost/);
    await player.press('Gelukt');

    await player.open(/^Privé/);
    await player.type('instellen');
    await player.press('Instemming vastleggen');
    const form = player.dialog();
    await form.getByLabel(/^Instemming van de ondernemingsraad/).fill('OR 2026-31');
    await form.getByLabel(/^De instemming geldt tot en met/).fill('2028-12-31');
    await form.getByLabel(/^Besluit van de functionaris/).fill('FG 2026-12');
    await form.getByLabel(/^Datum van dat besluit/).fill('2026-08-20');
    await player.press('Leg dit vast');
    await form.waitFor({ state: 'hidden' });
    await player.type('instellen');
    await player.press('Echt beginnen');
    await player.page
      .getByRole('main')
      .getByText('Jullie team is begonnen. De oefening is gewist.')
      .waitFor();
    await waits('Team Oost: je hebt nog niet gekozen of je meedoet.');
    expect(player.complaints).toEqual([]);
    expect(played.complaints()).toEqual([]);
  }, 120_000);

  test('a colleague who is not on the list reads along in the channel and is asked nothing', async () => {
    await player.become(/Tess Jacobs/, 'Team Oost');
    await player.type('weekvraag');
    await player.newest().getByText('Ik heb je niet op de lijst staan.').waitFor();
    await player.open(/Team Oost/);
    await player
      .newest()
      .getByRole('heading', { name: /ik ben Bandbreedte/ })
      .waitFor();
  }, 60_000);
});
