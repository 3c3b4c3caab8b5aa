import type { PersonId } from '../../../src/domain/ids';
import type { Member } from '../../../src/domain/member';
import { defaultRhythm } from '../../../src/domain/rhythm';
import type { Consent, Team } from '../../../src/domain/team';
import type { Weekday } from '../../../src/domain/time';
import { at } from './clock';

export const monday = 1;
export const tuesday = 2;
export const wednesday = 3;
export const thursday = 4;
export const friday = 5;

const everyWeekday: readonly Weekday[] = [monday, tuesday, wednesday, thursday, friday];
export const names = ['anna', 'bram', 'carla', 'dirk', 'els', 'fatma', 'gijs'] as const;

export function personOf(name: string): PersonId {
  return `person-${name}`;
}

/** Someone on the roster who works every weekday. */
export function aMember(name: string, overrides: Partial<Member> = {}): Member {
  return {
    person: personOf(name),
    workingDays: everyWeekday,
    hours: 36,
    ownCases: true,
    joinedAt: at('2026-01-05', '09:00'),
    ...overrides,
  };
}

/** The works council's consent and the officer's decision, far into the future. */
export function aConsent(overrides: Partial<Consent> = {}): Consent {
  return {
    council: { reference: 'OR 2026-12', until: '2030-12-31' },
    officer: { decision: 'FG 2026-3', on: '2026-01-05' },
    recordedAt: at('2026-01-05', '09:00'),
    ...overrides,
  };
}

/** Seven people who are live, meet on Tuesday at half past twelve and have a channel. */
export function aTeam(overrides: Partial<Team> = {}): Team {
  return {
    id: 'team-noord',
    name: 'Team Noord',
    locale: 'nl',
    householdWord: 'family',
    phase: { kind: 'live', since: at('2026-01-05', '09:00') },
    rhythm: defaultRhythm,
    channel: { workplace: { platform: 'playground', id: 'town' }, channel: 'noord' },
    lead: 'person-lies',
    members: names.map((name) => aMember(name)),
    others: [],
    caseTypes: ['guidance', 'director', 'holding'],
    shortlist: ['waiting-list-holding', 'colleagues-absent', 'open-vacancy'],
    values: ['continuity'],
    floor: 5,
    consent: aConsent(),
    contacts: [],
    managersSeeView: false,
    ...overrides,
  };
}

/** A team without a channel of its own yet. */
export function withoutChannel(team: Team): Team {
  const { channel: _channel, ...rest } = team;
  return rest;
}

/** The usual seven, with these people in the place of their everyday selves. */
export function sevenWith(...others: readonly Member[]): readonly Member[] {
  return names.map((name) => others.find(({ person }) => person === personOf(name)) ?? aMember(name));
}
