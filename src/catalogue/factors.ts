import type { FactorEntry, FactorGroup } from './factor';
import { conditionsFactors } from './factors-conditions';
import { familyFactors } from './factors-family';
import { systemFactors } from './factors-system';
import { teamFactors } from './factors-team';
import type { Localised } from './localised';

export type { FactorEffect, FactorGroup, FactorPlace } from './factor';

/** The id of a factor in the catalogue. */
export type FactorId = (
  | typeof familyFactors
  | typeof teamFactors
  | typeof systemFactors
  | typeof conditionsFactors
)[number]['id'];

/** Something that makes the work of a team heavier or lighter. */
export interface Factor extends FactorEntry {
  readonly id: FactorId;
}

/** Every factor, in catalogue order; a team view names factors in this order and never by count. */
export const factors: readonly Factor[] = [
  ...familyFactors,
  ...teamFactors,
  ...systemFactors,
  ...conditionsFactors,
];

/** The place of each factor in the catalogue, by its id. */
export const factorOrder: ReadonlyMap<string, number> = new Map(
  factors.map((factor, place) => [factor.id, place]),
);

/** The factor with this id, or undefined when the catalogue does not know it. */
export function findFactor(id: string): Factor | undefined {
  return factors.find((factor) => factor.id === id);
}

/** The four groups in catalogue order; `mostly` is said when only a group reaches the floor. */
// `mostly` for families and team speaks of what goes on there, so that nobody reads it as blame.
export const factorGroups = [
  {
    id: 'family',
    label: { nl: '{Gezinnen}', en: '{Families}' },
    mostly: { nl: 'vooral wat er speelt bij {gezinnen}', en: 'mostly what goes on with {families}' },
  },
  {
    id: 'team',
    label: { nl: 'Team', en: 'Team' },
    mostly: { nl: 'vooral wat er speelt in het team', en: 'mostly what goes on in the team' },
  },
  {
    id: 'system',
    label: { nl: 'Stelsel', en: 'System' },
    mostly: { nl: 'vooral het stelsel', en: 'mostly the system' },
  },
  {
    id: 'conditions',
    label: { nl: 'Randvoorwaarden', en: 'Conditions' },
    mostly: { nl: 'vooral de randvoorwaarden', en: 'mostly the conditions' },
  },
] as const satisfies readonly {
  readonly id: FactorGroup;
  readonly label: Localised;
  readonly mostly: Localised;
}[];

/** The factors a new team starts with, until it chooses its own 8 to 12. */
// Two of the ten lighten the work: a list of burdens alone leaves no room for what goes well.
export const suggestedShortlist = [
  'safety-concerns',
  'crisis-this-week',
  'many-new-families',
  'colleagues-absent',
  'good-teamwork',
  'waiting-list-holding',
  'no-fitting-help',
  'partner-close',
  'new-registration-system',
  'admin-load',
] as const satisfies readonly FactorId[];
