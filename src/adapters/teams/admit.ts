import { z } from 'zod';
import { isServiceUrl } from './service-hosts';
import type { Vouched } from './verify-token';

/** Why an activity was not let in; a constant, for the log. */
export type ActivityFault =
  | 'no-activity'
  | 'other-channel'
  | 'service-not-vouched-for'
  | 'channel-not-vouched-for'
  | 'service-not-allowed'
  | 'tenant-unclear'
  | 'tenant-not-allowed';

/** What an activity was let in as. */
export interface Admitted {
  readonly isInvoke: boolean;
  /** The same for every copy of it; undefined when Teams gave it no id. */
  readonly identity: string | undefined;
}

/** Who is let in. */
export interface Doors {
  /** `any` on this machine alone, where every tenant is invented. */
  readonly allowedTenants: readonly string[] | 'any';
  readonly serviceHosts: readonly string[];
}

const id = z.string().min(1).max(2_000);
const activity = z.object({
  type: id,
  id: id.optional(),
  name: id.optional(),
  channelId: z.string().optional(),
  serviceUrl: z.string().optional(),
  from: z.object({ id: id.optional() }).nullish(),
  conversation: z.object({ id, tenantId: z.string().nullish() }),
  channelData: z.object({ tenant: z.object({ id: z.string().nullish() }).nullish() }).nullish(),
});

/** Judges an activity by what its token vouches for (`off` on this machine alone) and by whom the bot talks with. */
export function admit(
  body: unknown,
  vouched: Vouched | 'off',
  { allowedTenants, serviceHosts }: Doors,
): Admitted | ActivityFault {
  const read = activity.safeParse(body);
  if (!read.success) return 'no-activity';
  const { type, name = '', channelId, serviceUrl = '', from, conversation, channelData } = read.data;
  if (channelId !== 'msteams') return 'other-channel';
  // No token vouches for an activity that names no service, and no door is open to one.
  if (vouched !== 'off' && vouched.serviceUrl !== serviceUrl) return 'service-not-vouched-for';
  if (vouched !== 'off' && !vouched.channels.includes(channelId)) return 'channel-not-vouched-for';
  if (!isServiceUrl(serviceUrl, serviceHosts)) return 'service-not-allowed';
  const tenants = new Set(
    [conversation.tenantId, channelData?.tenant?.id].flatMap((tenant) => tenant?.toLowerCase() || []),
  );
  const [tenant, another] = tenants;
  if (tenant === undefined || another !== undefined) return 'tenant-unclear';
  if (!isTenantAllowed(tenant, allowedTenants)) return 'tenant-not-allowed';
  // An edited message keeps its id, and a clock that counts out ids may give two people the same.
  const identity =
    read.data.id && JSON.stringify([tenant, conversation.id, type, name, from?.id ?? '', read.data.id]);
  return { isInvoke: type === 'invoke', identity };
}

/** Whether the bot talks with this tenant; ids of tenants are the same in any case. */
export function isTenantAllowed(tenant: string, allowed: Doors['allowedTenants']): boolean {
  return allowed === 'any' || allowed.some((one) => one.toLowerCase() === tenant.toLowerCase());
}
