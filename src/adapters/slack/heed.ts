import { teamOfChannel } from '../../application/find-team';
import { takeOffLists } from '../../application/take-off-lists';
import { welcomeChannel } from '../../application/welcome-channel';
import type { World } from '../../application/world';
import type { Rhythm } from '../../domain/rhythm';
import { account, workspace } from './account';
import type { Happening } from './heard';
import type { Installation, Installations } from './installations';
import { showHome } from './show-home';

/** What heeding needs. */
export interface Heeding {
  readonly world: World;
  readonly installations: Installations;
  /** The rhythm of a team that is new. */
  readonly rhythm: Rhythm;
  /** Slack took the bot out of the workspace, in this way. */
  readonly castOut: (how: 'uninstalled' | 'tokens-revoked') => void;
}

/**
 * Does what follows from what happened in a workspace. Who joins or leaves a channel is on no list for it and off none:
 * the lead makes the list. A channel that is gone is found out when something is to be said in it.
 */
export async function heed(heeding: Heeding, what: Happening): Promise<void> {
  const { world, installations, castOut } = heeding;
  const installation = await installations.find(what.workspace);
  if (installation === undefined) return;
  switch (what.kind) {
    case 'home-opened':
      return showHome(world, installation.client, account(what.workspace, what.user));
    case 'bot-added':
      return welcome(heeding, installation, what);
    case 'account-closed':
      return takeOffLists(world, account(what.workspace, what.user));
    case 'uninstalled':
    case 'tokens-revoked':
      return castOut(what.kind);
  }
}

/** Begins a team where the bot was asked in. Whoever asked is the host; else who made the channel. */
async function welcome(
  { world, rhythm }: Heeding,
  { client, self }: Installation,
  { channel, invitedBy }: Extract<Happening, { kind: 'bot-added' }>,
): Promise<void> {
  const { channel: about } = await client.conversations.info({ channel });
  const host = invitedBy ?? about?.creator;
  const found = host === undefined ? undefined : await world.directory.find(account(self.team, host));
  if (found === undefined) {
    world.log.warn('The bot was asked into a channel by nobody it can find, and says nothing there.');
    return;
  }
  const place = { workplace: workspace(self.team), channel };
  if (found.guest === true && (await teamOfChannel(world, place)) === undefined) {
    world.log.warn('A guest asked the bot into a channel: a team begins with somebody who works here.');
    return;
  }
  await welcomeChannel(world, {
    channel: place,
    name: about?.name ?? '',
    host: found,
    locale: found.locale ?? world.defaultLocale,
    rhythm,
  });
  // The host opens the list of colleagues next: of a big channel the directory then knows who is there.
  await world.directory.inChannel(place);
}
