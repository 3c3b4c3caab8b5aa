import type { Account, Workplace } from '../../domain/ids';

/** A Microsoft 365 tenant. */
export function workplaceOf(tenant: string): Workplace {
  return { platform: 'teams', id: tenant };
}

/** Someone in a tenant, by the object id Microsoft Entra gives them: it is the same towards every bot. */
export function account(tenant: string, user: string): Account {
  return { workplace: workplaceOf(tenant), user };
}
