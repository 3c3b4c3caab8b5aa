import { z } from 'zod';
import { connectionCode } from '../http/connection-code';
import { publicCloud } from './cloud';
import { readSigningKeys } from './signing-keys';

/** One thing that was looked at, and what came of it. A code is a constant of Microsoft's or Node's. */
export type TeamsFinding =
  | { readonly what: 'unchecked' | 'identity-unseen' | 'token' | 'address-unset' }
  | { readonly what: 'token-refused'; readonly code: string }
  | { readonly what: 'entra-unreachable' | 'keys-unreachable'; readonly host: string; readonly code: string }
  | { readonly what: 'keys'; readonly count: number }
  | { readonly what: 'tenants'; readonly answered: readonly string[] }
  | { readonly what: 'tenants-not-its-own'; readonly others: readonly string[] }
  | { readonly what: 'address'; readonly url: string }
  | {
      readonly what: 'address-unreachable' | 'address-of-another';
      readonly url: string;
      readonly code: string;
    };

/** Who the bot is towards Microsoft. */
export interface TeamsIdentity {
  readonly appId: string;
  readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  readonly appTenantId?: string | undefined;
  readonly appPassword?: string | undefined;
  readonly allowedTenants: readonly string[];
}

/** What to examine with. */
export interface TeamsExamination {
  /** Undefined on this machine alone, where nobody has to prove who they are. */
  readonly identity: TeamsIdentity | undefined;
  readonly publicUrl: string | undefined;
  /** Microsoft's own, unless a test has another. */
  readonly cloud?: { readonly authority: string; readonly metadataUrl: string };
}

const waitAtMostMs = 15_000;
const refusal = z.object({ error: z.string(), error_codes: z.array(z.number()).optional() });
const token = z.object({ access_token: z.string().min(1) });

/** Looks at everything about Teams that can be seen with the settings there are, besides the app package. Changes nothing. */
export async function examineTeams({
  identity,
  publicUrl,
  cloud = publicCloud,
}: TeamsExamination): Promise<readonly TeamsFinding[]> {
  if (identity === undefined) return [{ what: 'unchecked' }];
  return [
    await tokenFor(identity, cloud.authority),
    await keysAt(cloud.metadataUrl),
    tenantsOf(identity),
    await addressOf(publicUrl),
  ];
}

/** Asks Entra for the token with which the bot speaks, and lets go of it. */
async function tokenFor(
  { appId, appType, appTenantId, appPassword }: TeamsIdentity,
  authority: string,
): Promise<TeamsFinding> {
  // Only the machine in Azure that has the identity can ask for its token.
  if (appType === 'UserAssignedMSI') return { what: 'identity-unseen' };
  const tenant = appType === 'MultiTenant' ? 'botframework.com' : (appTenantId ?? '');
  const body = new URLSearchParams({
    ...{ grant_type: 'client_credentials', scope: publicCloud.scope },
    ...{ client_id: appId, client_secret: appPassword ?? '' },
  });
  const url = `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
  const { host } = new URL(authority);
  try {
    const response = await ask(url, { method: 'POST', body });
    const said: unknown = await response.json();
    if (response.ok && token.safeParse(said).success) return { what: 'token' };
    const why = refusal.safeParse(said).data;
    if (why === undefined) return { what: 'entra-unreachable', host, code: `http_${response.status}` };
    const [number] = why.error_codes ?? [];
    return { what: 'token-refused', code: number === undefined ? wordOf(why.error) : `AADSTS${number}` };
  } catch (error) {
    return { what: 'entra-unreachable', host, code: connectionCode(error) };
  }
}

async function keysAt(metadataUrl: string): Promise<TeamsFinding> {
  try {
    const keys = [...(await readSigningKeys(metadataUrl)).values()];
    const count = keys.filter(({ channels }) => channels.includes('msteams')).length;
    if (count > 0) return { what: 'keys', count };
    return { what: 'keys-unreachable', host: new URL(metadataUrl).host, code: 'no_keys' };
  } catch (error) {
    return { what: 'keys-unreachable', host: new URL(metadataUrl).host, code: connectionCode(error) };
  }
}

function tenantsOf({ appType, appTenantId, allowedTenants }: TeamsIdentity): TeamsFinding {
  const own = appTenantId?.toLowerCase();
  const others = allowedTenants.filter((tenant) => tenant.toLowerCase() !== own);
  return appType === 'SingleTenant' && others.length > 0
    ? { what: 'tenants-not-its-own', others }
    : { what: 'tenants', answered: allowedTenants };
}

/** The bot itself refuses whoever brings no token: that it does so at its public address is what to see. */
async function addressOf(publicUrl: string | undefined): Promise<TeamsFinding> {
  if (publicUrl === undefined) return { what: 'address-unset' };
  const url = `${publicUrl.replace(/\/+$/, '')}/api/messages`;
  try {
    const { status } = await ask(url, { method: 'POST', redirect: 'manual' });
    return status === 401
      ? { what: 'address', url }
      : { what: 'address-of-another', url, code: `http_${status}` };
  } catch (error) {
    return { what: 'address-unreachable', url, code: connectionCode(error) };
  }
}

function ask(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, signal: AbortSignal.timeout(waitAtMostMs) });
}

/** A word of the protocol, and never a sentence, which could repeat what was filled in. */
function wordOf(text: string): string {
  return /^[a-z_]{1,40}$/.test(text) ? text : 'unknown';
}
