import type { Account, ChannelRef } from '../../src/domain/ids';
import type { Directory } from '../../src/ports/directory';

/** A directory, and who and what there is in the place it knows. */
export interface DirectoryUnderTest {
  readonly directory: Directory;
  /** A channel with two people or more in it. */
  readonly channel: ChannelRef;
  readonly unknownChannel: ChannelRef;
  readonly unknownPerson: Account;
  readonly close?: () => Promise<void>;
}

/** What the application counts on, whoever says who is where. */
export function describeDirectory(name: string, open: () => Promise<DirectoryUnderTest>): void {
  describe(`a directory: ${name}`, () => {
    let there: DirectoryUnderTest;
    beforeEach(async () => {
      there = await open();
    });
    afterEach(() => there.close?.());

    async function people() {
      const found = await there.directory.inChannel(there.channel);
      if (found.kind !== 'people') throw new Error(`The channel is ${found.kind}.`);
      expect(found.complete).toBe(true);
      return found.people;
    }

    test('says who is in a channel, each once and by name', async () => {
      const names = (await people()).map((one) => one.name);
      expect(names.length).toBeGreaterThan(1);
      expect(names).toEqual([...new Set(names)].sort((one, other) => one.localeCompare(other, 'nl')));
    });

    test('says the same of one person as of the channel they are in', async () => {
      for (const entry of await people()) expect(await there.directory.find(entry.account)).toEqual(entry);
    });

    test('knows nobody of an account that is not there, or that is elsewhere', async () => {
      expect(await there.directory.find(there.unknownPerson)).toBeUndefined();
      const [somebody] = await people();
      const elsewhere = {
        workplace: { platform: 'teams', id: 'elsewhere' },
        user: somebody?.account.user ?? '',
      } as const;
      expect(await there.directory.find(elsewhere)).toBeUndefined();
    });

    test('calls a channel that is not there, or that is elsewhere, gone', async () => {
      const gone = { kind: 'channel-gone' };
      expect(await there.directory.inChannel(there.unknownChannel)).toEqual(gone);
      const elsewhere = { ...there.channel, workplace: { platform: 'teams', id: 'elsewhere' } } as const;
      expect(await there.directory.inChannel(elsewhere)).toEqual(gone);
    });
  });
}
