import type { World } from '../../application/world';
import type { Platform, Workplace } from '../../domain/ids';
import type { Rhythm } from '../../domain/rhythm';
import type { Chat } from '../../ports/chat';
import type { Directory } from '../../ports/directory';
import type { Ear } from '../http/ear';

/** The bot on one platform, before it listens. */
export interface OnPlatform {
  readonly platform: Platform;
  readonly chat: Chat;
  readonly directory: Directory;
  /** Lets the bot hear, and begin new teams in this rhythm. */
  readonly listen: (world: World, rhythm: Rhythm) => Ear;
}

/** The chat of each platform. */
export function chatsOf(platforms: readonly OnPlatform[]): World['chats'] {
  return Object.fromEntries(platforms.map(({ platform, chat }) => [platform, chat]));
}

/** One directory, which asks the platform that somebody or something is on; of any other it knows nothing. */
export function directoryOf(platforms: readonly OnPlatform[]): Directory {
  const on = ({ platform }: Workplace): Directory | undefined =>
    platforms.find((one) => one.platform === platform)?.directory;
  return {
    find: async (account) => on(account.workplace)?.find(account),
    inChannel: async (channel) => (await on(channel.workplace)?.inChannel(channel)) ?? { kind: 'unknown' },
  };
}

/** One ear of several: it hears all of them, and is installed while any of them is. */
export function earOf(ears: readonly Ear[]): Ear {
  return {
    mount(routes) {
      for (const ear of ears) ear.mount(routes);
    },
    async start() {
      for (const ear of ears) await ear.start();
    },
    isInstalled: () => ears.some((ear) => ear.isInstalled()),
    stop: async () => void (await Promise.all(ears.map((ear) => ear.stop()))),
  };
}
