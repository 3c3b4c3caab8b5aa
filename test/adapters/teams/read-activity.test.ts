import { readActivity } from '../../../src/adapters/teams/read-activity';
import { activityOf } from './support/replays';

/** An installation in the first channel of a team, in which somebody chose a channel. */
function installed(chosen: object | undefined, conversation: object = {}, channel?: object) {
  const activity = activityOf('installed-in-team');
  const data = activity['channelData'];
  return readActivity({
    ...activity,
    conversation: { ...Object(activity['conversation']), ...conversation },
    channelData: {
      ...Object(data),
      ...(channel && { channel }),
      ...(chosen && { settings: { selectedChannel: chosen } }),
    },
  });
}

describe('a new team gets its name', () => {
  test.each<
    [how: string, chosen: object | undefined, conversation: object, name: string, channel: object | undefined]
  >([
    [
      'from the channel that was chosen',
      { id: '19:lunch@thread.tacv2', name: 'Lunch' },
      {},
      'Lunch',
      undefined,
    ],
    [
      'from the channel it was installed in',
      { id: '19:gemeente@thread.tacv2' },
      { name: 'Noord' },
      'Noord',
      undefined,
    ],
    [
      'from no other channel than the chosen one',
      { id: '19:lunch@thread.tacv2' },
      { name: 'Noord' },
      'Gemeente',
      undefined,
    ],
    [
      'from what Teams says beside it of that channel',
      { id: '19:lunch@thread.tacv2' },
      { name: 'Noord' },
      'Lunch',
      { id: '19:lunch@thread.tacv2', name: 'Lunch' },
    ],
    ['from the team in Teams when no channel has one', undefined, {}, 'Gemeente', undefined],
  ])('%s', (_how, chosen, conversation, channelName, channel) => {
    expect(installed(chosen, conversation, channel)).toMatchObject({ kind: 'installed', channelName });
  });
});

test('what Teams does not call private is read as said in a channel', () => {
  const activity = activityOf('word-with-a-mention');
  const conversation = { ...Object(activity['conversation']), conversationType: undefined };
  expect(readActivity({ ...activity, conversation })).toMatchObject({
    where: { channel: { channel: 'a:1anna' } },
  });
});

test('what was left empty and what is a number or a tick is read as text, and nothing else is', () => {
  const activity = activityOf('execute-one-tap');
  const data = {
    intent: { kind: 'submit-check-in', team: 'team-1', week: '2026-W47', fields: {} },
    ...{ 'cases.guidance': 3, 'no-cases': true, line: '', felt: 'too-full', factors: null, other: ['a'] },
  };
  expect(readActivity({ ...activity, value: { action: { data } } })).toMatchObject({
    fields: { 'cases.guidance': '3', 'no-cases': 'true', line: '', felt: 'too-full' },
  });
  expect(JSON.stringify(readActivity({ ...activity, value: { action: { data } } }))).not.toContain('other');
});
