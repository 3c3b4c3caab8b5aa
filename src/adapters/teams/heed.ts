import { teamOfChannel } from '../../application/find-team';
import { welcomeChannel } from '../../application/welcome-channel';
import type { World } from '../../application/world';
import type { Account } from '../../domain/ids';
import type { Rhythm } from '../../domain/rhythm';
import type { Happening } from './heard';

/** What heeding needs. */
export interface Heeding {
  readonly world: World;
  /** The rhythm of a team that is new. */
  readonly rhythm: Rhythm;
  /** Lets go of how somebody is reached. */
  readonly forget: (account: Account) => Promise<void>;
}

/**
 * Does what follows from what happened to the bot. Who joins or leaves is on no list for it and off none: the lead makes
 * the list. A channel that is gone is found out when something is to be said in it.
 */
export async function heed(heeding: Heeding, what: Happening): Promise<void> {
  switch (what.kind) {
    case 'installed':
      await welcome(heeding, what);
      return;
    case 'removed':
      if (what.isPrivate) await heeding.forget(what.by);
      heeding.world.log.info('The bot was taken out of a team or a chat.');
  }
}

/**
 * Begins a team where the bot was asked in, with one welcome there; whoever asked is the host. False when they cannot be
 * found, a guest or somebody of another organisation for one: then nothing begins.
 */
export async function welcome(
  { world, rhythm }: Heeding,
  { by, channel, channelName }: Extract<Happening, { kind: 'installed' }>,
): Promise<boolean> {
  // Who installs the bot has not spoken to it yet: they are known by being there. And the host opens the list of
  // colleagues next: of a big channel the directory then knows who is in it.
  await world.directory.inChannel(channel);
  const host = await world.directory.find(by);
  if (host === undefined) {
    world.log.warn('The bot was asked into a channel by nobody it can find, and says nothing there.');
    return false;
  }
  if (host.guest === true && (await teamOfChannel(world, channel)) === undefined) {
    world.log.warn('A guest asked the bot into a channel: a team begins with somebody who works here.');
    return false;
  }
  const locale = host.locale ?? world.defaultLocale;
  await welcomeChannel(world, { channel, name: channelName, host, locale, rhythm });
  return true;
}
