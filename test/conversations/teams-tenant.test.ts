import { aTeamPlan, six, someone } from '../support/plans';
import { messagesWith } from './support/house-rules';
import { everyoneTaps, fillsIn, joinIn, lastHeard } from './support/people';
import type { Stage } from './support/stage';
import { openTeamsStage } from './support/teams-stage';
import { weeksLater } from './support/wall-clock';

const asked = (week: number) => weeksLater('2026-09-04 15:00', week);
const felt = { 'Hoe was je werkweek?': 'Te vol' };
const plan = aTeamPlan(
  'Noord',
  six.map((name) => someone(name)),
);

let stage: Stage;
beforeEach(async () => {
  stage = await openTeamsStage('2026-09-02 09:00', [plan]);
});
afterEach(async () => {
  expect(stage.complaints()).toEqual([]);
  await stage.close();
});

/** In the fourth week, in which Anna has numbers of every type. */
async function afterThreeWeeks(): Promise<void> {
  await joinIn(stage, six);
  for (const week of [0, 1, 2]) {
    await stage.until(asked(week));
    await everyoneTaps(stage, six.slice(1), 'Te vol');
    if (week < 2) await stage.taps('Anna', 'Te vol');
  }
  await fillsIn(stage, 'Anna', 'Aantallen invullen', { ...felt, 'Wij begeleiden zelf': '61' });
  await stage.until(asked(3));
}

test('the form in the place of the question is empty, and what stays empty stays as it was', async () => {
  await afterThreeWeeks();
  await stage.taps('Anna', 'Aantallen aanpassen');
  expect(stage.formOf('Anna').filter(({ value }) => value !== '')).toEqual([]);
  expect(stage.seesOnlyNow('Anna')).toContain('Wat je leeg laat, blijft zoals het was.');
  await stage.sends('Anna', 'Bewaren', { ...felt, 'Wij hebben de regie': '67' });
  expect(await lastHeard(stage, 'Anna')).toContain('Dank je, je antwoord is binnen');
  expect(JSON.stringify(await stage.records())).toMatch(/"guidance":61,"director":67/);
  expect(messagesWith(['61', '67'], await stage.everything())).toEqual([]);
});

test('all factors open over the form in place with what was typed, and the question becomes the receipt', async () => {
  await afterThreeWeeks();
  await stage.taps('Anna', 'Aantallen aanpassen');
  await stage.sends('Anna', 'Bewaren', { 'Wij begeleiden zelf': '62', 'Werkuren deze week': '61' });
  expect(stage.formOf('Anna').find(({ label }) => label === 'Werkuren deze week')?.beside).toContain(
    'Let op',
  );
  const before = (await stage.heard('Anna')).length;
  await stage.taps('Anna', 'Alles wat kan meewegen');
  expect(stage.formOf('Anna')).toContainEqual({ label: 'Wij begeleiden zelf', value: '62' });
  await stage.sends('Anna', 'Bewaren', { ...felt, 'Werkuren deze week': '32' });
  expect(await stage.heard('Anna')).toHaveLength(before);
  expect(await lastHeard(stage, 'Anna')).toContain('Dank je, je antwoord is binnen');
  expect(messagesWith(['61', '62'], await stage.everything())).toEqual([]);
});

test('a form that stood open past the close says what happened to the week, and keeps what was typed', async () => {
  await joinIn(stage, six);
  await stage.until(asked(0));
  await stage.taps('Anna', 'Meer vertellen');
  await stage.until('2026-09-08 11:30');
  await stage.sends('Anna', 'Bewaren', felt);
  expect(stage.seesOnlyNow('Anna')).toContain('Week 36 is gesloten sinds dinsdag 8 september');
  expect(stage.formOf('Anna').map(({ label }) => label)).toContain('Hoe was je werkweek?');
});

test('the form of a week that has an answer opens filled in, from the old question too', async () => {
  await joinIn(stage, six);
  await stage.until(asked(0));
  await stage.says('Anna', 'weekvraag');
  await stage.taps('Anna', 'Te vol');
  await stage.taps('Anna', 'Meer vertellen');
  await stage.taps('Anna', 'Openen');
  expect(stage.formOf('Anna')).toContainEqual({ label: 'Hoe was je werkweek?', value: 'Te vol' });
});

test('a form asked for in the channel opens from the own chat, for the team of that channel', async () => {
  await stage.mentions('Karin', 'Noord', 'pauze');
  expect(stage.formOf('Karin').map(({ label }) => label)).toEqual(['Pauze tot en met']);
  await stage.sends('Karin', 'Begin de pauze', { 'Pauze tot en met': '2026-09-20' });
  expect(stage.seesOnlyNow('Karin')).toContain('De weekvraag ligt stil');
  expect(await stage.channel('Karin', 'Noord')).toEqual([{ text: 'pauze', replies: [] }]);
});
