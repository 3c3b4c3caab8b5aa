import type { Scope } from '../ports/store';

/** Where a text lies in a store. What is sealed for one place does not open in another. */
export interface Place {
  readonly tenant: string;
  readonly scope: string;
  readonly name: string;
}

/** A scope within its tenant, as one text: `tenant`, `person/person-…` or `team/team-…`. */
export function scopeText(scope: Scope): string {
  switch (scope.of) {
    case 'tenant':
      return 'tenant';
    case 'person':
      return `person/${scope.person}`;
    case 'team':
      return `team/${scope.team}`;
  }
}

/** The place of a record. */
export function placeOf(scope: Scope, name: string): Place {
  return { tenant: scope.tenant, scope: scopeText(scope), name };
}
