import { aTeamPlan, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import { lastHeard, lastPost } from './support/people';

const four = ['Anna', 'Bert', 'Carla', 'Dirk'];

describeConversation(
  'a team of four is asked nothing and gets a question and its agreements',
  async (open) => {
    const stage = await open('2026-09-02 09:00', [
      aTeamPlan(
        'Oost',
        four.map((name) => someone(name)),
      ),
    ]);
    await stage.until('2026-09-08 12:00');
    for (const who of four) expect(await stage.heard(who)).toEqual([]);
    const talk = await lastPost(stage, 'Anna', 'Oost');
    expect(talk).toContain('Week 36 · Team Oost');
    expect(talk).toMatch(/Een vraag voor jullie overleg\n.+\?/);
    expect(talk).not.toMatch(/bandbreedte|teambeeld|binnen|boven|onder de/);

    await stage.says('Anna', 'weekvraag');
    expect(await lastHeard(stage, 'Anna')).toContain('Jullie team is te klein om aantallen te vragen');
    await stage.forges('Anna', {
      kind: 'submit-check-in',
      team: stage.teamId('Oost'),
      week: '2026-W36',
      fields: { felt: 'too-full', total: '61' },
    });
    expect(await lastHeard(stage, 'Anna')).toContain('te klein');

    await stage.tapsIn('Anna', 'Oost', 'Maak een afspraak');
    await stage.sends('Anna', 'Bewaar de afspraak', {
      'Wat gaan we doen?': 'Samen op huisbezoek bij een nieuwe start',
    });
    await stage.until('2026-09-15 12:00');
    expect(await stage.channel('Bert', 'Oost')).toHaveLength(3);
    expect(await lastPost(stage, 'Bert', 'Oost')).toContain('Jullie afspraak, tot 6 oktober');
    await stage.until('2026-10-06 12:30');
    expect(await lastPost(stage, 'Bert', 'Oost')).toContain('Terug naar jullie afspraak');
    await stage.tapsIn('Bert', 'Oost', 'Gelukt');
    await stage.tapsIn('Bert', 'Oost', 'Stoppen');
    expect(await lastPost(stage, 'Bert', 'Oost')).toContain('Deze afspraak is klaar. Jullie stoppen ermee.');
    await stage.tapsIn('Carla', 'Oost', 'Onze afspraken');
    expect(stage.seesOnlyNow('Carla')).toContain('Gelukt · Stoppen');
    await stage.says('Karin', 'status');
    expect(await lastHeard(stage, 'Karin')).toContain('Jullie zijn met minder dan vijf.');
    expect(await lastHeard(stage, 'Karin')).not.toContain('De vraag ging uit');
  },
);
