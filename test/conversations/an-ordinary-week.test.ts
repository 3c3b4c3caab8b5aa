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
} from './support/people';
import type { Stage } from './support/stage';
import { weeksLater } from './support/wall-clock';

const colleagues = [...six, 'Gert'];
const others = colleagues.slice(1);
const asked = (week: number) => weeksLater('2026-09-04 15:00', week);
const shown = (week: number) => weeksLater('2026-09-08 12:00', week);

/** Three weeks on, everyone has filled in their numbers per type; Anna carries many and the team stays inside. */
async function afterThreeWeeks(stage: Stage): Promise<void> {
  await joinIn(stage, colleagues);
  await stage.until(asked(0));
  await everyoneTaps(stage, colleagues, 'Goed te doen');
  for (const [week, field] of [
    [1, 'Hoeveel gezinnen heb je nu?'],
    [2, 'Wij begeleiden zelf'],
  ] as const) {
    await stage.until(asked(week));
    const felt = { 'Hoe was je werkweek?': 'Goed te doen' };
    await fillsIn(stage, 'Anna', 'Aantallen invullen', { ...felt, [field]: '61' });
    await everyoneFillsIn(stage, others, 'Aantallen invullen', { ...felt, [field]: '8' });
  }
}

describeConversation(
  'an ordinary week is one tap, a receipt, a correction and a view on Tuesday at noon',
  async (open) => {
    const stage = await open('2026-09-02 09:00', [
      aTeamPlan(
        'Noord',
        colleagues.map((name) => someone(name)),
      ),
    ]);
    await afterThreeWeeks(stage);

    await stage.until(asked(3));
    expect(await lastHeard(stage, 'Anna')).toContain(
      'Zijn je aantallen nog hetzelfde? Dan is één tik genoeg.',
    );
    await stage.taps('Anna', 'Te vol');
    expect(await lastHeard(stage, 'Anna')).toContain('Dank je, je antwoord is binnen');
    expect(await lastHeard(stage, 'Anna')).toContain('Jij mag er zelf boven of onder zitten.');
    await everyoneTaps(stage, others, 'Goed te doen');

    await stage.until('2026-09-28 10:30');
    expect(await lastHeard(stage, 'Anna')).toContain('Dank je, je antwoord is binnen');
    await stage.taps('Anna', 'Aanpassen');
    expect(stage.formOf('Anna')).toContainEqual({ label: 'Hoe was je werkweek?', value: 'Te vol' });
    expect(stage.formOf('Anna')).toContainEqual({ label: 'Wij begeleiden zelf', value: '61' });
    await stage.sends('Anna', 'Bewaren', {
      'Hoe was je werkweek?': 'Goed te doen',
      'Wij begeleiden zelf': '67',
    });
    expect(await lastHeard(stage, 'Anna')).toContain('Dank je, je antwoord is aangepast');

    await stage.until('2026-09-29 11:59');
    expect(await lastPost(stage, 'Anna', 'Noord')).toContain('Week 38');
    await stage.taps('Anna', 'Aanpassen');
    expect(await lastRead(stage, 'Anna')).toContain(
      'Week 39 is gesloten sinds dinsdag 29 september om 11.30 uur.',
    );
    await stage.until(shown(3));
    const view = await lastPost(stage, 'Karin', 'Noord');
    expect(view).toContain('Week 39 · Team Noord');
    expect(view).toContain('Jullie team zit binnen de bandbreedte');
    expect(view).toContain('De week was vooral goed te doen.');
    expect(view).toMatch(/Vraag\n.+\?/);

    const before = view.split('\n');
    await stage.tapsIn('Karin', 'Noord', 'Andere vraag');
    const after = (await lastPost(stage, 'Bert', 'Noord')).split('\n');
    expect(after.filter((line) => !before.includes(line))).toHaveLength(1);
    await stage.tapsIn('Bert', 'Noord', 'Bespreken in het overleg');
    expect(stage.seesOnlyNow('Bert')).toContain('Jullie bespreken dit in het overleg.');
    await stage.says('Carla', 'status');
    expect(await lastHeard(stage, 'Carla')).toContain('Week 39 bespreken jullie in het overleg.');
  },
);

describeConversation(
  'after four weeks with the same numbers the bot asks once whether they still fit',
  async (open) => {
    const stage = await open('2026-09-02 09:00', [
      aTeamPlan(
        'Noord',
        colleagues.map((name) => someone(name)),
      ),
    ]);
    await afterThreeWeeks(stage);
    for (const week of [3, 4, 5, 6]) {
      await stage.until(asked(week));
      expect(await lastHeard(stage, 'Bert')).toContain('Zijn je aantallen nog hetzelfde?');
      await everyoneTaps(stage, colleagues, 'Goed te doen');
    }
    await stage.until(shown(6));
    expect(await lastPost(stage, 'Bert', 'Noord')).toContain('Jullie team zit binnen de bandbreedte');
    await stage.until(asked(7));
    expect(await lastHeard(stage, 'Bert')).toContain('Kloppen ze nog? Dan is één tik genoeg.');
    await stage.taps('Bert', 'Goed te doen');
    await fillsIn(stage, 'Carla', 'Aantallen aanpassen', {
      'Hoe was je werkweek?': 'Goed te doen',
      'Wij begeleiden zelf': '9',
    });
    await stage.until(asked(8));
    expect(await lastHeard(stage, 'Carla')).toContain('Zijn je aantallen nog hetzelfde?');
    expect(await lastHeard(stage, 'Bert')).toContain('Zijn je aantallen nog hetzelfde?');
  },
);

describeConversation('somebody finds their own week and their team in one place', async (open) => {
  const stage = await open('2026-09-02 09:00', [
    aTeamPlan(
      'Noord',
      colleagues.map((name) => someone(name)),
    ),
  ]);
  await joinIn(stage, others);
  const page = async (who: string): Promise<string> => {
    await stage.says(who, 'overzicht');
    return lastHeard(stage, who);
  };
  expect(await page('Bert')).toContain('De volgende komt vrijdag 4 september om 15.00 uur.');
  await stage.until(asked(0));
  expect(await page('Bert')).toContain('Hoe was je werkweek?');
  await stage.taps('Bert', 'Goed te doen');
  expect(await page('Bert')).toContain('Je antwoord over week 36 is binnen.');
  await stage.says('Carla', 'weekvraag');
  await stage.taps('Carla', 'Sla deze week over');
  expect(await page('Carla')).toContain('Je slaat week 36 over.');
  await stage.taps('Anna', 'Nu niet');
  expect(await page('Anna')).toContain('Je doet niet mee. Dat is goed, en niemand ziet het.');
  expect(await page('Karin')).toContain('Jij staat hier niet als consulent.');
  await stage.mentions('Bert', 'Noord', 'overzicht');
  expect(stage.seesOnlyNow('Bert')).toContain('Daarom antwoord ik alleen in ons eigen gesprek.');
  await everyoneTaps(stage, others.slice(2), 'Te vol');
  await stage.until(shown(0));
  expect(await page('Anna')).toContain('Teambeeld van week 36: de week was vooral');
});
