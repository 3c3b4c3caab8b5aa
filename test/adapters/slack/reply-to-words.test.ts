import { account } from '../../../src/adapters/slack/account';
import type { Command, DirectMessage, Mention, Shortcut } from '../../../src/adapters/slack/heard';
import { renderMessage } from '../../../src/adapters/slack/render-message';
import { replyToCommand, replyToShortcut, replyToTyped } from '../../../src/adapters/slack/reply-to-words';
import { cardFor, eachWay, intent } from './support/replied';

const by = account('T1', 'U1');
const said = { by, identity: 'said', text: 'weekvraag' } as const;

describe('a slash command', () => {
  const command: Command = {
    ...said,
    kind: 'command',
    conversation: 'D9',
    responseUrl: 'url',
    trigger: 'trigger',
  };

  test.each(['show', 'replace', 'stay'] as const)(
    'that gives a card to %s is acknowledged with it',
    (how) => {
      const card = cardFor(how);
      const { text, blocks } = renderMessage(card);
      expect(replyToCommand(command, intent, { how, card })).toEqual({
        acknowledge: { response_type: 'ephemeral', text, blocks },
      });
    },
  );

  test('opens a dialog at once, also in a chat with a colleague', () => {
    const opens =
      'views.open trigger: check-in-form from {channel:D9}, which sends submit-check-in; else respond whisper at url: a door to it';
    expect(eachWay((answer) => replyToCommand(command, intent, answer))).toEqual({
      show: 'nothing',
      replace: 'nothing',
      dialog: opens,
      correct: opens,
      stay: 'nothing',
    });
  });
});

/** Typing opens no modal: every way of answering is the card, or a door to it. */
const asTyped = (card: string, door: string) => ({
  show: card,
  replace: card,
  dialog: door,
  correct: door,
  stay: card,
});

test('what is typed in private is answered there, and a form opens from a message', () => {
  const heard: DirectMessage = { ...said, kind: 'direct-message', conversation: 'D1' };
  const card = 'chat.postMessage D1: the card';
  const door = 'chat.postMessage D1: a door to it';
  expect(eachWay((answer) => replyToTyped(heard, intent, answer))).toEqual(asTyped(card, door));
});

test('what is typed in a channel is answered to the asker alone, in the thread it was typed in', () => {
  const heard: Mention = { ...said, kind: 'mention', conversation: 'C1', thread: '1.1' };
  const card = 'chat.postEphemeral C1 U1 in thread 1.1: the card';
  const door = 'chat.postEphemeral C1 U1 in thread 1.1: a door to it';
  expect(eachWay((answer) => replyToTyped(heard, intent, answer))).toEqual(asTyped(card, door));
});

test('a choice from the menu of a message is answered to the asker alone', () => {
  const heard: Shortcut = {
    kind: 'shortcut',
    by,
    identity: 'shortcut',
    conversation: 'C1',
    thread: '1.1',
    responseUrl: 'url',
    trigger: 'trigger',
  };
  const card = 'respond whisper at url in thread 1.1: the card';
  const opens =
    'views.open trigger: check-in-form from {channel:C1}, which sends submit-check-in; else respond whisper at url in thread 1.1: a door to it';
  expect(eachWay((answer) => replyToShortcut(heard, intent, answer))).toEqual({
    show: card,
    replace: card,
    dialog: opens,
    correct: opens,
    stay: card,
  });
});
