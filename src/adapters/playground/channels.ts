import type { Team } from '../../domain/team';
import type { Bot } from './bot';

/** A team that somebody talks with, and the channel it talks in. */
export interface TeamChannel {
  readonly team: Team;
  readonly channel: string;
  readonly name: string;
}

/** How the page calls a team. */
export function calledTeam(name: string): string {
  return `Team ${name}`;
}

/** The channels somebody is in: those of their teams. A manager is in none; what a team shows them comes otherwise. */
export async function channelsOf(bot: Bot, user: string): Promise<readonly TeamChannel[]> {
  const person = await bot.person(user);
  const teams = await Promise.all((person?.teams ?? []).map((id) => bot.team(id)));
  return teams.flatMap((team) => {
    const isManager = team?.others.some((other) => other.person === person?.id && other.role === 'manager');
    return team?.channel === undefined || isManager
      ? []
      : [{ team, channel: team.channel.channel, name: calledTeam(team.name) }];
  });
}
