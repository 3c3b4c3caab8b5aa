import { z } from 'zod';
import { begin, type City } from './city';
import { type SecondProcess, startProcess } from './second-process';
import { listening } from './tallies';

/** By how much the clock of the bot is ahead or behind, so that it is a working afternoon for it. */
export const shiftMs = begin - Date.now();

/** The bot in a process of its own. */
export interface OpenedBot {
  readonly process: SecondProcess;
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the bot on the database of a city, in a workspace that lets it send so much a second. */
export async function openBot(
  { file, key }: City,
  slackPort: number,
  perSecond: number,
  options: readonly string[] = [],
): Promise<OpenedBot> {
  const bot = startProcess('bot-process.ts', options);
  const { port } = await bot.ask({ ask: 'open', file, key, slackPort, shiftMs, perSecond }, listening);
  return {
    process: bot,
    port,
    async close() {
      await bot.ask({ ask: 'close' }, z.null());
      await bot.stop();
    },
  };
}
