import { hour, minute } from '../../../src/domain/time';
import { card, type Noord, openNoord, patienceMs, since, toChannel, toPerson } from './support/chat-in-noord';
import type { Fate } from './support/web-api-server';

let noord: Noord;
beforeEach(async () => {
  noord = await openNoord();
});
afterEach(() => noord.server.close());

const sanne = toPerson('U0SANNE');
const channel = toChannel('C0NOORD');
const C0NOORD = { channel: 'C0NOORD' };
const marked = (delivery: string, event_type = 'bandbreedte_delivery') => ({
  metadata: { event_type, event_payload: { delivery } },
});

/** Colleagues who talk a lot. */
function talk(times: number, thread?: string): void {
  for (let n = 0; n < times; n += 1) {
    noord.server.workspace.say({
      ...C0NOORD,
      text: 'Hoi',
      user: 'U0SANNE',
      ...(thread !== undefined && { thread }),
    });
  }
}

const looks = () => noord.server.calls.filter(({ method }) => /history|replies/.test(method));

test.each([sanne, channel])('an earlier message is found after a restart', async (to) => {
  const outcome = await noord.chat.send(to, card, 'ask-1');
  expect(await noord.reopen().find(to, 'ask-1', since)).toEqual({ ...outcome, kind: 'found' });
});

test('a message is found among three hundred newer ones, and beyond that nobody knows', async () => {
  const outcome = await noord.chat.send(channel, card, 'view-1');
  talk(299);
  expect(await noord.chat.find(channel, 'view-1', since)).toEqual({ ...outcome, kind: 'found' });
  talk(1);
  expect(await noord.chat.find(channel, 'view-1', since)).toEqual({ kind: 'unknown' });
  expect(looks()).toHaveLength(6);
});

test('a message that is not there is absent only when all that was said since was looked at', async () => {
  talk(300);
  expect(await noord.chat.find(channel, 'view-1', since)).toEqual({ kind: 'absent' });
  talk(1);
  expect(await noord.chat.find(channel, 'view-1', since)).toEqual({ kind: 'unknown' });
});

test('what was said before the first try is not read, however much it is', async () => {
  talk(1_000);
  const firstTry = Date.now() + hour;
  expect(await noord.chat.find(channel, 'view-1', firstTry)).toEqual({ kind: 'absent' });
  expect(looks()).toHaveLength(1);
});

test('a message is found when Slack’s clock is ten minutes behind', async () => {
  const outcome = await noord.chat.send(channel, card, 'view-1');
  const found = await noord.chat.find(channel, 'view-1', Date.now() + 9 * minute);
  expect(found).toEqual({ ...outcome, kind: 'found' });
});

test('a reply is found in a long thread, however much was said in the channel since', async () => {
  const view = await noord.chat.send(channel, card, 'view-1');
  if (view.kind !== 'sent') throw new Error('not sent');
  const thread = { to: 'thread', root: view.ref } as const;
  talk(150, view.ref.message);
  const reply = await noord.chat.send(thread, card, 'reflection-1');
  talk(500);
  expect(await noord.chat.find(thread, 'reflection-1', since)).toEqual({ ...reply, kind: 'found' });
  expect(await noord.chat.find(thread, 'reflection-2', since)).toEqual({ kind: 'absent' });
});

test('only a message of the bot itself counts, and only with our own mark', async () => {
  noord.server.workspace.say({ ...C0NOORD, ...marked('view-1'), text: 'Ik ook', user: 'U0SANNE' });
  noord.server.workspace.say({ ...C0NOORD, ...marked('view-1', 'other'), text: 'Hoi', user: 'U0BOT' });
  noord.server.workspace.say({ ...C0NOORD, metadata: 'view-1', text: 'Hoi', user: 'U0BOT' });
  expect(await noord.chat.find(channel, 'view-1', since)).toEqual({ kind: 'absent' });
  const outcome = await noord.chat.send(channel, card, 'view-1');
  expect(await noord.chat.find(channel, 'view-1', since)).toEqual({ ...outcome, kind: 'found' });
});

async function lookWhen(fate: Fate) {
  await noord.chat.send(channel, card, 'view-1');
  noord.server.fateOf = ({ method }) => (/history/.test(method) ? fate : { is: 'answered' });
  const chat = fate.is === 'lost' && fate.how === 'hang' ? noord.reopen(patienceMs) : noord.chat;
  return chat.find(channel, 'view-1', since);
}

test.each(['missing_scope', 'channel_not_found'])(
  'nobody will know when Slack refuses to look back with %s, and nothing is logged',
  async (error) => {
    expect(await lookWhen({ is: 'refused', error })).toEqual({ kind: 'unknown' });
    expect(noord.log.lines).toEqual([]);
  },
);

test.each<[Fate, number]>([
  [{ is: 'refused', error: 'ratelimited' }, 30_000],
  [{ is: 'refused', error: 'internal_error' }, 0],
  [{ is: 'too-fast', retryAfter: '60' }, 60_000],
  [{ is: 'lost', done: true, how: 'html' }, 0],
  [{ is: 'lost', done: true, how: 'status-500' }, 0],
  [{ is: 'lost', done: true, how: 'reset' }, 0],
  [{ is: 'lost', done: true, how: 'hang' }, 0],
])('looking back may work later when it ends in %j, and nothing is logged', async (fate, afterMs) => {
  expect(await lookWhen(fate)).toEqual({ kind: 'not-now', afterMs });
  expect(noord.log.lines).toEqual([]);
});

test('nobody knows of somebody whose conversation cannot be opened', async () => {
  expect(await noord.chat.find(toPerson('U0NOBODY'), 'ask-1', since)).toEqual({ kind: 'unknown' });
});

test('a "too fast" while looking back keeps from looking back, and from nothing else', async () => {
  noord.server.fateOf = () => ({ is: 'too-fast', retryAfter: '60' });
  await noord.chat.find(channel, 'view-1', since);
  expect(noord.pacer.quiet).toEqual([{ name: 'slack T0NOORD conversations.history', ms: 60_000 }]);
});
