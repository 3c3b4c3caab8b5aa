import { day } from '../../../src/domain/time';
import { card, type Noord, openNoord, toChannel, toPerson } from './support/chat-in-noord';
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
  expect(await noord.reopen().find(to, 'ask-1')).toEqual({ ...outcome, kind: 'found' });
});

test('a message is found among three hundred newer ones, and beyond that nobody knows', async () => {
  const outcome = await noord.chat.send(channel, card, 'view-1');
  talk(299);
  expect(await noord.chat.find(channel, 'view-1')).toEqual({ ...outcome, kind: 'found' });
  talk(1);
  expect(await noord.chat.find(channel, 'view-1')).toEqual({ kind: 'unknown' });
  expect(looks()).toHaveLength(6);
});

test('a message that is not there is absent only when all of two weeks was looked at', async () => {
  talk(300);
  expect(await noord.chat.find(channel, 'view-1')).toEqual({ kind: 'absent' });
  talk(1);
  expect(await noord.chat.find(channel, 'view-1')).toEqual({ kind: 'unknown' });
  const twoWeeksAgo = (Date.now() - 14 * day) / 1_000;
  expect(Math.abs(Number(looks()[0]?.args['oldest']) - twoWeeksAgo)).toBeLessThan(60);
});

test('a reply is found in a long thread, however much was said in the channel since', async () => {
  const view = await noord.chat.send(channel, card, 'view-1');
  if (view.kind !== 'sent') throw new Error('not sent');
  const thread = { to: 'thread', root: view.ref } as const;
  talk(150, view.ref.message);
  const reply = await noord.chat.send(thread, card, 'reflection-1');
  talk(500);
  expect(await noord.chat.find(thread, 'reflection-1')).toEqual({ ...reply, kind: 'found' });
  expect(await noord.chat.find(thread, 'reflection-2')).toEqual({ kind: 'absent' });
});

test('only a message of the bot itself counts, and only with our own mark', async () => {
  noord.server.workspace.say({ ...C0NOORD, ...marked('view-1'), text: 'Ik ook', user: 'U0SANNE' });
  noord.server.workspace.say({ ...C0NOORD, ...marked('view-1', 'other'), text: 'Hoi', user: 'U0BOT' });
  noord.server.workspace.say({ ...C0NOORD, metadata: 'view-1', text: 'Hoi', user: 'U0BOT' });
  expect(await noord.chat.find(channel, 'view-1')).toEqual({ kind: 'absent' });
  const outcome = await noord.chat.send(channel, card, 'view-1');
  expect(await noord.chat.find(channel, 'view-1')).toEqual({ ...outcome, kind: 'found' });
});

test.each<Fate>([
  { is: 'refused', error: 'missing_scope' },
  { is: 'refused', error: 'ratelimited' },
  { is: 'refused', error: 'channel_not_found' },
  { is: 'too-fast', retryAfter: '60' },
  { is: 'lost', done: true, how: 'html' },
  { is: 'lost', done: true, how: 'status-500' },
  { is: 'lost', done: true, how: 'hang' },
])('nobody knows when looking back ends in %j, and nothing is logged', async (fate) => {
  await noord.chat.send(channel, card, 'view-1');
  noord.server.fateOf = ({ method }) => (/history/.test(method) ? fate : { is: 'answered' });
  expect(await noord.chat.find(channel, 'view-1')).toEqual({ kind: 'unknown' });
  expect(noord.log.lines).toEqual([]);
});

test('nobody knows of somebody whose conversation cannot be opened', async () => {
  expect(await noord.chat.find(toPerson('U0NOBODY'), 'ask-1')).toEqual({ kind: 'unknown' });
});

test('a "too fast" while looking back keeps from looking back, and from nothing else', async () => {
  noord.server.fateOf = () => ({ is: 'too-fast', retryAfter: '60' });
  await noord.chat.find(channel, 'view-1');
  expect(noord.pacer.quiet).toEqual([{ name: 'slack T0NOORD conversations.history', ms: 60_000 }]);
});
