import type { PersonPlan, TeamPlan } from '../../src/application/found-team';
import type { Platform } from '../../src/domain/ids';
import type { Weekday } from '../../src/domain/time';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Someone by a first name; the account is the name in small letters. */
export function someone(
  name: string,
  plan: Partial<PersonPlan> = {},
  platform: Platform = 'playground',
): PersonPlan {
  return {
    name,
    account: { workplace: { platform, id: platform }, user: name.toLowerCase() },
    workingDays: weekdays,
    hours: 36,
    member: true,
    ...plan,
  };
}

/** A team that is live, with a band of 14 to 18, whose lead carries no cases. */
export function aTeamPlan(
  name: string,
  members: readonly PersonPlan[],
  plan: Partial<TeamPlan> = {},
): TeamPlan {
  return {
    name,
    locale: 'nl',
    householdWord: 'family',
    channel: { workplace: { platform: 'playground', id: 'playground' }, channel: name.toLowerCase() },
    phase: 'live',
    lead: someone('Karin', { member: false }),
    members,
    values: ['continuity', 'nearness', 'safety'],
    purpose: 'Gezinnen houden één vast gezicht.',
    definition: 'Een gezin waar wij nu iets voor doen.',
    consent: {
      council: { reference: 'OR, brief over de weekvraag', until: '2028-12-31' },
      officer: { decision: 'FG, besluit over de weekvraag', on: '2026-10-01' },
      recordedAt: 0,
    },
    contacts: [{ what: 'confidant', who: 'Els Brandt' }],
    band: {
      lower: { cases: 14, values: ['craftsmanship'], reason: 'Genoeg oefenen houdt ons vak scherp.' },
      upper: { cases: 18, values: ['continuity'], reason: 'Zo houdt een gezin één vast gezicht.' },
      counts: ['guidance', 'director', 'holding', 'following'],
      state: 'in-use',
      from: '2026-W01',
      lookAgain: '2027-06-01',
      agreed: { team: 'het overleg', municipality: 'hoofd jeugd' },
      madeAt: '2026-01-05',
    },
    ...plan,
  };
}

/** Six colleagues who work every day, enough for a team view. */
export const six = ['Anna', 'Bert', 'Carla', 'Dirk', 'Esra', 'Freek'] as const;
