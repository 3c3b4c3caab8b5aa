import { z } from 'zod';
import { workplaceOf } from '../../src/adapters/teams/account';
import { tenant } from '../adapters/teams/support/gate';
import type { City } from './city';
import { type OpenedBot, shiftMs } from './open-bot';
import { startProcess } from './second-process';
import { listening } from './tallies';
import type { TeamsSurroundings } from './teams-surroundings';

/** The tenant in Teams whose people are in a city. */
export const workplace = workplaceOf(tenant);

/** How a bot is opened; when it does nothing with what is let in but answer, the ear alone is left. */
interface Opening {
  readonly does: boolean;
  readonly options?: readonly string[];
}

/** Starts the bot on the database of a city, whose people it heard from before. */
export async function openTeamsBot(
  { file, key, users }: City,
  { serviceUrl, issuer: { metadataUrl } }: TeamsSurroundings,
  { does, options = [] }: Opening = { does: true },
): Promise<OpenedBot> {
  const bot = startProcess('teams-bot-process.ts', options);
  const opened = { ask: 'open', file, key, users, metadataUrl, serviceUrl, shiftMs, does };
  const { port } = await bot.ask(opened, listening);
  return {
    process: bot,
    port,
    async close() {
      await bot.ask({ ask: 'close' }, z.null());
      await bot.stop();
    },
  };
}
