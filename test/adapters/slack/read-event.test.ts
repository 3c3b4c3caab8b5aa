import { eventNames, readEvent } from '../../../src/adapters/slack/read-event';
import { payloadOf } from './support/replays';
import type { Payload } from './support/signed-driver';

const root = 'http://127.0.0.1/api/';
const read = (name: string, change: Payload = {}) =>
  readEvent(payloadOf(name, root, { event: change }), 'U0BANDBRD');

test('what somebody typed is read without the bot’s name, as they typed it', () => {
  const text = '<@U0BANDBRD|bandbreedte>  wie ziet wat? &lt;3 &amp;amp; <@U0BERT>';
  expect(read('mention', { text })).toMatchObject({
    kind: 'mention',
    text: 'wie ziet wat? <3 &amp; <@U0BERT>',
  });
});

test('a message with a file is still said to the bot', () => {
  expect(read('direct-message', { subtype: 'file_share' })).toMatchObject({ kind: 'direct-message' });
});

test.each([
  ['by a bot', { bot_id: 'B0OTHER01' }],
  ['by the bot itself', { user: 'U0BANDBRD' }],
  ['by nobody', { user: null }],
  ['as an edit', { subtype: 'message_changed' }],
  ['as a deletion', { subtype: 'message_deleted' }],
  ['as an answer that is gone', { subtype: 'tombstone' }],
  ['by Slack, that somebody joined', { subtype: 'channel_join' }],
  ['in a channel', { channel_type: 'channel' }],
  ['in a talk of several people', { channel_type: 'mpim' }],
])('a message %s is no speech', (_how, change) => {
  expect(read('direct-message', change)).toBeUndefined();
  if (!('channel_type' in change)) expect(read('mention', change)).toBeUndefined();
});

test('the root of a thread is in no thread', () => {
  expect(read('mention', { thread_ts: '1763542799.000400' })).not.toHaveProperty('thread');
  expect(read('mention-in-thread')).toMatchObject({ thread: '1763540000.000200' });
});

test('in a shared channel someone belongs to their own workspace, and the event to ours', () => {
  expect(read('mention', { user_team: 'T0OTHER01' })).toMatchObject({
    by: { workplace: { platform: 'slack', id: 'T0OTHER01' } },
  });
  const shared = { team_id: 'T0OTHER01', authorizations: [{ team_id: 'T0NOORD01' }] };
  expect(readEvent(payloadOf('home-opened', root, shared), 'U0BANDBRD')).toMatchObject({
    workspace: 'T0NOORD01',
  });
});

test('a look at the messages tab of the bot is no visit to its home', () => {
  expect(read('home-opened', { tab: 'messages' })).toBeUndefined();
});

test('tokens of people that are revoked leave the bot where it is', () => {
  expect(read('tokens-revoked', { tokens: { oauth: ['U0ANNA'], bot: [] } })).toBeUndefined();
});

test('nothing is asked of Slack that is read from a channel, except a mention', () => {
  expect(eventNames).toEqual([
    ...['message', 'app_mention', 'app_home_opened', 'member_joined_channel', 'user_change'],
    ...['app_uninstalled', 'tokens_revoked'],
  ]);
});
