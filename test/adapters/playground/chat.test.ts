import { openPlayground } from '../../../src/adapters/playground/playground';
import { accountOf, channelOf } from '../../../src/adapters/playground/workplace';
import { firstMessage } from '../../../src/views/first-message';
import { describeChat } from '../../contract/chat-contract';
import { temporaryFile } from './temporary-file';

const frame = {
  locale: 'nl',
  team: 'Noord',
  word: 'family',
  zone: 'Europe/Amsterdam',
  practice: false,
} as const;
const card = firstMessage(frame, { name: 'Sanne', team: 'team-1' });
const sanne = { to: 'person', account: accountOf('sanne') } as const;

function open(journalFile = temporaryFile('chat.jsonl')) {
  return openPlayground({
    journalFile,
    zone: 'Europe/Amsterdam',
    locale: 'nl',
    now: Date.parse('2026-11-20T12:00:00Z'),
  });
}

describeChat('the playground', () => {
  const playground = open();
  return {
    chat: playground.chat,
    person: sanne,
    otherPerson: { to: 'person', account: accountOf('lotte') },
    channel: { to: 'channel', channel: channelOf('noord') },
    unknownPerson: { to: 'person', account: accountOf('nobody') },
    unknownChannel: { to: 'channel', channel: channelOf('west') },
    close: () => playground.close(),
  };
});

describe('the chat of the playground, more closely', () => {
  test('somebody who has closed the door gets nothing', async () => {
    const playground = open();
    playground.closedDoors.add('sanne');
    expect(await playground.chat.send(sanne, card, 'ask-1')).toEqual({
      kind: 'refused',
      reason: 'not-wanted',
    });
    expect(playground.memory.all()).toEqual([]);
    playground.close();
  });

  test('a message carries its card, its words and its language', async () => {
    const playground = open();
    await playground.chat.send(sanne, card, 'ask-1');
    const [message] = playground.memory.messages('private-sanne');
    expect(message).toMatchObject({ author: 'bandbreedte', locale: 'nl', card: { type: 'AdaptiveCard' } });
    expect(message?.text).toContain('Dag Sanne, ik ben Bandbreedte');
    playground.close();
  });

  test('a reply to a reply stands in the same thread', async () => {
    const playground = open();
    const root = await playground.chat.send({ to: 'channel', channel: channelOf('noord') }, card, 'view-1');
    if (root.kind !== 'sent') throw new Error('not sent');
    const reply = await playground.chat.send({ to: 'thread', root: root.ref }, card, 'reflection-1');
    if (reply.kind !== 'sent') throw new Error('not sent');
    await playground.chat.send({ to: 'thread', root: reply.ref }, card, 'reflection-2');
    const threads = playground.memory.messages('channel-noord').map(({ thread }) => thread);
    expect(threads).toEqual([undefined, root.ref.message, root.ref.message]);
    playground.close();
  });

  test('a delivery is still found after a restart', async () => {
    const file = temporaryFile('chat.jsonl');
    const first = open(file);
    const sent = await first.chat.send(sanne, card, 'ask-1');
    first.close();
    const second = open(file);
    expect(await second.chat.find(sanne, 'ask-1', 0)).toEqual({
      kind: 'found',
      ref: sent.kind === 'sent' ? sent.ref : undefined,
    });
    second.close();
  });
});
