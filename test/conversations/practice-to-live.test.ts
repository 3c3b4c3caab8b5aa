import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import { practiceLeft } from './support/house-rules';
import { fillsIn, joinIn, lastHeard, lastPost } from './support/people';
import type { Stage } from './support/stage';

function newTeam(colleagues: readonly string[]) {
  const { consent: _none, ...plan } = aTeamPlan(
    'Noord',
    colleagues.map((name) => someone(name)),
    { phase: 'new' },
  );
  return plan;
}

const label = /oefen/i;

async function goesLive(stage: Stage): Promise<void> {
  await stage.says('Karin', 'instellen');
  await stage.taps('Karin', 'Instemming vastleggen');
  await stage.sends('Karin', 'Leg dit vast', {
    'Instemming van de ondernemingsraad': 'OR 2026-31',
    'De instemming geldt tot en met': '2028-12-31',
    'Besluit van de functionaris': 'FG 2026-12',
    'Datum van dat besluit': '2026-08-20',
  });
  await stage.says('Karin', 'instellen');
  await stage.taps('Karin', 'Echt beginnen');
}

describeConversation(
  'two testers see a whole week in a handful of taps and begin for real with nothing left',
  async (open) => {
    const stage = await open('2026-09-02 09:00', [newTeam(six)]);
    expect(await stage.heard('Anna')).toEqual([]);
    await stage.says('Karin', 'status');
    expect(await lastHeard(stage, 'Karin')).toContain('Jullie team is nog niet begonnen.');
    expect(await lastHeard(stage, 'Karin')).not.toContain('De vraag ging uit');

    await stage.says('Anna', 'oefenen');
    expect((await stage.heard('Anna'))[0]).toContain('Jullie oefenen een week in een paar minuten.');
    await stage.says('Bert', 'oefenen');
    await fillsIn(stage, 'Anna', 'Aantallen invullen', {
      'Hoe was je werkweek?': 'Te vol',
      'Wij begeleiden zelf': '61',
    });
    await stage.taps('Bert', 'Te vol');
    await stage.says('Anna', 'oefenen verder');
    expect(await lastHeard(stage, 'Anna')).toContain('De verzonnen collega’s hebben geantwoord.');
    await stage.taps('Anna', 'Oefenen verder');
    const view = await lastPost(stage, 'Karin', 'Noord');
    expect(view).toMatch(label);
    expect(view).toContain('Jullie team zit boven de bandbreedte.');
    const [reply] = (await stage.channel('Bert', 'Noord'))[0]?.replies ?? [];
    expect(reply).toMatch(label);

    await stage.tapsIn('Bert', 'Noord', 'Maak een afspraak');
    await stage.sends('Bert', 'Bewaar de afspraak', {
      'Wat gaan we doen?': 'We proberen een vast belmoment',
    });
    await stage.taps('Anna', 'Oefenen verder');
    const talk = (await stage.channel('Bert', 'Noord'))[0]?.replies ?? [];
    expect(talk.at(-1)).toContain('Terug naar jullie afspraak');
    expect(talk.at(-1)).toMatch(label);
    await stage.tapsIn('Bert', 'Noord', 'Gelukt');
    await stage.tapsIn('Bert', 'Noord', 'Doorgaan');
    await stage.taps('Anna', 'Oefenen verder');
    expect((await stage.heard('Anna')).slice(-2).join()).toContain('De weekvraag staat in je eigen chat.');
    for (const { text, isBot, place } of await stage.everything()) {
      if (isBot && !('private' in place && place.private === 'Karin')) expect(text).toMatch(label);
    }

    await stage.says('Karin', 'instellen');
    expect(await lastHeard(stage, 'Karin')).not.toContain('[Echt beginnen]');
    await stage.forges('Karin', { kind: 'go-live', team: stage.teamId('Noord') });
    expect(await lastHeard(stage, 'Karin')).toContain(
      'Er is nu geen geldige instemming van de ondernemingsraad.',
    );
    expect(practiceLeft(await stage.records())).not.toEqual([]);
    await stage.forges('Anna', { kind: 'go-live', team: stage.teamId('Noord') });
    expect(await lastHeard(stage, 'Anna')).toContain('een andere rol');

    await goesLive(stage);
    expect(await lastHeard(stage, 'Karin')).toContain('Jullie team is begonnen. De oefening is gewist.');
    expect(practiceLeft(await stage.records())).toEqual([]);
    expect(await lastHeard(stage, 'Anna')).toContain('Dag Anna, ik ben Bandbreedte');
    await joinIn(stage, six);
    await stage.until('2026-09-04 15:00');
    expect(await lastHeard(stage, 'Anna')).toContain('Eén tik is een heel antwoord.');
    await stage.until('2026-09-08 12:00');
    expect(await lastPost(stage, 'Anna', 'Noord')).toContain('Week 36');
    await stage.says('Anna', 'oefenen verder');
    expect(await lastHeard(stage, 'Anna')).toContain('Jullie team oefent nu niet.');
    await stage.says('Anna', 'afspraken');
    expect(await lastHeard(stage, 'Anna')).not.toContain('vast belmoment');
  },
);

describeConversation('a team of eight practises with colleagues who are not there', async (open) => {
  const stage = await open('2026-09-02 09:00', [newTeam([...six, 'Gert', 'Hanna'])]);
  await stage.says('Karin', 'oefenen');
  expect(await lastHeard(stage, 'Karin')).toContain('Jij staat niet op de lijst');
  await stage.says('Karin', 'oefenen verder');
  expect(await lastHeard(stage, 'Karin')).toContain('hebben geantwoord');
  await stage.says('Karin', 'oefenen verder');
  expect(await lastPost(stage, 'Karin', 'Noord')).toContain('Jullie team zit boven de bandbreedte.');
  for (const who of six) expect(await stage.heard(who)).toEqual([]);
  await stage.taps('Karin', 'Oefenen verder');
  await stage.taps('Karin', 'Oefenen verder');
  await stage.taps('Karin', 'Oefenen verder');
  expect(await lastPost(stage, 'Karin', 'Noord')).toContain('Jullie team zit binnen de bandbreedte.');
});
