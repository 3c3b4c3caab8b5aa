import type { PersonId } from './ids';
import type { Member } from './member';
import type { Team } from './team';
import type { Instant } from './time';

/** No view is made over fewer people, whatever a team sets (PRIVACY.md P2). */
export const leastFloor = 5;

/** The consultants on the roster at a moment; in practice, whose clock can stand before the day a team was founded, all who have not left. */
export function roster(team: Team, at: Instant): readonly Member[] {
  if (team.phase.kind === 'practice') return team.members.filter(({ leftAt }) => leftAt === undefined);
  return team.members.filter(
    (member) => member.joinedAt <= at && (member.leftAt === undefined || member.leftAt > at),
  );
}

/** The team without the colleagues practice invented. */
export function withoutInvented(team: Team): Team {
  return { ...team, members: team.members.filter(({ invented }) => invented !== true) };
}

/** The member a person is at a moment, if they are one. */
export function memberOf(team: Team, person: PersonId, at: Instant): Member | undefined {
  return roster(team, at).find((member) => member.person === person);
}

/** The floor that holds: the team's own, and never under five. */
export function floorOf(team: Team): number {
  return Math.max(leastFloor, team.floor);
}

/** Whether a team is asked at all: under the floor nothing would use the answers, so nothing is asked. */
export function asksForAnswers(team: Team, at: Instant): boolean {
  return roster(team, at).length >= floorOf(team);
}
