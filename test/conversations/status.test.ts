import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import { everyoneTaps, joinIn, lastHeard } from './support/people';

const colleagues = [...six, 'Gert'];
const plan = aTeamPlan(
  'Noord',
  colleagues.map((name) => someone(name)),
  {
    guide: someone('Gerda', { member: false }),
    manager: someone('Maarten', { member: false }),
  },
);

describeConversation('the lead asks how things stand and everyone sees that she did', async (open) => {
  const stage = await open('2026-09-02 09:00', [plan]);
  await joinIn(stage, six);
  await stage.taps('Gert', 'Nu niet');
  await stage.until('2026-09-02 14:00');
  await stage.says('Karin', 'status');
  expect(await lastHeard(stage, 'Karin')).toContain(
    'De weekvraag van week 36 staat open tot dinsdag om 11.30 uur.',
  );
  expect(await lastHeard(stage, 'Karin')).not.toContain('is gesteld');

  await stage.until('2026-09-04 16:00');
  await stage.says('Karin', 'status');
  const early = await lastHeard(stage, 'Karin');
  expect(early).toContain('De weekvraag van week 36 is gesteld. Op jullie lijst staan 7 collega’s.');
  await everyoneTaps(stage, six, 'Te vol');
  await stage.until('2026-09-08 11:00');
  await stage.says('Karin', 'status');
  const reportIn = (text: string) => text.split('\n').find((line) => line.includes('is gesteld'));
  expect(reportIn(await lastHeard(stage, 'Karin'))).toBe(reportIn(early));

  await stage.until('2026-09-08 11:45');
  for (const who of ['Karin', 'Anna']) {
    for (const word of ['status', 'overzicht', 'trend']) {
      await stage.says(who, word);
      expect(await lastHeard(stage, who)).not.toContain('te vol');
    }
  }

  await stage.until('2026-09-08 12:00');
  await stage.says('Anna', 'overzicht');
  expect(await lastHeard(stage, 'Anna')).toContain('Teambeeld van week 36: de week was vooral te vol.');
  await stage.says('Karin', 'overzicht');
  expect(await lastHeard(stage, 'Karin')).toContain('Vraag je hoe het staat? Dan ziet het team dat jij keek');
  expect(await lastHeard(stage, 'Karin')).not.toContain('te vol');
  await stage.says('Gerda', 'status');
  expect(await lastHeard(stage, 'Gerda')).toContain('Teambeeld van week 36: de week was vooral te vol.');
  await stage.says('Anna', 'status');
  const anna = await lastHeard(stage, 'Anna');
  expect(anna).toContain('Wie dit onlangs bekeek');
  expect(anna).toContain('Karin (teamleider), dinsdag 8 september om 11.00 uur');
  expect(anna).toContain('Gerda');
  expect(anna).not.toContain('De vraag ging uit');
  expect(anna).not.toContain('Anna');
  await stage.says('Bert', 'status');
  expect(await lastHeard(stage, 'Bert')).toBe(anna);

  for (const _ of [1, 2, 3, 4, 5, 6]) await stage.says('Karin', 'status');
  await stage.says('Anna', 'status');
  const after = await lastHeard(stage, 'Anna');
  expect(after.match(/Karin \(teamleider\), dinsdag 8 september om 12.00 uur/g)).toHaveLength(1);
  expect(after).toContain('Gerda');

  await stage.says('Maarten', 'status');
  expect(await lastHeard(stage, 'Maarten')).toContain('is van het team zelf');
  await stage.says('Maarten', 'trend');
  expect(await lastHeard(stage, 'Maarten')).toContain('is van het team zelf');
});

describeConversation('a word about oneself in the channel is answered in private alone', async (open) => {
  const stage = await open('2026-09-02 09:00', [plan]);
  await joinIn(stage, six);
  await stage.until('2026-09-04 15:00');
  const inChannel = async () =>
    (await stage.everything()).filter(({ isBot, place }) => isBot && 'channel' in place);
  const before = await inChannel();
  for (const [who, word] of [
    ['Karin', 'privacy'],
    ['Karin', 'steun'],
    ['Anna', 'weekvraag'],
    ['Anna', 'afwezig'],
    ['Anna', 'export'],
  ] as const) {
    await stage.mentions(who, 'Noord', word);
    expect(stage.seesOnlyNow(who)).toContain('Dit gaat over jezelf.');
  }
  expect(await inChannel()).toHaveLength(before.length);
  await stage.mentions('Anna', 'Noord', 'status');
  expect(stage.seesOnlyNow('Anna')).toContain('Stand van zaken · Team Noord');
  await stage.mentions('Anna', 'Noord', 'wat eten we');
  expect(stage.seesOnlyNow('Anna')).toContain('Wat kun je vragen?');
  expect(await inChannel()).toHaveLength(before.length);
});
