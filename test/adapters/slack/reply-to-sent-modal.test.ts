import { account } from '../../../src/adapters/slack/account';
import type { SentModal } from '../../../src/adapters/slack/heard';
import { readOrigin } from '../../../src/adapters/slack/modal-origin';
import { replyToSentModal } from '../../../src/adapters/slack/reply-to-sent-modal';
import { cardFor, eachWay, inWords } from './support/replied';

const submit = { kind: 'submit-check-in', team: 'team-noord', week: '2026-W47', fields: {} } as const;
const sent: SentModal = {
  kind: 'sent-modal',
  by: account('T1', 'U1'),
  identity: 'sent',
  origin: { intent: submit, channel: 'D1' },
  fields: {},
  inputs: ['felt', 'cases.guidance', 'factors', 'line'],
};
const notSaved = 'Dit is nog niet bewaard. Wat je invulde, ben je niet kwijt. Probeer het zo nog een keer.';

function replied(heard: SentModal, how: Parameters<typeof cardFor>[0]) {
  return replyToSentModal(heard, { how, card: cardFor(how) }).acknowledge;
}

describe('a form in which something is wrong', () => {
  test('stays open, with a sentence at each field', () => {
    const acknowledged = replied(sent, 'correct');
    expect(acknowledged).toEqual({
      response_action: 'errors',
      errors: {
        'cases.guidance': expect.stringMatching(/./),
        factors: expect.stringMatching(/./),
        line: expect.stringContaining('06-12345678'),
      },
    });
  });

  test('is drawn anew when one of those fields is not open there', () => {
    const acknowledged = replied({ ...sent, inputs: ['felt', 'factors', 'line'] }, 'correct');
    expect(acknowledged).toMatchObject({ response_action: 'update', view: { callback_id: 'check-in-form' } });
    const view = acknowledged?.response_action === 'update' ? acknowledged.view : undefined;
    expect(readOrigin(view?.private_metadata)).toEqual({ intent: submit, channel: 'D1' });
  });
});

describe('a form that could not be saved yet', () => {
  test('keeps everything typed, with one sentence at its first field', () => {
    expect(replied(sent, 'stay')).toEqual({ response_action: 'errors', errors: { felt: notSaved } });
  });

  test('says so in its place when it has no field to say it at', () => {
    expect(replied({ ...sent, inputs: [] }, 'stay')).toMatchObject({
      response_action: 'update',
      view: { callback_id: 'notice' },
    });
  });
});

test.each(['show', 'dialog'] as const)('a card to %s takes the place of the form', (how) => {
  const acknowledged = replied(sent, how);
  expect(acknowledged).toMatchObject({ response_action: 'update', view: { callback_id: cardFor(how).kind } });
});

describe('a form that replaces', () => {
  const replacing = (origin: SentModal['origin']) => {
    const card = cardFor('replace');
    const { acknowledge, call } = replyToSentModal({ ...sent, origin }, { how: 'replace', card });
    return [acknowledge?.response_action, inWords(call, card)];
  };

  test.each([
    ['D1', 'chat.postMessage D1: the card'],
    ['C1', 'chat.postEphemeral C1 U1: the card'],
  ])('the message its button stood on in %s closes, and the message changes', (channel, otherwise) => {
    const origin = { intent: submit, message: { channel, ts: '1.1' }, channel };
    expect(replacing(origin)).toEqual(['clear', `chat.update ${channel} 1.1: the card; else ${otherwise}`]);
  });

  test('a message that one person sees closes, and that message changes', () => {
    expect(replacing({ intent: submit, responseUrl: 'url', channel: 'C1' })).toEqual([
      'clear',
      'respond replace at url: the card; else chat.postEphemeral C1 U1: the card',
    ]);
  });

  test.each([
    ['was asked for with a command', { intent: submit, channel: 'C1' }],
    ['remembers nothing', undefined],
  ])('no message, because it %s, shows the card in its own place', (_why, origin) => {
    expect(replacing(origin)).toEqual(['update', 'nothing']);
  });
});

test('only what replaces a message asks anything more of Slack', () => {
  const message = { channel: 'D1', ts: '1.1' };
  const heard = { ...sent, origin: { ...sent.origin, message } };
  expect(eachWay((answer) => replyToSentModal(heard, answer))).toEqual({
    show: 'nothing',
    replace: 'chat.update D1 1.1: the card; else chat.postMessage D1: the card',
    dialog: 'nothing',
    correct: 'nothing',
    stay: 'nothing',
  });
});
