import { neededScopes } from '../../../src/adapters/slack/scopes';
import type { MessageRef } from '../../../src/domain/ids';
import type { Chat } from '../../../src/ports/chat';
import { card, type Noord, openNoord, render, since, toChannel, toPerson } from './support/chat-in-noord';
import { privateChannel } from './support/workspace';

let noord: Noord;
beforeEach(async () => {
  noord = await openNoord();
});
afterEach(() => noord.server.close());

const sanne = toPerson('U0SANNE');
const channel = toChannel('C0NOORD');

async function sent(chat: Chat, ...args: Parameters<Chat['send']>): Promise<MessageRef> {
  const outcome = await chat.send(...args);
  if (outcome.kind !== 'sent') throw new Error(`not sent but ${outcome.kind}`);
  return outcome.ref;
}

const argsOf = (method: string) =>
  noord.server.calls.filter((call) => call.method === method).map(({ args }) => args);

describe('a message', () => {
  test('holds the blocks and the words of the card, opens no links, and carries its delivery', async () => {
    await sent(noord.chat, channel, card, 'view-1');
    const [args] = argsOf('chat.postMessage');
    const { text, blocks } = render(card);
    expect(args).toMatchObject({ channel: 'C0NOORD', text, unfurl_links: 'false', unfurl_media: 'false' });
    expect(JSON.parse(args?.['blocks'] ?? '')).toEqual(blocks);
    expect(JSON.parse(args?.['metadata'] ?? '')).toEqual({
      event_type: 'bandbreedte_delivery',
      event_payload: { delivery: 'view-1' },
    });
  });

  test('to a person goes to their conversation with the bot, which is opened once', async () => {
    const refs = [];
    for (const id of ['ask-1', 'ask-2']) refs.push(await sent(noord.chat, sanne, card, id));
    expect(refs.map(({ conversation }) => conversation)).toEqual(Array(2).fill(privateChannel('U0SANNE')));
    expect(argsOf('conversations.open')).toMatchObject([{ users: 'U0SANNE' }]);
  });

  test('in a thread stands under its root, and is found there', async () => {
    const root = await sent(noord.chat, channel, card, 'view-1');
    const reply = await sent(noord.chat, { to: 'thread', root }, card, 'reflection-1');
    expect(argsOf('chat.postMessage').map((args) => args['thread_ts'])).toEqual([undefined, root.message]);
    expect(await noord.chat.find({ to: 'thread', root }, 'reflection-1', since)).toEqual({
      kind: 'found',
      ref: reply,
    });
  });
});

describe('the pacer', () => {
  test('is asked for the workspace, and for the channel where many read it', async () => {
    await noord.chat.send(sanne, card, 'ask-1');
    expect(noord.pacer.asked).toEqual(['slack T0NOORD conversations.open', 'slack T0NOORD chat.postMessage']);
    noord.pacer.asked.length = 0;
    const root = await sent(noord.chat, channel, card, 'view-1');
    await noord.chat.send({ to: 'thread', root }, card, 'reflection-1');
    expect(noord.pacer.asked).toEqual(
      Array(2).fill(['slack T0NOORD C0NOORD', 'slack T0NOORD chat.postMessage']).flat(),
    );
  });

  test('that has no turn soon makes it a "later", without a call', async () => {
    noord.pacer.turn = async () => ({ kind: 'later', afterMs: 90_000 });
    for (const to of [sanne, channel]) {
      expect(await noord.chat.send(to, card, 'ask-1')).toEqual({ kind: 'retry-later', afterMs: 90_000 });
    }
    expect(await noord.chat.find(channel, 'ask-1', since)).toEqual({ kind: 'not-now', afterMs: 90_000 });
    expect(noord.server.calls).toEqual([]);
    expect(noord.log.lines).toEqual([]);
  });
});

describe('a message that arrives after Slack said it did not', () => {
  async function sendLate() {
    noord.server.fateOf = ({ method, nth }) =>
      method === 'chat.postMessage' && nth === 1 ? { is: 'late' } : { is: 'answered' };
    expect(await noord.chat.send(sanne, card, 'ask-1')).toEqual({ kind: 'ambiguous' });
    expect(await noord.chat.find(sanne, 'ask-1', since)).toEqual({ kind: 'absent' });
    noord.server.letLateArrive();
  }

  test('is found when it is looked for again, before it is said again', async () => {
    await sendLate();
    const [late] = noord.server.workspace.messages;
    expect(await noord.chat.find(sanne, 'ask-1', since)).toMatchObject({
      kind: 'found',
      ref: { message: late?.ts },
    });
  });

  test('is not known of when nobody may look any more', async () => {
    await sendLate();
    noord.server.workspace.mayReadHistory = false;
    expect(await noord.chat.find(sanne, 'ask-1', since)).toEqual({ kind: 'unknown' });
  });
});

describe('what the bot may not do', () => {
  test('is said by the scope, and nothing is lacking with all of them', async () => {
    noord.server.scopes = [...neededScopes];
    expect(await noord.chat.lacks()).toEqual([]);
    noord.server.scopes = neededScopes.filter((scope) => scope !== 'im:write');
    expect(await noord.chat.lacks()).toEqual(['im:write']);
  });

  test('is not known when Slack does not say, or does not answer', async () => {
    expect(await noord.chat.lacks()).toBeUndefined();
    noord.server.scopes = [...neededScopes];
    noord.server.fateOf = () => ({ is: 'status', status: 503 });
    expect(await noord.chat.lacks()).toBeUndefined();
  });
});
