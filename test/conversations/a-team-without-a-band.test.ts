import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import { everyoneFillsIn, fillsIn, joinIn, lastHeard, lastPost } from './support/people';
import { weeksLater } from './support/wall-clock';

const asked = (week: number) => weeksLater('2026-09-04 15:00', week);
const shown = (week: number) => weeksLater('2026-09-08 12:00', week);

describeConversation(
  'a team without a band talks about the week, what weighs in and whom it holds',
  async (open) => {
    const { band: _none, ...plan } = aTeamPlan(
      'West',
      six.map((name) => someone(name)),
    );
    const stage = await open('2026-09-02 09:00', [plan]);
    await joinIn(stage, six);

    await stage.until(asked(0));
    const full = { 'Hoe was je werkweek?': 'Te vol' };
    const waiting = { ...full, 'Wat woog mee deze week?': 'Wachtlijst: wij blijven tot er hulp is' };
    await everyoneFillsIn(stage, six, 'Meer vertellen', waiting);
    await stage.until(shown(0));
    const first = await lastPost(stage, 'Anna', 'West');
    expect(first).toContain('Wachtlijst: wij blijven tot er hulp is');
    expect(first).toContain('De week was vooral te vol.');
    expect(first).toContain('Jullie hebben nog geen bandbreedte.');
    expect(first).not.toMatch(/onder|binnen|boven/);

    await stage.until(asked(1));
    await everyoneFillsIn(stage, six, 'Aantallen invullen', { ...full, 'Hoeveel gezinnen heb je nu?': '61' });
    await stage.until(asked(2));
    await fillsIn(stage, 'Anna', 'Aantallen invullen', {
      ...full,
      'Wij begeleiden zelf': '61',
      'Wij blijven tot er hulp is': '67',
    });
    await everyoneFillsIn(stage, six.slice(1), 'Aantallen invullen', {
      ...waiting,
      'Wij begeleiden zelf': '12',
      'Wij blijven tot er hulp is': '9',
    });
    await stage.until(shown(2));
    const third = await lastPost(stage, 'Anna', 'West');
    expect(third).toContain('Bij veel gezinnen blijven jullie tot er andere hulp is.');
    expect(third).toMatch(/Vraag\n.+\?/);
    expect(third).not.toMatch(/zit onder|zit binnen|zit boven|casussen per/);
    expect((await stage.channel('Anna', 'West')).flatMap(({ replies }) => replies)).toEqual([]);

    await stage.tapsIn('Anna', 'West', 'Maak een afspraak');
    await stage.sends('Anna', 'Bewaar de afspraak', {
      'Wat gaan we doen?': 'We bellen elke maandag de wachtlijst na',
    });
    await stage.says('Anna', 'band');
    expect(await lastHeard(stage, 'Anna')).toContain('nog geen bandbreedte');
    await stage.says('Bert', 'trend');
    expect(await lastHeard(stage, 'Bert')).toContain('Er is nog geen plek bij een bandbreedte te zien.');
    await stage.says('Karin', 'instellen');
    expect(await lastHeard(stage, 'Karin')).toContain('Praat eerst een paar weken.');
  },
);
