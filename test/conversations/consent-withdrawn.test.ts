import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import { everyoneTaps, joinIn, lastHeard } from './support/people';

const colleagues = [...six, 'Gert'];
const members = colleagues.map((name) => someone(name));

describeConversation(
  'when consent is withdrawn the bot stops the same day and forgets the open round',
  async (open) => {
    const stage = await open('2026-09-02 09:00', [aTeamPlan('Noord', members)]);
    await joinIn(stage, colleagues);
    await stage.until('2026-09-04 15:00');
    await everyoneTaps(stage, colleagues, 'Te vol');
    await stage.until('2026-09-07 11:00');
    expect(Object.keys((await stage.record('Noord', 'round/2026-W36'))?.answers ?? {})).toHaveLength(7);

    await stage.says('Karin', 'instellen');
    await stage.taps('Karin', 'Instemming intrekken');
    expect(await stage.record('Noord', 'round/2026-W36')).toMatchObject({ state: 'open' });
    await stage.taps('Karin', 'Ja, intrekken');
    expect(await lastHeard(stage, 'Karin')).toContain('Ik vraag vanaf nu niets meer en maak geen teambeeld.');
    expect(await stage.record('Noord', 'round/2026-W36')).toMatchObject({ state: 'stopped', answers: {} });
    const heard = (await stage.everything()).length;
    await stage.until('2026-09-18 17:00');
    expect(await stage.everything()).toHaveLength(heard);
    expect(await stage.channel('Anna', 'Noord')).toEqual([]);

    await stage.says('Anna', 'status');
    expect(await lastHeard(stage, 'Anna')).toContain('De instemming van de ondernemingsraad geldt nu niet.');
    await stage.says('Anna', 'weekvraag');
    expect(await lastHeard(stage, 'Anna')).toContain(
      'Er is nu geen geldige instemming van de ondernemingsraad.',
    );
    await stage.taps('Anna', 'Aanpassen', 'oldest');
    expect(await lastHeard(stage, 'Anna')).toContain('Er is nu geen geldige instemming');
    await stage.says('Karin', 'status');
    expect(await lastHeard(stage, 'Karin')).not.toMatch(/De vraag ging uit|volgende weekvraag/);
    await stage.says('Anna', 'instellen');
    expect(await lastHeard(stage, 'Anna')).toContain('een andere rol');
  },
);

describeConversation(
  'after the last day of consent nothing is asked until there is a new one',
  async (open) => {
    const consent = {
      council: { reference: 'OR 2026-14', until: '2026-09-06' },
      officer: { decision: 'FG 2026-9', on: '2026-08-01' },
      recordedAt: 0,
    } as const;
    const stage = await open('2026-09-02 09:00', [aTeamPlan('Noord', members, { consent })]);
    await joinIn(stage, colleagues);
    await stage.until('2026-09-04 15:00');
    await everyoneTaps(stage, colleagues, 'Goed te doen');
    await stage.until('2026-09-06 23:00');
    expect(await stage.record('Noord', 'round/2026-W36')).toMatchObject({ state: 'open' });
    await stage.until('2026-09-11 17:00');
    expect(await stage.record('Noord', 'round/2026-W36')).toMatchObject({ state: 'stopped', answers: {} });
    expect(await stage.channel('Anna', 'Noord')).toEqual([]);

    await stage.says('Karin', 'instellen');
    expect(await lastHeard(stage, 'Karin')).toContain('Zonder geldige instemming vraag ik niets');
    await stage.taps('Karin', 'Instemming vastleggen');
    await stage.sends('Karin', 'Leg dit vast', {
      'Instemming van de ondernemingsraad': 'OR 2026-40',
      'De instemming geldt tot en met': '2027-12-31',
      'Besluit van de functionaris': 'FG 2026-15',
      'Datum van dat besluit': '2026-09-10',
    });
    await stage.until('2026-09-18 15:00');
    expect(await lastHeard(stage, 'Anna')).toContain('hoe was je werkweek?');
  },
);
