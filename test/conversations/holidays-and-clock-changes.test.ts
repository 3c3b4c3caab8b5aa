import type { TeamPlan } from '../../src/application/found-team';
import { localDateAt, localTimeAt } from '../../src/domain/local-time';
import { defaultRhythm } from '../../src/domain/rhythm';
import type { Weekday } from '../../src/domain/time';
import { aTeamPlan, six, someone } from '../support/plans';
import { describeConversation } from './support/describe-conversation';
import { everyoneTaps, joinIn } from './support/people';
import type { Stage } from './support/stage';
import { zone } from './support/wall-clock';

/** Six colleagues whose team meets on this day of the week. */
function meetingOn(name: string, closeDay: Weekday, prefix = ''): TeamPlan {
  const members = six.map((one) => someone(prefix + one));
  return aTeamPlan(name, members, { rhythm: { ...defaultRhythm, closeDay } });
}

/** The days and times on the wall clock at which one place heard something, from this day on. */
async function heardAt(
  stage: Stage,
  place: 'Anna' | 'Noord' | 'Zuid',
  from: string,
): Promise<readonly string[]> {
  const said = (await stage.everything()).filter(
    (one) => ('private' in one.place ? one.place.private : one.place.channel) === place,
  );
  return said
    .map(({ at }) => `${localDateAt(at, zone)} ${localTimeAt(at, zone)}`)
    .filter((moment) => moment >= from);
}

describeConversation('around Christmas every step of the week falls on a working day', async (open) => {
  const stage = await open('2026-12-09 09:00', [meetingOn('Noord', 2), meetingOn('Zuid', 5, 'Z')]);
  await joinIn(stage, six);
  await joinIn(
    stage,
    six.map((name) => `Z${name}`),
  );
  await stage.until('2027-01-08 17:00');
  expect(await heardAt(stage, 'Anna', '2026-12-16')).toEqual([
    '2026-12-18 15:00',
    '2026-12-21 10:00',
    '2026-12-24 15:00',
    '2026-12-28 10:00',
    '2026-12-31 15:00',
    '2027-01-04 10:00',
    '2027-01-08 15:00',
  ]);
  expect(await heardAt(stage, 'Noord', '2026-12-16')).toEqual([
    '2026-12-22 12:00',
    '2026-12-29 12:00',
    '2027-01-05 12:00',
  ]);
  expect(await heardAt(stage, 'Zuid', '2026-12-16')).toEqual([
    '2026-12-18 12:00',
    '2026-12-24 12:00',
    '2026-12-31 12:00',
    '2027-01-08 12:00',
  ]);
});

describeConversation('Easter Monday and the King’s birthday move a closing earlier', async (open) => {
  const stage = await open('2027-03-10 09:00', [meetingOn('Noord', 2), meetingOn('Zuid', 1, 'Z')]);
  await joinIn(stage, six);
  await stage.until('2027-04-30 17:00');
  const noord = await heardAt(stage, 'Noord', '2027-03-15');
  expect(noord).toEqual([
    '2027-03-16 12:00',
    '2027-03-23 12:00',
    '2027-03-30 12:00',
    '2027-04-06 12:00',
    '2027-04-13 12:00',
    '2027-04-20 12:00',
    '2027-04-26 12:00',
  ]);
  expect(await heardAt(stage, 'Zuid', '2027-03-26')).not.toContain('2027-03-29 12:00');
  expect((await heardAt(stage, 'Zuid', '2027-03-24'))[0]).toBe('2027-03-26 12:00');
  const anna = await heardAt(stage, 'Anna', '2027-03-15');
  expect(anna.filter((moment) => moment.startsWith('2027-03-29') || moment.startsWith('2027-04-27'))).toEqual(
    [],
  );
  expect(anna).toContain('2027-03-30 10:00');
});

describeConversation(
  'when the clocks go back or forward every step keeps its time on the wall',
  async (open) => {
    const stage = await open('2026-10-14 09:00', [meetingOn('Noord', 2)]);
    await joinIn(stage, six);
    await stage.until('2026-11-03 17:00');
    expect(await heardAt(stage, 'Anna', '2026-10-15')).toEqual([
      '2026-10-16 15:00',
      '2026-10-19 10:00',
      '2026-10-23 15:00',
      '2026-10-26 10:00',
      '2026-10-30 15:00',
      '2026-11-02 10:00',
    ]);
    expect(await heardAt(stage, 'Noord', '2026-10-15')).toEqual([
      '2026-10-20 12:00',
      '2026-10-27 12:00',
      '2026-11-03 12:00',
    ]);
  },
);

describeConversation(
  'an answer in the night of the spring change is in time and its view comes at noon',
  async (open) => {
    const stage = await open('2027-03-24 09:00', [meetingOn('Noord', 2)]);
    await joinIn(stage, six);
    await stage.until('2027-03-28 03:00');
    await everyoneTaps(stage, six, 'Goed te doen');
    await stage.until('2027-03-30 17:00');
    expect((await stage.channel('Anna', 'Noord')).at(-1)?.text).toContain('De week was vooral goed te doen.');
    expect(await heardAt(stage, 'Anna', '2027-03-25')).toEqual(['2027-03-26 15:00']);
    expect(await heardAt(stage, 'Noord', '2027-03-25')).toEqual(['2027-03-30 12:00']);
  },
);
