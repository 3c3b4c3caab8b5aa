import { readPress, writePress } from '../../../src/adapters/slack/press';
import { everyIntent } from '../../attacks/support/every-intent';

const intents = Object.values(
  everyIntent({ team: 'team-noord', week: '2026-W47', agreement: 'agreement-1', fields: {} }),
);

test.each(intents.map((intent) => [intent.kind, intent] as const))(
  'a button that means %s is read as it was written',
  (_, intent) => {
    expect(readPress(writePress({ intent }))).toEqual({ intent });
    expect(readPress(writePress({ intent, opens: 'dialog' }))).toEqual({ intent, opens: 'dialog' });
  },
);

test('a button whose meaning Slack would not keep whole is not written', () => {
  expect(writePress({ intent: { kind: 'show-band', team: `team-${'x'.repeat(2_000)}` } })).toBeUndefined();
});

test.each([
  undefined,
  7,
  '',
  'ja',
  '{}',
  '{"intent":{"kind":"become-lead"}}',
  '{"intent":{"kind":"resume"}}',
  '[]',
])('what the bot never offered means nothing: %p', (value) => {
  expect(readPress(value)).toBeUndefined();
});
