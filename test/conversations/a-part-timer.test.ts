import { localDateAt, weekdayOf } from '../../src/domain/local-time';
import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import { joinIn, lastHeard } from './support/people';
import { weeksLater, zone } from './support/wall-clock';

const others = six.slice(1).map((name) => someone(name));
const anna = someone('Anna', { workingDays: [2, 3], hours: 16 });

describeConversation(
  'someone who works on Tuesday and Wednesday is asked and reminded on those days alone',
  async (open) => {
    const stage = await open('2026-09-02 09:00', [aTeamPlan('Noord', [anna, ...others])]);
    const heard = async () => (await stage.heard('Anna')).length;
    await joinIn(stage, ['Anna']);
    expect(await lastHeard(stage, 'Anna')).toContain('vraag komt woensdag 2 september om 15.00 uur.');

    await stage.until('2026-09-02 14:59');
    expect(await heard()).toBe(1);
    await stage.until('2026-09-02 15:00');
    expect(await lastHeard(stage, 'Anna')).toContain('hoe was je werkweek?');
    await stage.until('2026-09-08 09:59');
    expect(await heard()).toBe(2);
    await stage.until('2026-09-08 10:00');
    expect(await lastHeard(stage, 'Anna')).toContain(
      'Over week 36 kun je nog antwoorden tot dinsdag om 11.30 uur.',
    );

    await stage.until('2026-09-09 15:00');
    expect(await heard()).toBe(4);
    await stage.taps('Anna', 'Goed te doen');
    await stage.until('2026-09-15 17:00');
    expect(await heard()).toBe(4);

    await stage.until('2026-09-16 15:00');
    await stage.taps('Anna', 'Vraag het later');
    expect(await lastHeard(stage, 'Anna')).toContain('Ik vraag het je dinsdag om 10.00 uur.');
    await stage.until('2026-09-22 10:00');
    expect(await lastHeard(stage, 'Anna')).toContain('Dag Anna, hoe was je werkweek?');
    await stage.says('Anna', 'privacy');
    await stage.taps('Anna', 'Geen herinneringen meer');
    expect(await lastHeard(stage, 'Anna')).toContain('Je krijgt van mij geen herinneringen meer.');

    const before = await heard();
    await stage.until('2026-09-30 14:00');
    expect(await heard()).toBe(before + 1);
    await stage.until('2026-09-30 15:00');
    expect(await heard()).toBe(before + 2);
    await stage.taps('Anna', 'Vraag het later');
    await stage.until('2026-10-06 10:00');
    expect(await lastHeard(stage, 'Anna')).toContain('Dag Anna, hoe was je werkweek?');

    const toAnna = (await stage.everything()).filter(
      ({ place }) => 'private' in place && place.private === 'Anna',
    );
    expect(new Set(toAnna.map(({ at }) => weekdayOf(localDateAt(at, zone))))).toEqual(new Set([2, 3]));
  },
);

describeConversation('a skipped week stays quiet and can still be answered', async (open) => {
  const stage = await open('2026-09-02 09:00', [aTeamPlan('Noord', [anna, ...others])]);
  await joinIn(stage, ['Bert']);
  await stage.until('2026-09-04 15:00');
  await stage.taps('Bert', 'Sla deze week over');
  expect(await lastHeard(stage, 'Bert')).toContain('Deze week vraag ik niets meer.');
  await stage.until('2026-09-07 17:00');
  expect(await stage.heard('Bert')).toHaveLength(3);
  await stage.taps('Bert', 'Toch nu antwoorden');
  await stage.taps('Bert', 'Ruimte over');
  expect(await lastHeard(stage, 'Bert')).toContain('Dank je, je antwoord is binnen');
  await stage.until(weeksLater('2026-09-04 15:00', 1));
  expect(await lastHeard(stage, 'Bert')).toContain('hoe was je werkweek?');
});

describeConversation('who is away is promised the question of the day they get it', async (open) => {
  const stage = await open('2026-09-02 09:00', [aTeamPlan('Noord', [anna, ...others])]);
  await stage.says('Anna', 'afwezig');
  await stage.sends('Anna', 'Bewaren', { 'Eerste dag': '2026-09-02', 'Laatste dag': '2026-09-13' });
  await stage.taps('Anna', 'Ik doe mee');
  const promised = 'dinsdag 15 september om 10.00 uur';
  expect((await stage.heard('Anna')).join('\n')).toContain(`Mijn vraag komt ${promised}.`);
  await stage.says('Anna', 'weekvraag');
  expect(await lastHeard(stage, 'Anna')).toContain(`De volgende komt ${promised}.`);
  await stage.says('Anna', 'status');
  expect(await lastHeard(stage, 'Anna')).toContain(`De volgende weekvraag komt ${promised}.`);
  await stage.until('2026-09-15 09:59');
  const before = (await stage.heard('Anna')).length;
  await stage.until('2026-09-15 10:00');
  expect((await stage.heard('Anna')).length).toBe(before + 1);
});
