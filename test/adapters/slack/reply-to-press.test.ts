import { account } from '../../../src/adapters/slack/account';
import type { ModalOrigin } from '../../../src/adapters/slack/modal-origin';
import { replyToPress } from '../../../src/adapters/slack/reply-to-press';
import { eachWay, intent } from './support/replied';

const press = {
  by: account('T1', 'U1'),
  identity: 'press',
  press: { intent },
  trigger: 'trigger',
  responseUrl: 'url',
} as const;

test('in the private chat an answer is a message there, so that it does not vanish', () => {
  const heard = { ...press, kind: 'press-on-message', conversation: 'D1', ts: '1.1' } as const;
  const opens =
    'views.open trigger: check-in-form from {message:{channel:D1,ts:1.1},channel:D1}, which sends submit-check-in; else chat.postMessage D1: a door to it';
  expect(eachWay((answer) => replyToPress(heard, intent, answer))).toEqual({
    show: 'chat.postMessage D1: the card',
    replace: 'respond replace at url: the card; else chat.update D1 1.1: the card',
    dialog: opens,
    correct: opens,
    stay: 'chat.postMessage D1: the card',
  });
});

test.each([
  ['a channel', 'C1'],
  ['a talk of several people', 'G1'],
])('in %s the message changes for everybody, and the rest is for the asker alone', (_place, channel) => {
  const heard = { ...press, kind: 'press-on-message', conversation: channel, ts: '1.1' } as const;
  const opens = `views.open trigger: check-in-form from {message:{channel:${channel},ts:1.1},channel:${channel}}, which sends submit-check-in; else respond whisper at url: a door to it`;
  expect(eachWay((answer) => replyToPress(heard, intent, answer))).toEqual({
    show: 'respond whisper at url: the card',
    replace: `respond replace at url: the card; else chat.update ${channel} 1.1: the card`,
    dialog: opens,
    correct: opens,
    stay: 'respond whisper at url: the card',
  });
});

test('in a thread the answer stays in the thread', () => {
  const heard = { ...press, kind: 'press-on-message', conversation: 'C1', ts: '2.2', thread: '1.1' } as const;
  const { show, stay, dialog } = eachWay((answer) => replyToPress(heard, intent, answer));
  expect([show, stay]).toEqual(Array(2).fill('respond whisper at url in thread 1.1: the card'));
  expect(dialog).toContain('else respond whisper at url in thread 1.1: a door to it');
});

test('a message that one person sees is reached by its own address only', () => {
  const heard = { ...press, kind: 'press-on-ephemeral', conversation: 'C1' } as const;
  const opens =
    'views.open trigger: check-in-form from {responseUrl:url,channel:C1}, which sends submit-check-in; else respond whisper at url: a door to it';
  expect(eachWay((answer) => replyToPress(heard, intent, answer))).toEqual({
    show: 'respond replace at url: the card',
    replace: 'respond replace at url: the card',
    dialog: opens,
    correct: opens,
    stay: 'respond whisper at url: the card',
  });
});

const inModal = (origin: ModalOrigin) => ({
  ...press,
  kind: 'press-in-modal' as const,
  view: { id: 'V1', hash: 'h1' },
  origin,
  fields: {},
});

test('in a modal without a form the next card takes its place', () => {
  const updated = 'views.update V1 h1: notice from {channel:D1}';
  const form = 'views.update V1 h1: check-in-form from {channel:D1}, which sends submit-check-in';
  expect(eachWay((answer) => replyToPress(inModal({ channel: 'D1' }), intent, answer))).toEqual({
    show: updated,
    replace: updated,
    dialog: form,
    correct: form,
    stay: `views.push trigger: notice from {channel:D1}; else ${updated}`,
  });
});

test('in a form the answer comes on top of it, and more of the form in its place', () => {
  const onTop =
    'views.push trigger: notice from {channel:D1}; else views.update V1 h1: notice from {channel:D1}';
  const form = 'views.update V1 h1: check-in-form from {channel:D1}, which sends submit-check-in';
  const origin: ModalOrigin = {
    channel: 'D1',
    intent: { kind: 'submit-check-in', team: 'team-noord', week: '2026-W47', fields: {} },
  };
  expect(eachWay((answer) => replyToPress(inModal(origin), intent, answer))).toEqual({
    show: onTop,
    replace: onTop,
    dialog: form,
    correct: form,
    stay: onTop,
  });
});

test('in App Home everything opens over it', () => {
  const form = 'views.open trigger: check-in-form from {}, which sends submit-check-in';
  expect(eachWay((answer) => replyToPress({ ...press, kind: 'press-at-home' }, intent, answer))).toEqual({
    show: 'views.open trigger: notice from {}',
    replace: 'views.open trigger: notice from {}',
    dialog: form,
    correct: form,
    stay: 'views.open trigger: notice from {}',
  });
});
