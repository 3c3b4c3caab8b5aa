import type { Dialog } from './dialog';
import { pictureOf, type Seat } from './seat';

/** Who plays, and where the pictures go. */
export interface Table {
  readonly karin: Seat;
  readonly anna: Seat;
  readonly bert: Seat;
  readonly folder: string;
  /** Says which step begins. */
  readonly step: (name: string) => void;
}

function opened(dialog: Dialog | undefined): Dialog {
  if (dialog === undefined) throw new Error('No dialog was opened.');
  return dialog;
}

/** A practice week as a team would play it; throws at the first thing that is not there. */
export async function playWeek({ karin, anna, bert, folder, step }: Table): Promise<void> {
  step('install: Karin adds the app to the channel, and the bot says who it is once');
  await karin.goTo('channel');
  await karin.reads('Dag allemaal, ik ben Bandbreedte');
  await karin.picture('welcome');

  step('Karin makes the list of colleagues');
  await karin.goTo('channel');
  const list = opened(await karin.press('Maak de lijst'));
  for (const name of ['Anna de Wit', 'Bert Mulder', 'Cem Yilmaz', 'Dina Haddad', 'Els Kramer'])
    await list.page.getByRole('checkbox', { name }).check();
  await pictureOf(list, folder, 'list-of-colleagues');
  await pictureOf(opened(await list.press('Bewaar de lijst')), folder, 'list-saved');
  await karin.picture('after-the-list');

  step('who says hello in their own chat is told what to ask');
  for (const seat of [anna, bert]) {
    await seat.goTo('own chat');
    await seat.say('Hallo');
    await seat.reads('Wat kun je vragen?');
  }
  await anna.picture('hello');

  step('the team settles its band, so low that the week falls outside it');
  await karin.goTo('own chat');
  await karin.say('band');
  const band = opened(await karin.press('Bandbreedte invullen'));
  await band.page.getByRole('checkbox', { name: /Wij begeleiden zelf/ }).check();
  await band.page
    .getByLabel(/^Ondergrens/)
    .last()
    .fill('1');
  await band.page
    .getByLabel(/^Bovengrens/)
    .last()
    .fill('2');
  for (const reason of await band.page.getByLabel('Waarom ligt de grens hier?').all())
    await reason.fill('Samen besloten');
  await band.page.getByLabel('Het team').fill('teamoverleg');
  await band.page.getByLabel('De gemeente').fill('beleidsadviseur');
  const again = opened(await band.press('Bewaar de bandbreedte'));
  await again.page.getByText('Let op: dit heb ik nodig om te kunnen bewaren.').first().waitFor();
  await pictureOf(again, folder, 'band-form-again');
  for (const value of await again.page.getByRole('checkbox', { name: 'Vroeg erbij zijn' }).all())
    await value.check();
  await again.page.getByLabel('Vanaf welke week?').selectOption({ index: 1 });
  await again.page.getByLabel('Wanneer kijken we er weer naar?').fill('2027-02-01');
  const settled = opened(await again.press('Bewaar de bandbreedte'));
  await pictureOf(settled, folder, 'band-settled');
  await karin.goTo('channel');

  step('practice: the question comes in one’s own chat');
  await karin.say('oefenen');
  for (const seat of [anna, bert]) {
    await seat.say('oefenen');
    await seat.reads(/hoe was je werkweek\?/);
  }
  await anna.picture('question');

  step('Anna answers with one tap, and the question becomes its receipt');
  await anna.press('Te vol');
  await anna.reads('Dank je, je antwoord is binnen');
  await anna.picture('receipt');

  step('Bert fills in numbers, in the form that comes in the place of the question');
  await bert.press('Aantallen invullen');
  await bert.reads('Wij begeleiden zelf');
  await bert.fill(/Wij begeleiden zelf/, '9');
  await bert.choose('Te vol');
  await bert.picture('form-in-place');
  await bert.press('Bewaren');
  await bert.reads('Dank je, je antwoord is binnen');
  await bert.picture('receipt');

  step('the week closes, and the team view stands in the channel');
  await karin.goTo('own chat');
  await karin.say('oefenen verder');
  await karin.reads('De verzonnen collega’s hebben geantwoord.');
  await karin.say('oefenen verder');
  await karin.goTo('channel');
  await karin.reads(/Week \d+ · Team Noord/);
  await karin.picture('team-view');

  step('Karin looks back, at a picture that Teams shows in its card');
  await karin.goTo('own chat');
  await karin.say('trend');
  await karin.sees(/Trend · Team Noord\./);
  await karin.picture('trend');
  await karin.goTo('channel');

  step('the team turns to another question, in the thread under the team view');
  await karin.press('Andere vraag');
  await karin.picture('another-question');

  step('the team makes an agreement');
  const agreement = opened(await karin.press('Maak een afspraak'));
  await agreement.page.getByLabel(/Wat gaan we doen\?/).fill('Een half uur samen sparren');
  await pictureOf(agreement, folder, 'agreement-form');
  const saved = opened(await agreement.press('Bewaar de afspraak'));
  await saved.page.getByText('Jullie afspraak is bewaard.').waitFor();
  await pictureOf(saved, folder, 'agreement-saved');
  await karin.reads('Een half uur samen sparren');
  await karin.picture('agreement');

  step('the bot comes back to it');
  await karin.goTo('own chat');
  await karin.say('oefenen verder');
  await karin.reads('Ik doe alsof er weken voorbij zijn.');
  await karin.goTo('channel');
  await karin.press('Voor een deel');
  await karin.press('Doorgaan');
  await karin.reads('Jullie gaan ermee door.');
  await karin.picture('come-back');
}
