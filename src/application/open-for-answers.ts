import type { PersonId } from '../domain/ids';
import type { Member } from '../domain/member';
import { standing, teamNow } from '../domain/phase';
import type { Refusal } from '../domain/refusal';
import { rolesOf } from '../domain/roles';
import { asksForAnswers, memberOf } from '../domain/roster';
import type { Round } from '../domain/round';
import type { Team } from '../domain/team';
import type { Instant } from '../domain/time';
import type { Week } from '../domain/week';

/** The member who may answer in an open round of this team, or why nobody or not this person may. */
export function answeringMember(
  team: Team,
  person: PersonId,
  wallNow: Instant,
): { readonly kind: 'member'; readonly member: Member } | Refusal {
  const now = teamNow(team, wallNow);
  const member = memberOf(team, person, now);
  if (member === undefined) {
    const known = rolesOf(team, person, now).length > 0;
    return { kind: 'refusal', why: known ? 'asked-nothing' : 'not-a-member' };
  }
  const where = standing(team, now);
  if (where === 'paused') {
    const until = team.phase.kind === 'paused' ? team.phase.until : undefined;
    return { kind: 'refusal', why: 'team-paused', ...(until !== undefined && { until }) };
  }
  if (where === 'stopped') return { kind: 'refusal', why: 'consent-missing' };
  if (where === 'new') return { kind: 'refusal', why: 'team-not-live' };
  if (!asksForAnswers(team, now)) return { kind: 'refusal', why: 'team-too-small' };
  return { kind: 'member', member };
}

/** The open round a person may answer in, or why not. */
export function openFor(
  team: Team,
  round: Round | undefined,
  person: PersonId,
  week: Week,
  wallNow: Instant,
): { readonly kind: 'open'; readonly round: Round; readonly member: Member } | Refusal {
  const found = answeringMember(team, person, wallNow);
  if (found.kind === 'refusal') return found;
  if (round === undefined) return { kind: 'refusal', why: 'unknown-week', week };
  if (round.state === 'stopped') return { kind: 'refusal', why: 'round-stopped', week };
  if (round.state !== 'open' || teamNow(team, wallNow) >= round.closesAt) {
    return { kind: 'refusal', why: 'round-closed', week, closedAt: round.closesAt };
  }
  return { kind: 'open', round, member: found.member };
}
