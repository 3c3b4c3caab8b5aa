import type { Address, Chat } from '../../src/ports/chat';
import type { Frame } from '../../src/views/card';
import { firstMessage } from '../../src/views/first-message';

/** A place to talk, with addresses that lead somewhere and addresses that do not. */
export interface ChatSetting {
  readonly chat: Chat;
  readonly person: Address;
  readonly otherPerson: Address;
  readonly channel: Address;
  readonly unknownPerson: Address;
  readonly unknownChannel: Address;
  close?(): Promise<void> | void;
}

const frame: Frame = {
  locale: 'nl',
  team: 'Noord',
  word: 'family',
  zone: 'Europe/Amsterdam',
  practice: false,
};
const card = firstMessage(frame, { name: 'Sanne', team: 'team-1' });

/** Before anything that is sent here. */
const since = 0;

/** What every chat keeps to, whatever the platform behind it. */
export function describeChat(name: string, make: () => ChatSetting | Promise<ChatSetting>): void {
  describe(`the chat of ${name}`, () => {
    let setting: ChatSetting;

    beforeEach(async () => {
      setting = await make();
    });

    afterEach(async () => {
      await setting.close?.();
    });

    const sentTo = async (to: Address, delivery: string) => {
      const outcome = await setting.chat.send(to, card, delivery);
      if (outcome.kind !== 'sent') throw new Error(`not sent but ${outcome.kind}`);
      return outcome.ref;
    };

    test.each(['person', 'channel'] as const)(
      'a message to a %s is sent and has a reference',
      async (whom) => {
        const ref = await sentTo(setting[whom], 'ask-1');
        expect(ref.message).not.toBe('');
        expect(ref.conversation).not.toBe('');
      },
    );

    test('two messages have two references', async () => {
      const [one, other] = [await sentTo(setting.person, 'ask-1'), await sentTo(setting.person, 'ask-2')];
      expect(one.message).not.toBe(other.message);
    });

    test('a reply stands in the conversation of the message it is under', async () => {
      const root = await sentTo(setting.channel, 'view-1');
      const reply = await sentTo({ to: 'thread', root }, 'reflection-1');
      expect(reply.conversation).toBe(root.conversation);
      expect(reply.message).not.toBe(root.message);
    });

    test('an earlier message is found by its delivery, or the chat says that it cannot know', async () => {
      const ref = await sentTo(setting.person, 'ask-1');
      const found = await setting.chat.find(setting.person, 'ask-1', since);
      expect([{ kind: 'found', ref }, { kind: 'unknown' }]).toContainEqual(found);
    });

    test('a message that was never sent is not found', async () => {
      await sentTo(setting.person, 'ask-1');
      const found = await setting.chat.find(setting.person, 'ask-2', since);
      expect(['absent', 'unknown']).toContain(found.kind);
    });

    test('a message to one person is not found with another', async () => {
      await sentTo(setting.person, 'ask-1');
      const found = await setting.chat.find(setting.otherPerson, 'ask-1', since);
      expect(['absent', 'unknown']).toContain(found.kind);
    });

    test('a reply is found under its root', async () => {
      const root = await sentTo(setting.channel, 'view-1');
      const ref = await sentTo({ to: 'thread', root }, 'reflection-1');
      const found = await setting.chat.find({ to: 'thread', root }, 'reflection-1', since);
      expect([{ kind: 'found', ref }, { kind: 'unknown' }]).toContainEqual(found);
    });

    test('somebody who is not there is refused for good', async () => {
      expect(await setting.chat.send(setting.unknownPerson, card, 'ask-1')).toMatchObject({
        kind: 'refused',
      });
    });

    test('a channel that is not there is gone', async () => {
      expect(await setting.chat.send(setting.unknownChannel, card, 'view-1')).toEqual({
        kind: 'refused',
        reason: 'channel-gone',
      });
    });
  });
}
