import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import { everyoneTaps, fillsIn, lastHeard, lastPost } from './support/people';

const north = six.slice(0, 5);
const south = ['Lies', 'Mo', 'Nel', 'Otto', 'Pien'];
const both = [north, south].map((names, place) =>
  aTeamPlan(place === 0 ? 'Noord' : 'Zuid', [
    someone('Floor', { hours: 16 }),
    ...names.map((name) => someone(name)),
  ]),
);

describeConversation(
  'someone in two teams says which one is meant and gets no more messages for it',
  async (open) => {
    const stage = await open('2026-09-02 09:00', both);
    const floor = async () =>
      (await stage.everything()).filter(
        ({ place, isBot }) => isBot && 'private' in place && place.private === 'Floor',
      );
    expect(await floor()).toHaveLength(2);
    for (const who of ['Floor', ...north, ...south]) await stage.taps(who, 'Ik doe mee');
    await stage.taps('Floor', 'Ik doe mee');
    await stage.until('2026-09-04 17:00');
    expect(await floor()).toHaveLength(2);

    await stage.says('Floor', 'weekvraag');
    expect(await lastHeard(stage, 'Floor')).toContain('Over welk team gaat het?');
    await stage.taps('Floor', 'Noord');
    await stage.taps('Floor', 'Te vol');
    await stage.says('Floor', 'weekvraag');
    await stage.taps('Floor', 'Zuid');
    await stage.taps('Floor', 'Ruimte over');
    await everyoneTaps(stage, north, 'Te vol');
    await everyoneTaps(stage, south, 'Ruimte over');
    await stage.until('2026-09-08 12:00');
    expect(await lastPost(stage, 'Floor', 'Noord')).toContain('De week was vooral te vol.');
    expect(await lastPost(stage, 'Floor', 'Zuid')).toContain('In de week was vooral ruimte over.');

    await stage.until('2026-09-11 17:00');
    const [one = '', other = ''] = (await stage.heard('Floor')).slice(-2);
    expect(one).toContain('hoe was je werkweek bij team Noord?');
    expect(other).toContain('hoe was je werkweek bij team Zuid?');
    await stage.says('Floor', 'weekvraag');
    await stage.taps('Floor', 'Noord');
    await fillsIn(stage, 'Floor', 'Aantallen invullen', {
      'Hoe was je werkweek?': 'Te vol',
      'Hoeveel gezinnen heb je nu?': '61',
    });
    await stage.taps('Floor', 'Mijn antwoorden');
    expect(stage.seesOnlyNow('Floor')).toContain('61 gezinnen in totaal');
    await stage.says('Floor', 'steun');
    expect(await lastHeard(stage, 'Floor')).toContain('Els Brandt');
    await stage.says('Floor', 'privacy');
    await stage.taps('Floor', 'Zuid');
    await stage.taps('Floor', 'Mijn antwoorden');
    expect(stage.seesOnlyNow('Floor')).toContain('Ruimte over');
    expect(stage.seesOnlyNow('Floor')).not.toMatch(/61|Te vol/);
    await stage.taps('Floor', 'Alles verwijderen');
    await stage.says('Floor', 'privacy');
    await stage.taps('Floor', 'Noord');
    await stage.taps('Floor', 'Mijn antwoorden');
    expect(stage.seesOnlyNow('Floor')).toContain('61 gezinnen in totaal');

    await stage.mentions('Floor', 'Zuid', 'status');
    expect(stage.seesOnlyNow('Floor')).toContain('Stand van zaken · Team Zuid');
  },
);

describeConversation('who works for two teams on different days hears of both', async (open) => {
  const days = { Noord: [1, 2, 3], Zuid: [4, 5] } as const;
  const stage = await open(
    '2026-09-02 09:00',
    [north, south].map((names, place) => {
      const team = place === 0 ? 'Noord' : 'Zuid';
      return aTeamPlan(team, [
        someone('Floor', { workingDays: days[team], hours: 12 }),
        ...names.map((name) => someone(name)),
      ]);
    }),
  );
  await stage.taps('Floor', 'Ik doe mee');
  await stage.until('2026-09-10 17:00');
  await stage.taps('Floor', 'Ik doe mee');
  for (const [moment, team] of [
    ['2026-09-16 15:00', 'Noord'],
    ['2026-09-18 15:00', 'Zuid'],
    ['2026-09-23 15:00', 'Noord'],
    ['2026-09-25 15:00', 'Zuid'],
  ] as const) {
    await stage.until(moment);
    expect(await lastHeard(stage, 'Floor')).toContain(`hoe was je werkweek bij team ${team}?`);
  }
});
