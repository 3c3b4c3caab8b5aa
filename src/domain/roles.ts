import type { PersonId } from './ids';
import type { Role } from './member';
import { memberOf } from './roster';
import type { Team } from './team';
import type { Instant } from './time';

/** What somebody may want to do in a team. */
export type Act =
  | 'answer'
  | 'read-team'
  | 'read-view'
  | 'talk'
  | 'agree'
  | 'practise'
  | 'settle'
  | 'pause'
  | 'read-report';

/** Who may do what. There is no act that reads one person's answers, for any role. */
const table: Readonly<Record<Act, readonly Role[]>> = {
  answer: ['consultant'],
  'read-team': ['consultant', 'lead', 'guide', 'manager'],
  'read-view': ['consultant', 'lead', 'guide'],
  talk: ['consultant', 'lead', 'guide'],
  agree: ['consultant', 'lead'],
  practise: ['consultant', 'lead', 'guide'],
  settle: ['lead'],
  pause: ['lead'],
  'read-report': ['lead'],
};

/** Everything a person is in a team; a lead with cases of their own is a consultant as well. Empty for a stranger. */
export function rolesOf(team: Team, person: PersonId, at: Instant): readonly Role[] {
  const roles: Role[] = [];
  if (memberOf(team, person, at) !== undefined) roles.push('consultant');
  if (team.lead === person) roles.push('lead');
  for (const other of team.others) if (other.person === person) roles.push(other.role);
  return roles;
}

/** Whether this person may do this here; a manager reads the team view only where the team lets them. */
export function may(team: Team, person: PersonId, act: Act, at: Instant): boolean {
  const roles = rolesOf(team, person, at);
  if (act === 'read-view' && team.managersSeeView && roles.includes('manager')) return true;
  return roles.some((role) => table[act].includes(role));
}

/** Whether a manager may read the team view; undefined in a team without one. */
export function managerSeesView({ others, managersSeeView }: Team): boolean | undefined {
  return others.some(({ role }) => role === 'manager') ? managersSeeView : undefined;
}

/** The role that makes a look at the team's status worth logging; consultants are not logged. */
export function loggedRole(team: Team, person: PersonId, at: Instant): Role | undefined {
  return rolesOf(team, person, at).find((role) => role !== 'consultant');
}
