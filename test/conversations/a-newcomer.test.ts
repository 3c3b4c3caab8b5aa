import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import { everyoneFillsIn, everyoneTaps, fillsIn, joinIn, lastHeard } from './support/people';

const colleagues = [...six, 'Gert'];

describeConversation(
  'a newcomer is asked for one factor, then for one total, then for the types',
  async (open) => {
    const stage = await open('2026-11-18 09:00', [
      aTeamPlan(
        'Noord',
        colleagues.map((name) => someone(name)),
      ),
    ]);

    const [first] = await stage.heard('Anna');
    expect(first).toContain('Dag Anna, ik ben Bandbreedte');
    expect(first).toContain('Meedoen hoeft niet en niemand ziet of je meedoet.');
    await stage.taps('Anna', 'Wie ziet wat?');
    expect(await lastHeard(stage, 'Anna')).toContain('Dat zie jij alleen.');
    await joinIn(stage, colleagues);
    expect((await stage.heard('Anna'))[0]).toContain('vraag komt vrijdag 20 november om 15.00 uur.');

    await stage.until('2026-11-20 15:00');
    expect(await lastHeard(stage, 'Anna')).toContain('Eén tik is een heel antwoord.');
    await stage.taps('Anna', 'Meer vertellen');
    expect(stage.formOf('Anna').map(({ label }) => label)).toEqual([
      'Hoe was je werkweek?',
      'Wat woog mee deze week?',
      'Een zin die het team mag horen',
    ]);
    await stage.sends('Anna', 'Bewaren', {
      'Hoe was je werkweek?': 'Te vol',
      'Wat woog mee deze week?': 'Crisis deze week',
    });
    expect(await lastHeard(stage, 'Anna')).toContain('Dank je, je antwoord is binnen');
    await everyoneTaps(stage, colleagues.slice(1), 'Te vol');
    await stage.until('2026-11-24 12:00');
    const [week47] = await stage.channel('Anna', 'Noord');
    expect(week47?.text).toContain('Week 47 · Team Noord');
    expect(week47?.text).toContain('De week was vooral te vol.');
    expect(week47?.text).not.toContain('bandbreedte');
    expect(week47?.text).not.toContain('Crisis');

    await stage.until('2026-11-27 15:00');
    expect(await lastHeard(stage, 'Anna')).toContain('Met Aantallen invullen tel je ook je gezinnen mee.');
    await stage.taps('Anna', 'Aantallen invullen');
    expect(stage.formOf('Anna').map(({ label }) => label)).toContain('Hoeveel gezinnen heb je nu?');
    expect(stage.formOf('Anna').map(({ value }) => value)).not.toContain('Te vol');
    await stage.sends('Anna', 'Bewaren', {
      'Hoe was je werkweek?': 'Goed te doen',
      'Hoeveel gezinnen heb je nu?': '61',
    });
    expect(await lastHeard(stage, 'Anna')).not.toContain('Aantallen invullen');
    await everyoneFillsIn(stage, colleagues.slice(1), 'Aantallen invullen', {
      'Hoe was je werkweek?': 'Goed te doen',
      'Hoeveel gezinnen heb je nu?': '8',
    });
    await stage.until('2026-12-01 12:00');
    expect((await stage.channel('Bert', 'Noord')).at(-1)?.text).toContain(
      'Jullie team zit binnen de bandbreedte.',
    );

    await stage.until('2026-12-04 15:00');
    expect(await lastHeard(stage, 'Anna')).toContain('Met Aantallen invullen tel je ook je gezinnen mee.');
    await fillsIn(stage, 'Anna', 'Aantallen invullen', {
      'Hoe was je werkweek?': 'Te vol',
      'Wij begeleiden zelf': '73',
      'Wij blijven tot er hulp is': '2',
    });
    await stage.taps('Anna', 'Mijn antwoorden');
    expect(stage.seesOnlyNow('Anna')).toContain('Wij begeleiden zelf: 73');
    expect(stage.seesOnlyNow('Anna')).toContain('61 gezinnen in totaal');
    await stage.until('2026-12-11 15:00');
    expect(await lastHeard(stage, 'Anna')).toContain(
      'Zijn je aantallen nog hetzelfde? Dan is één tik genoeg.',
    );
    await stage.says('Karin', 'status');
    expect(await lastHeard(stage, 'Karin')).not.toMatch(/Anna|Bert/);
  },
);

describeConversation(
  'somebody who does not want to take part hears nothing more and sees the same view',
  async (open) => {
    const stage = await open('2026-11-18 09:00', [
      aTeamPlan(
        'Noord',
        colleagues.map((name) => someone(name)),
      ),
    ]);
    await stage.taps('Gert', 'Nu niet');
    expect(await lastHeard(stage, 'Gert')).toContain('Je krijgt van mij geen vragen en geen herinneringen.');
    await joinIn(stage, six);
    await stage.until('2026-11-20 15:00');
    await everyoneTaps(stage, six, 'Goed te doen');
    await stage.until('2026-11-27 16:00');
    expect(await stage.heard('Gert')).toHaveLength(1);
    expect(await stage.channel('Gert', 'Noord')).toEqual(await stage.channel('Anna', 'Noord'));
    expect((await stage.channel('Gert', 'Noord')).map(({ text }) => text).join()).not.toContain('Gert');

    await stage.taps('Gert', 'Toch meedoen');
    expect(await lastHeard(stage, 'Gert')).toContain('hoe was je werkweek?');
  },
);
