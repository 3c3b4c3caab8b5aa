import type { Spoken, Where } from '../../../src/adapters/teams/heard';
import type { Call, Plan } from '../../../src/adapters/teams/plan';
import { renderDoor } from '../../../src/adapters/teams/render-door';
import { renderMessage } from '../../../src/adapters/teams/render-message';
import { replyToDialog } from '../../../src/adapters/teams/reply-to-dialog';
import { replyToPress } from '../../../src/adapters/teams/reply-to-press';
import { replyToTyped } from '../../../src/adapters/teams/reply-to-typed';
import type { Answer } from '../../../src/application/answer';
import { isJsonObject, type JsonObject } from '../../../src/cards/json';
import type { CardView } from '../../../src/views/card-view';
import { elsewhereWords } from '../../../src/views/elsewhere-words';
import { cardFor, intent, ways } from '../slack/support/replied';
import { cardIn } from './support/every-card';

const place = { serviceUrl: 'https://smba.trafficmanager.net/emea/', tenant: 'T1', conversation: 'C1' };
const workplace = { platform: 'teams', id: 'T1' } as const;
const by = { workplace, user: 'U1' };
const inChat: Where = { place, user: '29:U1' };
const inChannel: Where = { ...inChat, channel: { workplace, channel: 'C1' } };
const pressed = { by, intent, fields: { felt: 'too-full' }, message: 'M1' };
const origin = { message: 'M1', seal: 'a seal' };

const words = Object.entries(elsewhereWords).map(([name, { nl }]) => [nl, name] as const);

function content(card: JsonObject, view: CardView): string {
  if (JSON.stringify(card) === JSON.stringify(renderMessage(view).card)) return 'the card';
  return JSON.stringify(card) === JSON.stringify(renderDoor(view, intent).card) ? 'a door' : 'something else';
}

function callInWords(call: Call, view: CardView): string {
  const said = JSON.stringify(call.message.card).includes(elsewhereWords.unreachable.nl)
    ? 'unreachable'
    : content(call.message.card, view);
  const after = call.otherwise === undefined ? '' : `; else ${callInWords(call.otherwise, view)}`;
  return `${call.call}${call.call === 'update' ? ` ${call.id}` : ''}: ${said}${after}`;
}

function answerInWords(answer: JsonObject, view: CardView): string {
  const { value, task } = answer;
  if (typeof value === 'string') {
    return `“${words.find(([nl]) => nl === value)?.[1] ?? value.split('\n', 1)[0]}”`;
  }
  if (isJsonObject(value)) return `in place ${content(value, view)}`;
  if (!isJsonObject(task)) return 'closed';
  const shown = cardIn(isJsonObject(task['value']) ? task['value'] : {});
  const again = JSON.stringify(shown).includes(elsewhereWords.again.nl) ? ', to be sent again' : '';
  return `a dialog${again}`;
}

/** What each way of answering gives, in words. */
function eachWay(reply: (answer: Answer) => Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ways.map((how) => {
      const card = cardFor(how);
      const { call, answer, unsaid } = reply({ how, card });
      const parts = [
        ...(call === undefined ? [] : [callInWords(call, card)]),
        ...(answer === undefined ? [] : [answerInWords(answer, card)]),
        ...(unsaid === undefined ? [] : [`or ${answerInWords(unsaid, card)}`]),
      ];
      return [how, parts.join(', ')];
    }),
  );
}

const notice = 'Dit is nog niet bewaard. Wat je invulde, ben je niet kwijt. Probeer het zo nog een keer.';
const faults = 'Wij begeleiden zelf: Let op: vul hier 0 of meer in.';

describe('what is typed', () => {
  const typed = (where: Where): Spoken & { kind: 'typed' } => ({
    ...{ kind: 'typed', by, where, text: '', channelName: '' },
  });

  test('in private is answered there, a form by the message it is opened from', () => {
    expect(eachWay((answer) => replyToTyped(typed(inChat), intent, answer))).toEqual({
      show: 'post: the card',
      replace: 'post: the card',
      dialog: 'post: a door',
      correct: 'post: a door',
      stay: 'post: the card',
    });
  });

  test('in a channel is answered in private, and there only when that cannot be', () => {
    const otherwise = 'post: unreachable';
    expect(eachWay((answer) => replyToTyped(typed(inChannel), intent, answer))).toEqual({
      show: `write-privately: the card; else ${otherwise}`,
      replace: `write-privately: the card; else ${otherwise}`,
      dialog: `write-privately: a door; else ${otherwise}`,
      correct: `write-privately: a door; else ${otherwise}`,
      stay: `write-privately: the card; else ${otherwise}`,
    });
  });
});

describe('a button on a message', () => {
  test('in private changes the message, or is answered below it', () => {
    const heard = { kind: 'executed', where: inChat, ...pressed } as const;
    expect(eachWay((answer) => replyToPress(heard, intent, answer))).toEqual({
      show: `post: the card, “below”, or “${notice}”`,
      replace: 'update M1: the card, in place the card, or in place the card',
      dialog: 'in place the card',
      correct: `“${faults}”`,
      stay: `“${notice}”`,
    });
  });

  test('opens the form of a week that was answered from below it, for in a message it would lose the answer', () => {
    const heard = { kind: 'executed', where: inChat, ...pressed } as const;
    const card = cardFor('correct');
    const { call, answer } = replyToPress(heard, intent, { how: 'dialog', card });
    expect(call && callInWords(call, card)).toBe('post: a door');
    expect(answer && answerInWords(answer, card)).toBe('“below”');
  });

  test('in a channel changes the message for everybody, and the rest is for the presser alone', () => {
    const heard = { kind: 'executed', where: inChannel, ...pressed } as const;
    const inPrivate = (what: string) => `write-privately: ${what}, “inPrivate”, or “unreachable”`;
    expect(eachWay((answer) => replyToPress(heard, intent, answer))).toEqual({
      show: `“${notice}”`,
      replace: 'update M1: the card, in place the card, or in place the card',
      dialog: inPrivate('a door'),
      correct: `“${faults}”`,
      stay: `“${notice}”`,
    });
  });

  test('without a message that Teams tells of still shows what became of it', () => {
    const { message: _none, ...rest } = pressed;
    const heard = { kind: 'executed', where: inChat, ...rest } as const;
    const { replace } = eachWay((answer) => replyToPress(heard, intent, answer));
    expect(replace).toBe('in place the card');
  });

  test.each([
    ['private', inChat, 'post'],
    ['a channel', inChannel, 'write-privately'],
  ] as const)('of an old client in %s is answered with messages alone', (_place, where, call) => {
    const heard = { kind: 'submitted', where, ...pressed } as const;
    expect(eachWay((answer) => replyToPress(heard, intent, answer))).toEqual({
      show: `${call}: the card`,
      replace: `update M1: the card; else ${call}: the card`,
      dialog: `${call}: a door`,
      correct: `${call}: a door`,
      stay: `${call}: the card`,
    });
  });
});

describe('a dialog', () => {
  test('opens with whatever is answered', () => {
    const heard = { kind: 'fetched', where: inChat, ...pressed } as const;
    const all = Object.fromEntries(ways.map((how) => [how, 'a dialog']));
    expect(eachWay((answer) => replyToDialog(heard, origin, intent, answer))).toEqual(all);
  });

  test('goes on with what is next, and closes when its message says what became of it', () => {
    const heard = { kind: 'sent-dialog', where: inChat, ...pressed, origin } as const;
    expect(eachWay((answer) => replyToDialog(heard, origin, intent, answer))).toEqual({
      show: 'a dialog',
      replace: 'update M1: the card, closed, or a dialog',
      dialog: 'a dialog',
      correct: 'a dialog',
      stay: 'a dialog, to be sent again',
    });
  });

  test('of no message shows what became of it itself', () => {
    const heard = { kind: 'sent-dialog', where: inChat, ...pressed, origin: undefined } as const;
    const { replace } = eachWay((answer) => replyToDialog(heard, undefined, intent, answer));
    expect(replace).toBe('a dialog');
  });
});
