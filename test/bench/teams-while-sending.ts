import { foundCity } from './city';
import type { Measured, Size } from './figure';
import { openTeamsBot, workplace } from './open-teams-bot';
import { openTeamsSurroundings } from './teams-surroundings';
import { measureWhileSending, messagesASecond, type Stage } from './while-sending';

const inTeams: Stage = {
  pressesASecond: 100,
  titled: 'Teams: ',
  notes: [
    "The bot has its own rates, and its people wrote to it before. A press is answered when its receipt stands in the message's place: one call of the connector more, which this one lets through without a limit.",
  ],
  async open(teams) {
    const city = await foundCity(workplace, teams);
    const around = await openTeamsSurroundings(1, messagesASecond);
    const bot = await openTeamsBot(city, around);
    const { connector, serviceUrl, tokens } = around;
    return {
      ...{ city, bot, platform: connector },
      refill: { ask: 'refill', perSecond: messagesASecond, saysWhen: true },
      presses: { slackPort: 0, teams: { serviceUrl, tokens } },
      async close() {
        await bot.close();
        await around.close();
      },
    };
  },
};

/** Pressing in Teams while the question goes out there. */
export const measureTeamsWhileSending = (size: Size): Promise<Measured> => measureWhileSending(inTeams, size);
