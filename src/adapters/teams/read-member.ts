import { z } from 'zod';
import type { Member } from './connector';

const text = z.string().min(1).optional().catch(undefined);

/** Somebody as the roster tells of them (learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context). */
const told = z.object({
  id: z.string().min(1),
  name: text,
  givenName: text,
  surname: text,
  // The page says `objectId`, the SDK `aadObjectId`; Teams has given both.
  aadObjectId: text,
  objectId: text,
  userPrincipalName: text,
  tenantId: text,
  userRole: text,
});

/** The id of a tenant; the page also shows another kind of id there, which says nothing. */
const tenantId = /^[0-9a-f]{8}-[0-9a-f-]+$/i;

/** `undefined` for a bot, for somebody without an account in the tenant, and for what is nobody. */
export function readMember(answer: unknown): Member | undefined {
  const found = told.safeParse(answer).data;
  if (found === undefined || found.id.startsWith('28:')) return undefined;
  const { givenName, surname, userRole = 'user', userPrincipalName = '', tenantId: home = '' } = found;
  if (userRole === 'anonymous') return undefined;
  const parts = [givenName, surname].filter((part) => part !== undefined).join(' ');
  return {
    user: found.id,
    aadObjectId: found.aadObjectId ?? found.objectId,
    name: found.name ?? (parts === '' ? userPrincipalName : parts),
    // Entra marks the name under which a tenant keeps somebody of elsewhere.
    isGuest: userRole === 'guest' || userPrincipalName.toUpperCase().includes('#EXT#'),
    tenant: tenantId.test(home) ? home : undefined,
  };
}
