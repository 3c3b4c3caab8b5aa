import type { Localised } from './localised';

/** The four places a factor can come from. */
export type FactorGroup = 'family' | 'team' | 'system' | 'conditions';

/** Whether a factor makes the work heavier, lighter, or first heavier and then lighter. */
export type FactorEffect = 'weighs' | 'lightens' | 'both';

/** Where a factor is named: in the weekly question, or once in the profile of the team's area. */
export type FactorPlace = 'weekly' | 'profile';

/** What the catalogue says about one factor. */
export interface FactorEntry {
  readonly id: string;
  readonly group: FactorGroup;
  readonly effect: FactorEffect;
  readonly where: FactorPlace;
  readonly label: Localised;
  readonly help: Localised;
  /** The document or study it comes from; 'own' marks a choice of ours without one. */
  readonly source: string;
}
