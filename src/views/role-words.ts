import type { Localised } from '../catalogue/localised';
import type { Role } from '../domain/member';

/** What someone is in a team, in words. */
export const roleWords: Readonly<Record<Role, Localised>> = {
  consultant: { nl: 'consulent', en: 'consultant' },
  lead: { nl: 'teamleider', en: 'team lead' },
  guide: { nl: 'gespreksbegeleider', en: 'guide' },
  manager: { nl: 'manager', en: 'manager' },
  'application-manager': { nl: 'functioneel beheerder', en: 'application manager' },
};
