import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import { everyoneFillsIn, everyoneTaps, joinIn, lastHeard, lastPost, weeksIn } from './support/people';

describeConversation('week 53 is a week like any other and week 1 comes after it', async (open) => {
  const stage = await open('2026-12-09 09:00', [
    aTeamPlan(
      'Noord',
      six.map((name) => someone(name)),
    ),
  ]);
  await joinIn(stage, six);
  await stage.until('2026-12-11 15:00');
  await everyoneTaps(stage, six, 'Goed te doen');
  await stage.until('2026-12-18 15:00');
  await everyoneFillsIn(stage, six, 'Aantallen invullen', {
    'Hoe was je werkweek?': 'Te vol',
    'Hoeveel gezinnen heb je nu?': '61',
  });
  for (const asked of ['2026-12-24 15:00', '2026-12-31 15:00', '2027-01-08 15:00']) {
    await stage.until(asked);
    await everyoneTaps(stage, six, 'Te vol');
  }
  await stage.until('2027-01-05 12:00');
  expect(await lastPost(stage, 'Anna', 'Noord')).toContain('Week 53 · Team Noord');
  expect(await lastPost(stage, 'Anna', 'Noord')).toContain('voor de derde keer op rij');
  expect(await stage.record('Noord', 'round/2026-W53')).toMatchObject({ state: 'closed' });
  await stage.until('2027-01-12 12:00');
  expect(await lastPost(stage, 'Anna', 'Noord')).toContain('Week 1 · Team Noord');
  expect(await stage.record('Noord', 'round/2027-W01')).toMatchObject({ state: 'closed' });

  await stage.says('Anna', 'trend');
  const trend = weeksIn(await lastHeard(stage, 'Anna'));
  expect(trend.map(({ week }) => week)).toEqual([1, 53, 52, 51, 50]);
  await stage.taps('Anna', 'Mijn antwoorden');
  const weeks = stage.seesOnlyNow('Anna').match(/^Week \d+$/gm);
  expect(weeks).toEqual(['Week 1', 'Week 53', 'Week 52', 'Week 51', 'Week 50']);
});
