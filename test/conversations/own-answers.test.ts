import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import {
  everyoneFillsIn,
  everyoneTaps,
  fillsIn,
  joinIn,
  lastHeard,
  lastPost,
  lastRead,
  weeksIn,
} from './support/people';
import { weeksLater } from './support/wall-clock';

const colleagues = [...six, 'Gert'];
const members = colleagues.map((name) => someone(name));
const asked = (week: number) => weeksLater('2026-09-04 15:00', week);
const shown = (week: number) => weeksLater('2026-09-08 12:00', week);
const full = { 'Hoe was je werkweek?': 'Te vol' };

describeConversation('someone sees, corrects, takes along and deletes their own answers', async (open) => {
  const stage = await open('2026-09-02 09:00', [aTeamPlan('Noord', members)]);
  await joinIn(stage, colleagues);
  await stage.until(asked(0));
  await everyoneTaps(stage, colleagues, 'Te vol');
  await stage.until(asked(1));
  await everyoneFillsIn(stage, colleagues, 'Aantallen invullen', {
    ...full,
    'Hoeveel gezinnen heb je nu?': '61',
  });
  await stage.until(shown(1));
  const published = await lastPost(stage, 'Bert', 'Noord');
  await stage.until(asked(2));
  await everyoneTaps(stage, colleagues.slice(1), 'Te vol');
  await fillsIn(stage, 'Anna', 'Aantallen invullen', { ...full, 'Wij begeleiden zelf': '73' });

  await stage.says('Anna', 'privacy');
  await stage.taps('Anna', 'Mijn antwoorden');
  expect(stage.seesOnlyNow('Anna')).toContain('Wij begeleiden zelf: 73');
  expect(stage.seesOnlyNow('Anna')).toContain('61 gezinnen in totaal');
  await stage.taps('Anna', 'Week 38 aanpassen');
  await stage.sends('Anna', 'Bewaren', { 'Wij begeleiden zelf': '67' });
  await stage.says('Anna', 'privacy');
  await stage.taps('Anna', 'Mijn antwoorden');
  expect(stage.seesOnlyNow('Anna')).toContain('Wij begeleiden zelf: 67');
  expect(stage.seesOnlyNow('Anna')).not.toContain('73');

  await stage.says('Anna', 'export');
  expect(stage.seesOnlyNow('Anna')).toContain('"guidance": 67');
  expect(stage.seesOnlyNow('Anna')).not.toMatch(/Bert|person-/);
  expect(stage.seesOnlyNow('Anna')).toMatch(/"about": "2026-W38\.ask",\s+"state": "sent"/);
  expect(stage.seesOnlyNow('Anna')).toContain('"takingPart": "yes"');
  expect(stage.seesOnlyNow('Anna')).toMatch(/"joinedAt": "2026-\d\d-\d\dT\d\d:\d\d:00\.000Z"/);
  expect(stage.seesOnlyNow('Anna')).not.toMatch(/": \d{13}/);
  await stage.says('Anna', 'privacy');
  await stage.taps('Anna', 'Mijn antwoorden verwijderen');
  expect(await lastHeard(stage, 'Anna')).toContain('Weet je het zeker?');
  await stage.taps('Anna', 'Nee, bewaren');
  expect(JSON.stringify(await stage.records())).toContain('"guidance":67');
  await stage.taps('Anna', 'Mijn antwoorden verwijderen');
  await stage.taps('Anna', 'Ja, verwijderen');
  expect(await lastHeard(stage, 'Anna')).toContain('Je antwoorden zijn verwijderd.');
  expect(JSON.stringify(await stage.records())).not.toMatch(/"guidance":\d/);
  await stage.taps('Anna', 'Mijn antwoorden');
  expect(stage.seesOnlyNow('Anna')).toContain('Er staat nog niets van jou.');
  expect(await stage.channel('Bert', 'Noord')).toContainEqual(expect.objectContaining({ text: published }));

  await stage.says('Anna', 'privacy');
  await stage.taps('Anna', 'Niet meer meedoen');
  expect(await lastHeard(stage, 'Anna')).toContain('Dat is goed, Anna');
  const before = (await stage.heard('Anna')).length;
  await stage.until(asked(3));
  expect(await stage.heard('Anna')).toHaveLength(before);
});

describeConversation('someone is away without a reason and hears nothing on those days', async (open) => {
  const stage = await open('2026-09-02 09:00', [aTeamPlan('Noord', members)]);
  await joinIn(stage, colleagues);
  await stage.says('Anna', 'afwezig');
  expect(stage.formOf('Anna').map(({ label }) => label)).toEqual(['Eerste dag', 'Laatste dag']);
  await stage.sends('Anna', 'Bewaren', { 'Eerste dag': '2026-09-10', 'Laatste dag': '2026-09-03' });
  expect(stage.formOf('Anna').at(-1)?.beside).toContain('het einde ligt voor het begin');
  await stage.sends('Anna', 'Bewaren', { 'Eerste dag': '2026-09-03', 'Laatste dag': '2026-09-11' });
  expect(await lastHeard(stage, 'Anna')).toContain('Waarom je er niet bent, hoef ik niet te weten.');
  await stage.until('2026-09-02 15:00');
  expect(await lastHeard(stage, 'Anna')).toContain('hoe was je werkweek?');
  const before = (await stage.heard('Anna')).length;
  await stage.until('2026-09-13 12:00');
  expect(await stage.heard('Anna')).toHaveLength(before);
  await stage.until('2026-09-14 17:00');
  expect(await stage.heard('Anna')).toHaveLength(before + 1);
  expect(await lastHeard(stage, 'Anna')).toContain('hoe was je werkweek?');
  for (const who of ['Karin', 'Bert']) {
    await stage.says(who, 'status');
    expect(await lastHeard(stage, who)).not.toContain('Anna');
  }
});

describeConversation(
  'a pause is quiet, forgets the open round, and weeks in a row go on where they stood',
  async (open) => {
    const stage = await open('2026-09-02 09:00', [aTeamPlan('Noord', members)]);
    await joinIn(stage, colleagues);
    await stage.until(asked(0));
    await everyoneTaps(stage, colleagues, 'Te vol');
    await stage.until(asked(1));
    await everyoneFillsIn(stage, colleagues, 'Aantallen invullen', {
      ...full,
      'Hoeveel gezinnen heb je nu?': '61',
    });
    await stage.until(asked(2));
    await everyoneTaps(stage, colleagues, 'Te vol');
    await stage.until(shown(2));
    expect(await lastPost(stage, 'Anna', 'Noord')).toContain('voor de tweede keer op rij');

    await stage.until(asked(3));
    await everyoneTaps(stage, colleagues, 'Te vol');
    await stage.says('Anna', 'pauze');
    expect(await lastHeard(stage, 'Anna')).toContain('een andere rol');
    await stage.says('Karin', 'pauze');
    await stage.sends('Karin', 'Begin de pauze', { 'Pauze tot en met': '2026-10-11' });
    expect(await lastRead(stage, 'Karin')).toContain('De weekvraag ligt stil tot en met zondag 11 oktober.');
    expect(await stage.record('Noord', 'round/2026-W39')).toMatchObject({ state: 'stopped', answers: {} });
    await stage.says('Anna', 'weekvraag');
    expect(await lastHeard(stage, 'Anna')).toContain('De weekvraag ligt stil tot en met zondag 11 oktober.');
    const before = (await stage.everything()).length;
    await stage.until('2026-10-12 08:00');
    expect(await stage.everything()).toHaveLength(before);

    await stage.until(asked(6));
    await everyoneTaps(stage, colleagues, 'Te vol');
    await stage.until(shown(6));
    expect(await lastPost(stage, 'Anna', 'Noord')).toContain('voor de derde keer op rij');
    await stage.says('Anna', 'trend');
    const trend = weeksIn(await lastHeard(stage, 'Anna'));
    expect(trend).toContainEqual({ week: 39, place: 'pauze', felt: '–' });

    await stage.until(asked(7));
    await stage.says('Karin', 'pauze');
    expect(stage.seesOnlyNow('Karin')).toContain('verwijder ik wat is ingevuld');
    await stage.sends('Karin', 'Begin de pauze', {});
    await stage.taps('Karin', 'Verder gaan');
    expect(await lastRead(stage, 'Karin')).toContain(
      'We gaan weer verder. De volgende weekvraag komt vrijdag 30 oktober om 15.00 uur.',
    );
    await stage.says('Anna', 'weekvraag');
    expect(await lastHeard(stage, 'Anna')).toContain('telt niet mee: de weekvraag lag stil');
  },
);

describeConversation(
  'a line that was or was not shared stays so after the close, and says so',
  async (open) => {
    const stage = await open('2026-09-02 09:00', [aTeamPlan('Noord', members)]);
    await joinIn(stage, colleagues);
    await stage.until(asked(0));
    for (const who of ['Anna', 'Bert']) {
      await fillsIn(stage, who, 'Meer vertellen', {
        ...full,
        'Een zin die het team mag horen': 'De wachtlijst knelt',
      });
    }
    await stage.taps('Bert', 'Deel met het team');
    expect(await lastHeard(stage, 'Bert')).toContain('Dank je, ik deel je zin');
    expect(await lastHeard(stage, 'Bert')).not.toContain('[Deel met het team]');
    await stage.until(shown(0));
    await stage.taps('Anna', 'Deel met het team');
    expect(await lastHeard(stage, 'Anna')).toContain('Je zin is niet gedeeld: alleen jij kunt hem lezen.');
    await stage.forges('Bert', {
      kind: 'withhold-line',
      team: stage.teamId('Noord'),
      week: '2026-W36',
    });
    expect(await lastHeard(stage, 'Bert')).toContain('Je had je zin gedeeld, zonder je naam.');
  },
);
