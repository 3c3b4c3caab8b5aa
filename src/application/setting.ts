import type { PersonId, TeamId, TeamKey } from '../domain/ids';
import { localDateAt } from '../domain/local-time';
import type { Person } from '../domain/person';
import { teamNow } from '../domain/phase';
import type { Refusal } from '../domain/refusal';
import type { Act } from '../domain/roles';
import { may, rolesOf } from '../domain/roles';
import type { Team } from '../domain/team';
import type { Instant, LocalDate } from '../domain/time';
import type { Scope } from '../ports/store';
import type { Frame } from '../views/card';
import type { Notice } from '../views/notice';
import { notice } from '../views/notice';
import type { Actor, Answer } from './answer';
import type { World } from './world';

/** Who asks, in which team, at which moment, in which words. Every use case that answers a person begins here. */
export interface Setting {
  readonly world: World;
  readonly actor: Actor;
  readonly person: Person;
  readonly key: TeamKey;
  readonly team: Team;
  /** The team's own now: practice has a clock of its own. */
  readonly now: Instant;
  readonly today: LocalDate;
  /** The real now, for what holds outside practice as well: consent, days away, the band's first week. */
  readonly wallNow: Instant;
  readonly wallToday: LocalDate;
  /** In the asker's own language. */
  readonly frame: Frame;
}

/** The scope of a team's records. */
export function teamScope(key: TeamKey): Extract<Scope, { of: 'team' }> {
  return { of: 'team', tenant: key.tenant, team: key.team };
}

/** The scope of a person's records. */
export function personScope(world: World, person: PersonId): Extract<Scope, { of: 'person' }> {
  return { of: 'person', tenant: world.tenant, person };
}

/** What the cards of a team speak with, in the language of `locale`. */
export function frameOf(team: Team, locale: Frame['locale']): Frame {
  return {
    locale,
    team: team.name,
    word: team.householdWord,
    zone: team.rhythm.zone,
    practice: team.phase.kind === 'practice',
  };
}

/** The setting of one team, or a refusal for who has no part in it; where leavers may come in, having had one is enough. */
export async function settingIn(
  world: World,
  actor: Actor,
  person: Person,
  team: TeamId,
  leaversMay = false,
): Promise<Setting | Refusal> {
  const key: TeamKey = { tenant: world.tenant, team };
  const records = await world.store.read(teamScope(key), ['team']);
  if (records.team === undefined) return { kind: 'refusal', why: 'unknown-team' };
  const wallNow = world.clock.now();
  const now = teamNow(records.team, wallNow);
  const has = rolesOf(records.team, person.id, now).length > 0;
  const had = records.team.members.some((member) => member.person === person.id);
  if (!has && !(leaversMay && had)) return { kind: 'refusal', why: 'not-a-member' };
  return {
    world,
    actor,
    person,
    key,
    team: records.team,
    now,
    today: localDateAt(now, records.team.rhythm.zone),
    wallNow,
    wallToday: localDateAt(wallNow, records.team.rhythm.zone),
    frame: frameOf(records.team, person.locale ?? records.team.locale),
  };
}

/** Whether the asker may do this here. */
export function allowed(setting: Setting, act: Act): boolean {
  return may(setting.team, setting.person.id, act, setting.now);
}

/** A short sentence to the asker alone. */
export function tell(setting: Setting, what: Notice): Answer {
  return { how: 'show', card: notice(setting.frame, { notice: what, team: setting.team.id }) };
}

/** The sentence of a refusal, to the asker alone. */
export function refuse(setting: Setting, refusal: Refusal): Answer {
  return tell(setting, { what: 'refused', refusal });
}

/** The sentence for who may not do this here. */
export function notYourRole(setting: Setting): Answer {
  return refuse(setting, { kind: 'refusal', why: 'not-your-role' });
}
